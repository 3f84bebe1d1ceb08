import { all, findFact, isFigure } from '../library.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every fact says what it counts in a unit that fits, and is set against facts of the same nature only. Value and locator are asked for by the schema. */
export const rule: Rule = {
  name: 'facts-are-complete',
  check(library, { parsed }) {
    const forms = new Map(library.vocabulary.units.map((unit) => [unit.id, unit.form]));
    return all(library, 'source').flatMap((source) => Object.entries(source.data.facts).flatMap(([key, fact]) => {
      const problem = (field: string, message: string, hint?: string): Problem => ({
        file: source.file, line: parsed.get(source.file)?.lineOf(['facts', key, field]) ?? 1, field: `facts.${key}.${field}`, message, hint, weight: 'error',
      });
      const problems: Problem[] = [];
      const form = isFigure(fact) ? forms.get(fact.unit) : undefined;
      if (isFigure(fact) && fact.value < 0) problems.push(problem('value', '数不能小于零'));
      if (isFigure(fact) && form === 'percent' && fact.value > 100) problems.push(problem('value', `百分比 ${fact.value} 超过了 100`, '97% 写成 97'));
      if (isFigure(fact) && form === 'count' && fact.bound === undefined && !Number.isInteger(fact.value)) problems.push(problem('value', `按“${fact.unit}”计的数应当是整数，这里是 ${fact.value}`));
      for (const relation of ['agreesWith', 'differsFrom'] as const) {
        for (const other of fact[relation]) {
          const found = findFact(library, other);
          if (other === `${source.id}/${key}`) problems.push(problem(relation, '事实不能和自己相比'));
          else if (relation === 'differsFrom' && fact.agreesWith.includes(other)) problems.push(problem(relation, `“${other}”不能又相同又不同`));
          else if (found && relation === 'agreesWith' && isFigure(found.data) && isFigure(fact) && found.data.value !== fact.value) {
            problems.push(problem(relation, `“${other}”的数是 ${found.data.value}，这里是 ${fact.value}，不能说相同`, '改记在 differsFrom'));
          }
        }
      }
      return problems;
    }));
  },
};
