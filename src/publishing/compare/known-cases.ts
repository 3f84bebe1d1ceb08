import { say } from '../../library/fact-wording.ts';
import { all, type Entry, type Lang, type Library } from '../../library/library.ts';
import { casesUsing } from '../../library/relations.ts';
import { mostCompared } from '../../packs/compare/compared-case.ts';
import type { KnownCases } from '../../packs/compare/compare-link.ts';

const caseAddress = /^\/cases\/([^/]+)\/(?:#.*)?$/;

/** Ids of cases that a link may hold, with those that were renamed or retired after they were published. */
export function knownCases({ entries, moved }: Library, lang: Lang): KnownCases {
  const renamed: Record<string, string> = {};
  const retired: Record<string, string> = {};
  for (const [address, where] of Object.entries(moved)) {
    const [, old] = caseAddress.exec(address) ?? [];
    if (!old) continue;
    if ('gone' in where) retired[old] = say(where.gone, lang);
    else renamed[old] = caseAddress.exec(where.to)?.[1] ?? old;
  }
  return { ids: [...entries.case.keys()], renamed, retired };
}

/** Practices seen at three cases or more, as far as these fit side by side, each with its cases: comparisons to begin with. */
export function readyComparisons(library: Library): { practice: Entry<'practice'>; cases: Entry<'case'>[] }[] {
  return all(library, 'practice').map((practice) => ({ practice, cases: casesUsing(library, practice.id) })).filter(({ cases }) => cases.length >= 3 && cases.length <= mostCompared);
}
