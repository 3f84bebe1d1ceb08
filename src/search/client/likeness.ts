/** Marks that do not tell names apart: 业委会+ is 业委会＋ and “业委会+”. */
export function bare(name: string): string {
  return name.replace(/[^\p{L}\p{N}+]/gu, '');
}

/** Pairs of neighbouring characters. */
export function neighbours(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character));
}

/** How alike two texts are by their pairs of characters, 0 to 1 (Dice). */
export function alikePairs(a: Set<string>, b: Set<string>): number {
  if (!a.size || !b.size) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** How alike two short texts are, 0 to 1. */
export function likeness(one: string, other: string): number {
  return one === other ? 1 : alikePairs(neighbours(one), neighbours(other));
}
