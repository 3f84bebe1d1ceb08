/** Number of letters to add, drop, change or swap (neighbours) to turn one word into another. */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swapped, (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The name among the candidates that somebody who wrote this most likely meant, or nothing when all are far off. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? startingAlike(written, candidates);
}

/** The only candidate of which what was written is the beginning or the end, or the other way round. */
function startingAlike(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length < 4) return undefined;
  const alike = [...candidates].filter((name) => name.length >= 4 && [name.startsWith(written), name.endsWith(written), written.startsWith(name)].includes(true));
  return alike.length === 1 ? alike[0] : undefined;
}

/** A hint with the nearest name, or nothing. */
export function perhaps(written: string, candidates: Iterable<string>): string | undefined {
  const name = nearest(written, candidates);
  return name === undefined ? undefined : `是不是想写“${name}”？`;
}
