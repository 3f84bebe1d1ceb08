import { addressOf } from '../addresses.ts';
import { readingsOf } from '../lesson-readings.ts';
import { all } from '../library.ts';
import type { Problem } from '../problem.ts';
import { faultOfAnchor } from './links-resolve.ts';
import type { Rule } from './rule.ts';

/** Every passage that a lesson gives to read stands on its entry's page. */
export const rule: Rule = {
  name: 'passages-to-read-are-there',
  check(library, { parsed, prose }) {
    return all(library, 'lesson').flatMap((lesson) => readingsOf(lesson.data).flatMap(({ kind, id, passages }, index) => passages.flatMap((anchor, at): Problem[] => {
      const fault = faultOfAnchor(anchor, addressOf(kind, id), { library, prose });
      if (!fault) return [];
      return [{ file: lesson.file, line: parsed.get(lesson.file)?.lineOf(['readBefore', index, 'passages', at]) ?? 1, field: `readBefore[${index}].passages[${at}]`, ...fault, weight: 'error' }];
    })));
  },
};
