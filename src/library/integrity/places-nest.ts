import { all } from '../library.ts';
import type { Problem } from '../problem.ts';
import { placeLevels } from '../../schema/place.ts';
import type { Rule } from './rule.ts';

/** Every place lies within a larger one, and none within itself. */
export const rule: Rule = {
  name: 'places-nest',
  check(library, { parsed }) {
    return all(library, 'place').flatMap((place): Problem[] => {
      const outer = place.data.within ? library.entries.place.get(place.data.within) : undefined;
      if (!outer) return [];
      const at = { file: place.file, line: parsed.get(place.file)?.lineOf(['within']) ?? 1, field: 'within', weight: 'error' as const };
      const path = [place.id];
      for (let next: typeof outer | undefined = outer; next && !path.includes(next.id); next = next.data.within ? library.entries.place.get(next.data.within) : undefined) path.push(next.id);
      const last = library.entries.place.get(path.at(-1) ?? '');
      if (last?.data.within === place.id) return [{ ...at, message: `地点绕成了圈：${[...path, place.id].join(' → ')}` }];
      if (placeLevels.indexOf(outer.data.level) < placeLevels.indexOf(place.data.level)) return [];
      return [{ ...at, message: `“${place.data.name.zh}”（${place.data.level}）不能在“${outer.data.name.zh}”（${outer.data.level}）里面`, hint: `从大到小：${placeLevels.join('、')}` }];
    });
  },
};
