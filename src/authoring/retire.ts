import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastResort } from './last-resort.ts';

process.on('uncaughtException', lastResort);
const [{ anchorsOf }, { ledgerName, ledgerOfEntry }, { retire, writeLedger }, { bodiesOf }, { buildLibrary }, { all }, { parseProse }, { presentAddresses }, { anchorsAt }, { kindNames }, { ledgerFile }, { readContentFiles }, { today }] = await Promise.all([
  import('../library/anchors/entry-anchors.ts'), import('../library/anchors/ledger-of-entry.ts'), import('../library/anchors/record.ts'), import('../library/bodies.ts'), import('../library/build-library.ts'), import('../library/library.ts'),
  import('../library/parse-prose.ts'), import('../library/present-addresses.ts'), import('../library/page-anchors.ts'), import('../schema/kinds.ts'), import('./passage-ledgers.ts'), import('./read-content-files.ts'), import('./today.ts'),
]);

function refuse(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}

const usage = '用法：npm run retire -- cases/lianyun p-1a2b3c p-4d5e6f（内容并进了 p-4d5e6f），或 npm run retire -- cases/lianyun p-1a2b3c 理由';
const [name, id, ...rest] = process.argv.slice(2);
if (!name || !id || !rest.length) refuse(usage);
const root = process.cwd();
const reading = buildLibrary(readContentFiles(root));
const { library } = reading;
const entries = kindNames.flatMap((kind) => all(library, kind));
// The ledger of an entry that was renamed, or made part of another, belongs to the page its address leads to.
const entry = entries.find((one) => ledgerName(one.kind, one.id) === name) ?? entries.find((one) => ledgerOfEntry(library, one)?.names.includes(name));
const found = entry && ledgerOfEntry(library, entry);
const recordedAs = found?.nameOf(id) ?? (found?.names.includes(name) ? name : found?.names[0]) ?? name;
if (recordedAs !== name) refuse(`“${name}”的登记还在从前的编号“${recordedAs}”下；写成 npm run retire -- ${recordedAs} ${id} ……`);
const recorded = library.ledgers.get(name) ?? refuse(`没有“${name}”的登记；写成 类/编号，例如 cases/lianyun`);
const passage = recorded.passages.find((one) => one.id === id) ?? refuse(`“${name}”没有登记过“${id}”`);
/** Everything that is recorded of the page. */
const ledger = found?.ledger ?? recorded;

const bodies = bodiesOf(reading);
const prose = () => bodies.filter(({ kind, id: of }) => kind === entry?.kind && of === entry.id).map(parseProse);
const isStanding = entry && anchorsOf(library, entry, prose).ids.includes(id);
if (isStanding) refuse(`${id} 还在页上：先从${entry.file}里删去它，再撤下`);

const isOfPage = (word: string) => word.startsWith('p-') || ledger.passages.some((one) => one.id === word);
const isPlace = (word: string) => word.startsWith('/') || isOfPage(word);
const given = rest.map((word) => word.replace(/^#/, '').replace(/\?[^#]*/, (query) => (word.startsWith('/') ? '' : query)));
const into = given.filter(isPlace);
const why = given.filter((word) => !isPlace(word)).join(' ');
const unknown = into.filter((place) => isOfPage(place) && (place === id || !ledger.passages.some((one) => one.id === place && !one.gone)));
if (unknown.length) refuse(`“${name}”上没有 ${unknown.join('、')}，不能说内容搬到那里去了`);
const withHost = given.find((word) => /^https?:/i.test(word));
if (withHost) refuse(`“${withHost}”不要带域名，写成 /cases/编号/#p-……`);
const present = new Set([...presentAddresses(library, reading.known), ...Object.keys(library.moved)]);
for (const place of into.filter((one) => one.startsWith('/'))) {
  const [address = '', anchor] = place.split('#');
  if (!present.has(address)) refuse(`站内没有“${address}”这个地址${address.startsWith('/en/') ? '；不要带语言' : ''}`);
  if (anchor && anchorsAt(address, { library, prose: bodies.map(parseProse) })?.has(anchor) === false) refuse(`${address} 页上没有“#${anchor}”`);
}
if (!existsSync(join(root, ledgerFile(name)))) refuse(`没有 ${ledgerFile(name)}，请在项目的文件夹里运行`);
writeFileSync(join(root, ledgerFile(name)), writeLedger(retire(recorded, passage.id, { on: today(), into, ...(why ? { why } : {}) })));
console.log(`撤下了 ${name} 的 ${id}${into.length ? `，读者会被领到 ${into.join('、')}` : ''}。旧链接仍然打得开，页上会说明。`);
