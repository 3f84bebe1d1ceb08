import type { Reading } from '../build-library.ts';
import type { ContentFile } from '../content-file.ts';
import type { Prose } from '../prose.ts';
import { blocksOf } from '../prose-blocks.ts';
import { inReadingOrder, type Problem } from '../problem.ts';
import { runningTexts } from '../running-text.ts';
import { tagsOfProse, tagsOfText } from '../tag-uses.ts';
import { rule as conditionsCanBeAnswered } from './conditions-can-be-answered.ts';
import { rule as drawnFiguresCanBeCounted } from './drawn-figures-can-be-counted.ts';
import { rule as factsAreComplete } from './facts-are-complete.ts';
import { rule as figuresAreFacts } from './figures-are-facts.ts';
import { rule as fileNamesAreIds } from './file-names-are-ids.ts';
import { rule as filesHaveText } from './files-have-text.ts';
import { rule as lengthsSuitTheKind } from './lengths-suit-the-kind.ts';
import { rule as linksResolve } from './links-resolve.ts';
import { rule as listsNameEachOnce } from './lists-name-each-once.ts';
import { rule as minutesAddUp } from './minutes-add-up.ts';
import { rule as paragraphsAreOneLine } from './paragraphs-are-one-line.ts';
import { rule as namesAreGivenOnce } from './names-are-given-once.ts';
import { rule as neededFilesAreThere } from './needed-files-are-there.ts';
import { rule as passagesToReadAreThere } from './passages-to-read-are-there.ts';
import { rule as placesNest } from './places-nest.ts';
import { rule as proseIsPlain } from './prose-is-plain.ts';
import { rule as publishedAddressesRemain } from './published-addresses-remain.ts';
import { rule as publishedPassagesRemain } from './published-passages-remain.ts';
import { rule as referencesResolve } from './references-resolve.ts';
import type { Context, Rule } from './rule.ts';
import { rule as shelfNumbersAreUnique } from './shelf-numbers-are-unique.ts';
import { rule as sourcesAreCitable } from './sources-are-citable.ts';
import { rule as tagsAreWellWritten } from './tags-are-well-written.ts';
import { rule as tagsStandWhereTheyMay } from './tags-stand-where-they-may.ts';
import { rule as translationsOnlyTranslate } from './translations-only-translate.ts';

/** Every rule the content upholds. */
export const rules: readonly Rule[] = [
  neededFilesAreThere, filesHaveText, fileNamesAreIds, referencesResolve, figuresAreFacts, factsAreComplete, sourcesAreCitable, translationsOnlyTranslate, proseIsPlain,
  tagsAreWellWritten, tagsStandWhereTheyMay, namesAreGivenOnce, listsNameEachOnce,
  linksResolve, passagesToReadAreThere, paragraphsAreOneLine, placesNest, shelfNumbersAreUnique, minutesAddUp, lengthsSuitTheKind, conditionsCanBeAnswered, drawnFiguresCanBeCounted, publishedAddressesRemain, publishedPassagesRemain,
];

/** What the rules look at, gathered once. `prose` are the bodies of the reading, parsed. */
export function contextOf(files: readonly ContentFile[], reading: Reading, prose: Prose[]): Context {
  const texts = runningTexts(reading);
  return {
    files, known: reading.known, parsed: reading.parsed, texts, prose,
    blocks: prose.flatMap(blocksOf),
    tags: [...prose.flatMap(tagsOfProse), ...texts.flatMap(tagsOfText)],
  };
}

/** Everything that is wrong with a content that has been read and parsed: how it is written, and which rules it breaks. */
export function problemsOf(files: readonly ContentFile[], reading: Reading, prose: Prose[]): Problem[] {
  const context = contextOf(files, reading, prose);
  return inReadingOrder([...reading.problems, ...rules.flatMap((rule) => rule.check(reading.library, context))]);
}
