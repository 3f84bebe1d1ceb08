import { saidInText } from '../library/anchors/said.ts';
import type { Lang, Library } from '../library/library.ts';

/** Running text as a reader hears it: figures in words and titles of entries in place of their tags, references left out. */
export function textInWords(library: Library, text: string, lang: Lang): string {
  return saidInText(library, text, lang).words;
}
