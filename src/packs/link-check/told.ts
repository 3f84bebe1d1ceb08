import { fill } from '../../i18n/fill.ts';
import type { CheckLinksWords } from '../../i18n/check-links.zh.ts';
import type { LinkState } from '../../library/anchors/link-state.ts';
import type { AnchorsFile } from '../../library/anchors/ledger.ts';
import { inLanguage } from '../../library/in-language.ts';
import type { Lang } from '../../library/library.ts';
import type { CheckedLink } from './check-materials.ts';
import { latestDay, type Judgement, type Target } from './judge-link.ts';
import type { Place } from './material.ts';

type Script = CheckLinksWords['script'];

/** Where a link stands, in words: 第3张幻灯片. */
export function placeSaid({ part, number }: Place, { parts }: Script): string {
  return fill(part === 'comment' && number ? parts.commentOn : parts[part], { n: number ?? '' });
}

/** What is to be done about a link; the places it may lead to are named after it. */
export function adviceSaid({ state, on = '', told = '', missing, instead, since }: Judgement, { advice, and }: Script): string {
  if (missing) return fill(instead.length ? advice.missing : advice.missingAll, { i: missing.join(and) });
  if (state === 'no-page') return advice['no-page'] + (instead.length ? advice.perhaps : '');
  if (state === 'changed') return fill(since ? advice.changed : advice.changedUndated, { d: on });
  return fill(advice[state], { d: on }) + told + (state === 'withdrawn' && instead.length ? advice.into : '');
}

/** How many links there are and of what kind: 30处链接：27处完好，2处改过，1处没有这一段。 */
export function summarySaid(counts: [LinkState, number][], states: Record<LinkState, string>, { summary, count, comma }: Script): string {
  const total = counts.reduce((sum, [, number]) => sum + number, 0);
  return fill(summary, { n: total, s: counts.map(([state, number]) => fill(count, { n: number, s: states[state] })).join(comma) });
}

/** A place as an address below `root` (`https://tashan.example.cn/`), with the day of today's edition where it is a passage. */
export function addressSaid({ address, fragment }: Target, lang: Lang, root: string, { entries }: AnchorsFile): string {
  const entry = Object.prototype.hasOwnProperty.call(entries, address) ? entries[address] : undefined;
  const day = fragment && entry ? `?on=${latestDay(entry)}` : '';
  return root.replace(/\/$/, '') + inLanguage(address, lang) + day + (fragment ? `#${fragment}` : '');
}

/** The link to put in place of a checked one: to where its matter stands now; nothing where there is no such place. */
export function freshTarget({ state, target, instead }: Judgement): Target | undefined {
  return instead[0] ?? (state === 'no-page' || state === 'withdrawn-page' || state === 'withdrawn' ? undefined : target);
}

/** A checked link as a row of the table that is saved or copied; columns as `csv.columns` names them. */
export function rowSaid({ material, link, judgement }: CheckedLink, states: Record<LinkState, string>, script: Script, addressOf: (target: Target) => string): string[] {
  const fresh = freshTarget(judgement);
  return [material, placeSaid(link.place, script), link.words ?? '', link.href, states[judgement.state], adviceSaid(judgement, script) + judgement.instead.map(addressOf).join(' '), fresh ? addressOf(fresh) : ''];
}
