/** Words of the interface with their %-places filled: `fill('约%n分钟', { n: 3 })`. Each place is one letter; a value is never looked at for places. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/%([a-zA-Z])/g, (place, letter: string) => String(values[letter] ?? place));
}
