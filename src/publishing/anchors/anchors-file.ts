import { addressOf, allAddresses } from '../../library/addresses.ts';
import { anchorKey, daysOf, lastEdition, type AnchorsFile, type EntryAnchors, type EntryLedger } from '../../library/anchors/ledger.ts';
import { langs, type Lang, type Library } from '../../library/library.ts';
import { kindNames, kinds, type Kind } from '../../schema/kinds.ts';

/** Kind and id behind the name of a ledger, `cases/lianyun`. */
export function entryOfLedger(name: string): { kind: Kind; id: string } {
  const [folder = '', id = ''] = name.split('/');
  const kind = kindNames.find((one) => kinds[one].folder === folder);
  if (!kind) throw new Error(`没有这一类条目：${name}`);
  return { kind, id };
}

/** Day of the last change of the passages whose words are younger than `since`. */
function changesIn({ passages }: EntryLedger, lang: Lang, since: string): Record<string, string> {
  return Object.fromEntries(passages.flatMap((passage) => {
    const on = lastEdition(passage, lang)?.[0];
    return on && on > since && !passage.gone ? [[anchorKey(passage.id), on]] : [];
  }));
}

const unlessEmpty = <K extends string, V extends object>(key: K, value: V) => (Object.keys(value).length ? { [key]: value } as Record<K, V> : {});

/** The anchors of an entry in short. */
export function entryAnchors(ledger: EntryLedger): EntryAnchors {
  const since = daysOf(ledger)[0] ?? '';
  const [standing, gone] = [ledger.passages.filter((one) => !one.gone), ledger.passages.filter((one) => one.gone)];
  return {
    since,
    ids: standing.map(({ id }) => anchorKey(id)),
    ...Object.assign({}, ...langs.map((lang) => unlessEmpty(lang, changesIn(ledger, lang, since)))),
    ...unlessEmpty('gone', Object.fromEntries(gone.map((one) => [anchorKey(one.id), one.gone!]))),
  };
}

/** All addresses and anchors of the site in short, `/data/anchors.json`. */
export function anchorsFile(library: Library): AnchorsFile {
  const entries = [...library.ledgers].map(([name, ledger]) => {
    const { kind, id } = entryOfLedger(name);
    return [addressOf(kind, id), entryAnchors(ledger)] as const;
  });
  return { addresses: allAddresses(library), moved: library.moved as AnchorsFile['moved'], entries: Object.fromEntries(entries) };
}
