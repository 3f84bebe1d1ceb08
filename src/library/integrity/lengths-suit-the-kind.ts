import type { Kind } from '../../schema/kinds.ts';
import type { Block } from '../prose-blocks.ts';
import { shownByTag } from '../prose-blocks.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Characters of body, Chinese; a word or number in Latin letters counts as one, as word processors count. */
const limits: Partial<Record<Kind, [number, number]>> = { case: [500, 1800], practice: [400, 900] };

/** Number of characters a Chinese reader reads in the blocks. A tag that shows something counts as four, a mark of a source as none. */
export function charactersIn(blocks: readonly Block[]): number {
  const text = blocks.map((block) => block.text).join('\n');
  const chinese = text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF‘’“”…—]/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z0-9]+/g)?.length ?? 0;
  return chinese + latin + 4 * (text.split(shownByTag).length - 1);
}

/** A case is as long as a case, a practice as long as a practice. */
export const rule: Rule = {
  name: 'lengths-suit-the-kind',
  check(_library, { prose, blocks }) {
    return prose.flatMap((one): Problem[] => {
      const limit = limits[one.kind];
      if (!limit || one.lang === 'en' || !one.body.trim()) return [];
      const length = charactersIn(blocks.filter((block) => block.prose === one));
      const [least, most] = limit;
      if (length >= least && length <= most) return [];
      return [{ file: one.file, line: one.bodyLine, message: `正文约 ${length} 字，应在 ${least}–${most} 字之间`, hint: length < least ? '写得再充实一些' : '删去次要的，或分成两条', weight: 'warning' }];
    });
  },
};
