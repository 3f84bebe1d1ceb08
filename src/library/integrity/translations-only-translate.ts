import type { Problem } from '../problem.ts';
import { kindNames } from '../../schema/kinds.ts';
import { all, type Entry } from '../library.ts';
import type { Context, Rule } from './rule.ts';

/** English lists stand item for item beside the Chinese ones. */
function listsOfOtherLength(entry: Entry, context: Context): Problem[] {
  const translation = entry.translation;
  if (!translation) return [];
  return Object.entries(translation.words).flatMap(([field, words]): Problem[] => {
    const chinese = (entry.data as unknown as Record<string, unknown>)[field];
    if (!Array.isArray(words) || !Array.isArray(chinese) || words.length === chinese.length) return [];
    return [{
      file: translation.file, line: context.parsed.get(translation.file)?.lineOf([field]) ?? 1, field,
      message: `英文“${field}”有 ${words.length} 条，中文有 ${chinese.length} 条`, hint: '逐条对应：一条中文一条英文', weight: 'error',
    }];
  });
}

function revisionFault(entry: Entry, context: Context): Problem[] {
  const translation = entry.translation;
  const revision = (entry.data as { revision?: number }).revision;
  if (!translation || revision === undefined || translation.translates === revision) return [];
  const at = { file: translation.file, line: context.parsed.get(translation.file)?.lineOf(['translates']) ?? 1, field: 'translates' };
  if (translation.translates > revision) {
    return [{ ...at, message: `英文说译自第 ${translation.translates} 版，中文才到第 ${revision} 版`, hint: `写成 ${revision}`, weight: 'error' }];
  }
  return [{ ...at, message: `英文译自第 ${translation.translates} 版，中文已到第 ${revision} 版`, hint: '译文跟上之后把这个数改过来', weight: 'warning' }];
}

/** An English page holds words only, item for item, of a revision that exists. Fields it may not repeat are refused by its schema. */
export const rule: Rule = {
  name: 'translations-only-translate',
  check(library, context) {
    const entries = kindNames.flatMap((kind) => all(library, kind) as Entry[]);
    return entries.flatMap((entry) => [...listsOfOtherLength(entry, context), ...revisionFault(entry, context)]);
  },
};
