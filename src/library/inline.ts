/**
 * Running text of front matter, cut at its inline tags. The tags are those of prose (`components/prose`), so authors learn one set.
 * Attributes are text in double quotes, each written once. Anything that is not one of the known tags stays text.
 */
export type Piece =
  | { tag: 'text'; text: string }
  | { tag: InlineTag; attributes: Record<string, string>; text: string };

export const inlineTags = ['Fact', 'Cite', 'Term', 'Practice', 'Case', 'Policy', 'Place', 'Unrecorded'] as const;
export type InlineTag = (typeof inlineTags)[number];

const tagPattern = new RegExp(`<(${inlineTags.join('|')})((?:\\s+[a-z]+(?:="[^"]*")?)*)\\s*(?:/>|>([^<]*)</\\1>)`, 'g');

/** Pieces of a text, in order. */
export function cutInline(source: string): Piece[] {
  if (!source.includes('<')) return source ? [{ tag: 'text', text: source }] : [];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of source.matchAll(tagPattern)) {
    const written = [...(match[2] ?? '').matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value] as const);
    const attributes = Object.fromEntries(written);
    if (Object.keys(attributes).length < written.length) continue;
    if (match.index > end) pieces.push({ tag: 'text', text: source.slice(end, match.index) });
    pieces.push({ tag: match[1] as InlineTag, attributes, text: match[3] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < source.length) pieces.push({ tag: 'text', text: source.slice(end) });
  return pieces;
}
