import { drawnCount, mostDrawn } from '../drawn-count.ts';
import { all, findFact, isFigure } from '../library.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A head figure that asks for a picture is a number that the picture can show, one by one. */
export const rule: Rule = {
  name: 'drawn-figures-can-be-counted',
  check(library, { parsed }) {
    return [...all(library, 'case'), ...all(library, 'practice')].flatMap((entry) => entry.data.figures.flatMap((figure, index): Problem[] => {
      const fact = findFact(library, figure.fact)?.data;
      if (!figure.drawn || !fact || (isFigure(fact) && drawnCount(figure.drawn, fact) !== undefined)) return [];
      return [{
        file: entry.file, line: parsed.get(entry.file)?.lineOf(['figures', index, 'drawn']) ?? 1, field: `figures[${index}].drawn`,
        message: `“${figure.fact}”画不成 ${figure.drawn}`, hint: `households 要以户为单位，unsplit-money 要以元为单位并按万元画格，都不超过 ${mostDrawn} 格`, weight: 'error',
      }];
    }));
  },
};
