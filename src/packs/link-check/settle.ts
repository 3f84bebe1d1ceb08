import { stateOf, type EntryLedger } from '../../library/anchors/ledger.ts';
import type { Lang } from '../../library/library.ts';
import type { Checked, CheckedLink } from './check-materials.ts';
import type { Judgement } from './judge-link.ts';

/** How the site is asked for what its short list of anchors does not tell. Nothing is answered where it cannot be reached. */
export interface Ask {
  /** Everything known of the passages of an entry, by name: `cases/lianyun`. */
  ledger(name: string): Promise<EntryLedger | undefined>;
  /** Whether there is a page with this anchor, or a file. */
  isThere(address: string, lang: Lang, fragment: string | undefined): Promise<boolean | undefined>;
}

/** Name of the ledger of the entry at an address without language: `cases/lianyun`; pages about the library lie in a folder of their own. */
function ledgerName(address: string): string {
  const parts = address.split('/').filter(Boolean);
  return parts[0] === 'about' ? `pages/${parts[1] ?? 'about'}` : parts.join('/');
}

function settleChange(judgement: Judgement, ledger: EntryLedger | undefined): Judgement {
  const { target, since } = judgement;
  const passage = ledger?.passages.find(({ id }) => id === target.fragment);
  if (!ledger || !passage) return judgement;
  const lang = passage[judgement.lang] ? judgement.lang : 'zh';
  const isNew = (passage[lang] ?? []).length < 2;
  const state = stateOf(ledger, passage.id, lang, since?.day);
  if (state.is === 'changed' && state.before !== state.now) return { ...judgement, on: state.on, change: { before: state.before, now: state.now } };
  return !since && !isNew ? judgement : { ...judgement, state: 'whole' };
}

async function settleOne(judgement: Judgement, ask: Ask): Promise<Judgement> {
  const { state, target: { address, fragment }, lang } = judgement;
  if (state === 'changed') return settleChange(judgement, await ask.ledger(ledgerName(address)));
  if (state !== 'unproved') return judgement;
  const isThere = await ask.isThere(address, lang, fragment);
  if (isThere === undefined) return { ...judgement, instead: [] };
  return isThere ? { ...judgement, state: 'whole', instead: [] } : { ...judgement, state: fragment ? 'no-passage' : 'no-page' };
}

/** Looks closer at links that seem changed, or lead to what the short list of anchors does not hold. Each question is asked once. */
export async function settle(checked: Checked, ask: Ask): Promise<Checked> {
  const asked = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, question: () => Promise<T>): Promise<T> => {
    if (!asked.has(key)) asked.set(key, question());
    return asked.get(key) as Promise<T>;
  };
  const askOnce: Ask = {
    ledger: (name) => once(name, () => ask.ledger(name)),
    isThere: (address, lang, fragment) => once(`${lang} ${address}#${fragment}`, () => ask.isThere(address, lang, fragment)),
  };
  const links = await Promise.all(checked.links.map(async (one): Promise<CheckedLink> => ({ ...one, judgement: await settleOne(one.judgement, askOnce) })));
  return { ...checked, links };
}
