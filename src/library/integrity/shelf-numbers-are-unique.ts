import { kindNames } from '../../schema/kinds.ts';
import { purposeOf } from '../content-file.ts';
import type { Problem } from '../problem.ts';
import type { Context, Rule } from './rule.ts';

/** Where a number is written, and the number. */
interface Numbered { file: string; path: PropertyKey[]; field: string; no: number }

const numberIn = (data: unknown) => { const no = (data as { no?: unknown } | null | undefined)?.no; return typeof no === 'number' ? no : undefined; };

/** Numbers on each shelf: one shelf per kind, one for the items of the works. Read before any schema, so that a faulty entry keeps its number. */
function shelves({ parsed }: Context): Numbered[][] {
  const ofKind = kindNames.map((kind) => [...parsed].flatMap(([file, { data }]) => {
    const purpose = purposeOf(file);
    const no = numberIn(data);
    return purpose.is === 'entry' && purpose.kind === kind && no !== undefined ? [{ file, path: ['no'], field: 'no', no }] : [];
  }));
  const works = [...parsed].flatMap(([file, { data }]) => {
    const items = purposeOf(file).is === 'works' ? (data as { items?: unknown[] } | null)?.items : undefined;
    return (Array.isArray(items) ? items : []).flatMap((item, index) => {
      const no = numberIn(item);
      return no === undefined ? [] : [{ file, path: ['items', index, 'no'], field: `items[${index}].no`, no }];
    });
  });
  return [...ofKind, works];
}

/** No two entries of a kind, and no two items of the works, share a number. */
export const rule: Rule = {
  name: 'shelf-numbers-are-unique',
  check(_library, context) {
    return shelves(context).flatMap((shelf) => shelf.flatMap(({ file, path, field, no }, index): Problem[] => {
      const first = shelf.slice(0, index).find((other) => other.no === no);
      if (!first) return [];
      const free = Math.max(...shelf.map((other) => other.no)) + 1;
      const line = context.parsed.get(file)?.lineOf(path) ?? 1;
      return [{ file, line, field, message: `号 ${no} 已经给了 ${first.file === file ? first.field : first.file}`, hint: `下一个空号是 ${free}`, weight: 'error' }];
    }));
  },
};
