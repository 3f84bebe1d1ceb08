import { plainText, sectionsAt } from './open-pack.ts';
import type { Depth } from './pack.ts';
import type { Block, Sheet } from './sheet.ts';

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, block) => sum + blockLength(block), 0);

function blockLength(block: Block): number {
  switch (block.is) {
    case 'heading': case 'text': return plainText(block.spans).length;
    case 'list': case 'checks': return block.items.reduce((sum, item) => sum + plainText(item).length, 0);
    case 'table': return [block.head, ...block.rows].flat().reduce((sum, cell) => sum + plainText(cell).length, 0);
    default: return lengthOf(block.blocks);
  }
}

/** Characters that a reader of a sheet reads at a depth. */
export function sizeAt(sheet: Sheet, depth: Depth): number {
  const asks = sheet.asks.reduce((sum, { text }) => sum + plainText(text).length, 0);
  const sections = lengthOf(sectionsAt(sheet, depth).flatMap(({ blocks }) => blocks));
  return asks + (depth === 'ask' ? 0 : plainText(sheet.summary).length) + sections;
}

/** Characters of “one minute” at the head of a case; nothing for what has none. */
export function sizeOfGist(sheet: Sheet): number {
  return lengthOf(sheet.sections.filter(({ part }) => part === 'gist').flatMap(({ blocks }) => blocks));
}
