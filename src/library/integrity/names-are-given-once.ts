import { purposeOf } from '../content-file.ts';
import { fieldName, type Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A list or record in a file, and what tells its members apart. */
interface Naming { at: string[]; by: 'id' | 'no'; what: string }

const namings = (file: string): Naming[] => {
  const purpose = purposeOf(file);
  if (purpose.is === 'vocabulary') return [{ at: [], by: 'id', what: '词' }];
  if (purpose.is === 'works') return [{ at: ['items'], by: 'id', what: '项' }, { at: ['tiers'], by: 'id', what: '档' }];
  return purpose.is === 'entry' && purpose.kind === 'source' ? [{ at: ['facts'], by: 'no', what: '事实' }] : [];
};

const within = (data: unknown, part: PropertyKey) => (typeof data === 'object' && data !== null ? (data as Record<PropertyKey, unknown>)[part] : undefined);

/** Members of a list by position, of a record by name. */
function members(data: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(data)) return [...data.entries()];
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}

/** In a vocabulary, among the works and among the facts of a source, no two things bear one name. Read before any schema, so that a faulty one keeps its name. */
export const rule: Rule = {
  name: 'names-are-given-once',
  check(_library, { parsed }) {
    return [...parsed].flatMap(([file, { data, lineOf }]) => namings(file).flatMap(({ at, by, what }) => {
      const named = members(at.reduce(within, data)).map(([key, member]) => ({ path: [...at, key, by], name: within(member, by) })).filter(({ name }) => typeof name === 'string');
      return named.flatMap(({ path, name }, index): Problem[] => {
        const first = named.slice(0, index).find((other) => other.name === name);
        return first ? [{ file, line: lineOf(path), field: fieldName(path), message: `“${String(name)}”已经给了第 ${lineOf(first.path)} 行的那${what === '事实' ? '条' : '个'}${what}`, hint: '换一个，或删去重复的', weight: 'error' }] : [];
      });
    }));
  },
};
