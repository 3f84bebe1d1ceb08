import { purposeOf } from '../content-file.ts';
import { fieldName, type Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A list of named things in a file, and what one of them is called. */
interface Naming { at: string[]; what: string }

const namings = (file: string): Naming[] => {
  const purpose = purposeOf(file);
  if (purpose.is === 'vocabulary') return [{ at: [], what: '词' }];
  return purpose.is === 'works' ? [{ at: ['items'], what: '项' }, { at: ['tiers'], what: '档' }] : [];
};

const within = (data: unknown, part: PropertyKey) => (typeof data === 'object' && data !== null ? (data as Record<PropertyKey, unknown>)[part] : undefined);

/** In a vocabulary and among the works no two things bear one name. Read before any schema, so that a faulty one keeps its name. */
export const rule: Rule = {
  name: 'names-are-given-once',
  check(_library, { parsed }) {
    return [...parsed].flatMap(([file, { data, lineOf }]) => namings(file).flatMap(({ at, what }) => {
      const list = at.reduce(within, data);
      const named = (Array.isArray(list) ? list : []).map((member, index) => ({ path: [...at, index, 'id'], name: within(member, 'id') })).filter(({ name }) => typeof name === 'string');
      return named.flatMap(({ path, name }, index): Problem[] => {
        const first = named.slice(0, index).find((other) => other.name === name);
        return first ? [{ file, line: lineOf(path), field: fieldName(path), message: `“${String(name)}”已经给了第 ${lineOf(first.path)} 行的${what}`, hint: '换一个，或删去重复的', weight: 'error' }] : [];
      });
    }));
  },
};
