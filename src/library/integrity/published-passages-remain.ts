import { addressOf } from '../addresses.ts';
import { anchorsOf, type EntryAnchors } from '../anchors/entry-anchors.ts';
import { lastEdition, type RecordedPassage } from '../anchors/ledger.ts';
import { ledgerName, ledgerOfEntry } from '../anchors/ledger-of-entry.ts';
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

/** Line of the page after which a passage stood: that of the last one before it that still stands; the first where none is known. */
function lineBefore({ id }: RecordedPassage, published: readonly RecordedPassage[], { passages, ids }: EntryAnchors): number {
  const lines = new Map(passages.map(({ line }, index) => [ids[index]!, line]));
  const before = published.slice(0, published.findIndex((one) => one.id === id));
  return before.map((one) => lines.get(one.id)).findLast((line) => line !== undefined) ?? 1;
}

/** A passage once published still stands on its page, or has been taken off it with a word on where its matter went. */
export const rule: Rule = {
  name: 'published-passages-remain',
  check(library, { prose, files }) {
    // A library of which nothing was published yet has nothing to keep.
    if (!library.ledgers.size) return [];
    const [published, paths] = [new Set(library.published), new Set(files.map(({ path }) => path))];
    let unrecorded = 0;
    const lost = kindNames.flatMap((kind) => all(library, kind) as Entry[]).flatMap((entry): Problem[] => {
      const name = ledgerName(entry.kind, entry.id);
      const file = `content/ledger/passages/${name}.json`;
      const found = ledgerOfEntry(library, entry);
      // A ledger that could not be read has a fault of its own.
      if (!found && paths.has(file)) return [];
      const bodies = prose.filter(({ kind, id }) => kind === entry.kind && id === entry.id);
      // What could not be read has a fault of its own, and its passages are not lost by it.
      if (bodies.some(({ tree }) => !tree)) return [];
      const anchors = anchorsOf(library, entry, () => bodies);
      if (!found && anchors.passages.length && published.has(addressOf(entry.kind, entry.id))) {
        return [{ file, line: 1, weight: 'error', message: '这个条目发布过，段落的登记却不见了', hint: '从版本库里取回这个文件；没有它，链接到各段的就不知道通到哪里' }];
      }
      const { added, changed, merged } = recordPassages(found?.ledger, anchors.passages, anchors, '9999-12-31');
      unrecorded += added.length + changed.length + merged.length;
      return anchors.lost.map((passage) => ({
        file: entry.file, line: lineBefore(passage, found?.ledger.passages ?? [], anchors), weight: 'error',
        message: `${passage.id} 这一段发布过，现在找不到了${beginningOf(passage)}`,
        hint: `改回来；真要撤下，运行 npm run retire -- ${found?.nameOf(passage.id) ?? name} ${passage.id}，后面写它的内容现在在哪一段（p-……）或哪个地址，没有就写理由`,
      }));
    });
    return [...lost, ...(unrecorded ? [{
      file: 'content/ledger/passages', line: 1, message: `有 ${unrecorded} 段是新的或者改过字，还没有登记`, hint: '发布前运行 npm run publish-addresses', weight: 'warning' as const,
    }] : [])];
  },
};
