import type { Block, PartName, Section } from '../../packs/sheet.ts';
import { spansOf, toEntry, type SheetPage } from './sheet-page.ts';

/** A part with what stands under its heading; nothing when nothing does. */
export function section(part: PartName, heading: string, blocks: Block[], isAdvice = false): Section[] {
  return blocks.length ? [{ part, heading, blocks, isAdvice }] : [];
}

/** Texts as a list; none when there are none. */
export function textList(page: SheetPage, texts: string[], is: 'list' | 'checks' = 'list'): Block[] {
  if (!texts.length) return [];
  const items = texts.map((text) => spansOf(page, text));
  return [is === 'list' ? { is, items, ordered: false } : { is, items }];
}

/** Entries as a list of links; none when there are none. */
export const entryList = (page: SheetPage, kind: 'case' | 'practice' | 'term' | 'place', ids: string[]): Block[] => (ids.length ? [{ is: 'list', ordered: false, items: ids.map((id) => [toEntry(page, kind, id)]) }] : []);
