/** How texts and queries are cut for the libraries that leave that to their user. Not the cutting of our search: each stands for itself. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** Words as the platform cuts them: `居民出资` is `居民`, `出资`. */
export function words(text: string): string[] {
  return Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment.toLowerCase()] : []));
}

/** Pairs of neighbouring characters: `居民出资` is `居民`, `民出`, `出资`. A character that stands alone and any other word is a term by itself. */
export function pairs(text: string): string[] {
  return (text.match(runs) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (!isHan(run) || characters.length === 1) return [run.toLowerCase()];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

/** A term that may be the beginning of what is meant: a word of letters, or a character by itself. */
export function mayBegin(term: string): boolean {
  return !isHan(term) || Array.from(term).length === 1;
}
