import { all } from '../library.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The steps of each version of a lesson fill its time. */
export const rule: Rule = {
  name: 'minutes-add-up',
  check(library, { parsed }) {
    return all(library, 'lesson').flatMap((lesson) => lesson.data.versions.flatMap((version, index): Problem[] => {
      const sum = version.steps.reduce((minutes, step) => minutes + step.minutes, 0);
      if (sum === version.minutes) return [];
      return [{
        file: lesson.file, line: parsed.get(lesson.file)?.lineOf(['versions', index, 'minutes']) ?? 1, field: `versions[${index}].minutes`,
        message: `这一版写的是 ${version.minutes} 分钟，各步加起来是 ${sum} 分钟`, weight: 'error',
      }];
    }));
  },
};
