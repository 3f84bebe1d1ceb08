import { diffArrays } from 'diff';

/** A stretch of text that both editions of a passage have, or that only the new or only the old one has. */
export interface Difference { is: 'kept' | 'added' | 'removed'; text: string }

/** Han characters one by one, words and numbers whole: nobody reads half a word or half a number as changed. */
const tokens = /\p{Script=Han}|\d+(?:[.,]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’-](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|./gsu;

/** Kept characters between two changes that are too few to be read apart from them. */
function isIsland(text: string): boolean {
  return Array.from(text).length <= 2 || !/[\p{L}\p{N}]/u.test(text);
}

/** What was taken out of and put into a passage from one edition to the next, in reading order; what was taken out comes first. */
export function differences(before: string, now: string): Difference[] {
  const parts = diffArrays(before.match(tokens) ?? [], now.match(tokens) ?? []).map(({ value, added, removed }) => ({ text: value.join(''), added, removed }));
  const told: Difference[] = [];
  let [out, put] = ['', ''];
  const tell = (): void => {
    if (out) told.push({ is: 'removed', text: out });
    if (put) told.push({ is: 'added', text: put });
    [out, put] = ['', ''];
  };
  parts.forEach(({ text, added, removed }, index) => {
    const isBetweenChanges = index > 0 && index < parts.length - 1;
    if (removed || !added && isBetweenChanges && isIsland(text)) out += text;
    if (added || !removed && isBetweenChanges && isIsland(text)) put += text;
    if (added || removed || isBetweenChanges && isIsland(text)) return;
    tell();
    told.push({ is: 'kept', text });
  });
  tell();
  return told;
}
