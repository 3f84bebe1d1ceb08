/**
 * What a tag of prose may carry. `needs` must be written, `takes` may be; `flag` attributes have no value; `lists` are attributes with
 * several values parted by commas, and the fewest they may have. `holds` says what stands between its two halves; a `block` is a
 * paragraph of its own; a `link` shows a link, and there is no link within a link.
 */
export interface TagRule { needs: string[]; takes: string[]; flags: string[]; lists: Record<string, number>; holds: 'nothing' | 'words' | 'blocks'; block: boolean; link: boolean }

const rule = (needs: string[], holds: TagRule['holds'], more: Partial<TagRule> = {}): TagRule => ({ needs, holds, takes: [], flags: [], lists: {}, block: holds === 'blocks', link: false, ...more });
const naming = rule(['id'], 'words', { link: true });

/** Every tag an author may write, with its attributes. The inline ones also stand in front-matter text; the others only in MDX bodies. */
export const proseTags: ReadonlyMap<string, TagRule> = new Map([
  ['Fact', rule(['id'], 'nothing', { flags: ['plain'], link: true })],
  ['Cite', rule(['id', 'at'], 'nothing', { lists: { at: 1 }, link: true })],
  ['Term', naming], ['Practice', naming], ['Case', naming], ['Policy', naming], ['Place', naming],
  ['Unrecorded', rule([], 'words')],
  ['Figure', rule(['id'], 'nothing', { block: true })],
  ['Editorial', rule([], 'blocks')],
  ['Differ', rule(['facts'], 'blocks', { lists: { facts: 2 } })],
  ['Sites', rule([], 'blocks')],
  ['Site', rule(['case'], 'blocks', { block: false })],
]);
