import { anchorsOf, ledgerName } from '../anchors/entry-anchors.ts';
import { lastEdition, type RecordedPassage } from '../anchors/ledger.ts';
import { recordPassages } from '../anchors/record.ts';
import { all, type Entry } from '../library.ts';
import type { Problem } from '../problem.ts';
import { kindNames } from '../../schema/kinds.ts';
import type { Rule } from './rule.ts';

/** The beginning of a passage's words, to know it by. */
function beginningOf(passage: RecordedPassage): string {
  const words = lastEdition(passage, 'zh')?.[1] ?? lastEdition(passage, 'en')?.[1] ?? '';
  return words ? `：“${[...words].slice(0, 24).join('')}${[...words].length > 24 ? '……' : ''}”` : '';
}

/** A passage once published still stands on its page, or has been taken off it with a word on where its matter went. */
export const rule: Rule = {
  name: 'published-passages-remain',
  check(library, { prose }) {
    // A library of which nothing was published yet has nothing to keep.
    if (!library.ledgers.size) return [];
    let unrecorded = 0;
    const lost = kindNames.flatMap((kind) => all(library, kind) as Entry[]).flatMap((entry): Problem[] => {
      const name = ledgerName(entry.kind, entry.id);
      const bodies = prose.filter(({ kind, id }) => kind === entry.kind && id === entry.id);
      // What could not be read has a fault of its own, and its passages are not lost by it.
      if (bodies.some(({ tree }) => !tree)) return [];
      const anchors = anchorsOf(library, entry, () => bodies);
      const { added, changed, merged } = recordPassages(library.ledgers.get(name), anchors.passages, anchors, '9999-12-31');
      unrecorded += added.length + changed.length + merged.length;
      return anchors.lost.map((passage) => ({
        file: entry.file, line: 1, weight: 'error',
        message: `${passage.id} 这一段发布过，现在找不到了${beginningOf(passage)}`,
        hint: `改回来；真要撤下，运行 npm run retire -- ${name} ${passage.id}，后面写它的内容现在在哪一段（p-……）或哪个地址，没有就写理由`,
      }));
    });
    return [...lost, ...(unrecorded ? [{
      file: 'content/ledger/passages', line: 1, message: `有 ${unrecorded} 段是新的或者改过字，还没有登记`, hint: '发布前运行 npm run publish-addresses', weight: 'warning' as const,
    }] : [])];
  },
};
