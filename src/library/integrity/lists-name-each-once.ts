import type { Problem } from '../problem.ts';
import { referencesOf, type Reference } from '../references.ts';
import type { Rule } from './rule.ts';

/** Lists of sources have a rule of their own, for a source may stand in only one of two lists. */
const isListed = ({ field }: Reference) => /\[\d+\]$|^practices\[\d+\]\.id$/.test(field) && !/^(?:sources|comparisons)\[/.test(field);
const listOf = ({ file, field }: Reference) => `${file} ${field.replace(/\[\d+\](?:\.id)?$/, '')}`;
const isItself = ({ purpose, to, written }: Reference) => purpose.is === 'entry' && purpose.kind === to && purpose.id === written;

/** A list of related things names each of them once, and never the thing it belongs to. */
export const rule: Rule = {
  name: 'lists-name-each-once',
  check(_library, context) {
    const lists = Map.groupBy(referencesOf(context).filter(isListed), listOf);
    return [...lists.values()].flatMap((list) => list.flatMap((reference, index): Problem[] => {
      const { file, field, written } = reference;
      const told = (message: string): Problem[] => [{ file, line: reference.line, field, message, hint: '删去它', weight: 'error' }];
      if (isItself(reference)) return told(`“${written}”就是这一条自己`);
      return list.findIndex((other) => other.written === written) < index ? told(`“${written}”列了两遍`) : [];
    }));
  },
};
