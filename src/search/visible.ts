/** Soft hyphens, joiners, marks of writing direction, control characters, lone surrogates and what stands for broken characters: nobody means to search for them. */
export const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffd]/u;
const space = /\s/;

/** The text without characters that cannot be seen or are broken (lone surrogates, direction marks, zero width). White space becomes blanks. */
export function visible(text: string): string {
  return Array.from(text, (character) => (space.test(character) ? ' ' : invisible.test(character) ? '' : character)).join('');
}
