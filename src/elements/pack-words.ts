/** Words with their %-places filled: `fill('约%n分钟', { n: 3 })`. Each place is one letter; a value is never looked at for places. */
export function fill(words: string, values: Record<string, string | number>): string {
  return words.replace(/%([a-z])/g, (place, letter: string) => String(values[letter] ?? place));
}
