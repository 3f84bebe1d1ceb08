import type { Passage } from './page-passages.ts';

/** How well an English block stands for a Chinese one: the same form counts most, then the facts and sources both refer to. */
function fit(zh: Passage, en: Passage): number {
  if (zh.id || en.id) return zh.id === en.id ? 3 : -1;
  const references = (key = '') => new Set(key.match(/[a-z0-9-]+\/[a-z0-9-]+|[a-z0-9]+(?:-[a-z0-9]+)+/g));
  const [own, other] = [references(zh.zh?.key), references(en.en?.key)];
  const shared = [...own].filter((one) => other.has(one)).length;
  return (zh.is === en.is ? 1 : -0.5) + shared / Math.max(own.size, other.size, 1);
}

/**
 * The blocks of a Chinese body with the English ones that translate them, aligned in order; an English block that translates none
 * stands for itself.
 */
export function pairTranslation(zh: readonly Passage[], en: readonly Passage[]): Passage[] {
  const together = (one: Passage, other: Passage): Passage => ({ ...one, ...(other.en ? { en: other.en } : {}) });
  if (!en.length) return [...zh];
  if (zh.length === en.length && zh.every(({ is, id }, index) => is === en[index]!.is && id === en[index]!.id)) return zh.map((one, index) => together(one, en[index]!));
  // Longest common alignment: best[i][j] is the worth of pairing what follows i in Chinese with what follows j in English.
  const best = Array.from({ length: zh.length + 1 }, () => new Array<number>(en.length + 1).fill(0));
  for (let i = zh.length - 1; i >= 0; i -= 1) for (let j = en.length - 1; j >= 0; j -= 1) best[i]![j] = Math.max(fit(zh[i]!, en[j]!) + best[i + 1]![j + 1]!, best[i + 1]![j]!, best[i]![j + 1]!);
  const paired: Passage[] = [];
  for (let [i, j] = [0, 0]; i < zh.length || j < en.length;) {
    if (i < zh.length && j < en.length && best[i]![j] === fit(zh[i]!, en[j]!) + best[i + 1]![j + 1]!) paired.push(together(zh[i++]!, en[j++]!));
    else if (i < zh.length && (j === en.length || best[i]![j] === best[i + 1]![j])) paired.push(zh[i++]!);
    else paired.push(en[j++]!);
  }
  return paired;
}
