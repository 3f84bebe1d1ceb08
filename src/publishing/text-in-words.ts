import { t } from '../i18n/strings.ts';
import { wordFact } from '../library/fact-wording.ts';
import { cutInline, type InlineTag } from '../library/inline.ts';
import { find, findFact, type Lang, type Library } from '../library/library.ts';
import { titleOf } from '../reading.ts';
import type { Kind } from '../schema/kinds.ts';

const kindOf: Partial<Record<InlineTag, Kind>> = { Term: 'term', Practice: 'practice', Case: 'case', Place: 'place', Policy: 'policy' };

/** Running text as a reader hears it: figures in words and titles of entries in place of their tags, references left out. */
export function textInWords(library: Library, text: string, lang: Lang): string {
  return cutInline(text).map((piece) => {
    if (piece.tag === 'text' || piece.text) return piece.text;
    if (piece.tag === 'Unrecorded') return t(lang).unrecorded;
    const id = piece.attributes.id ?? '';
    const fact = piece.tag === 'Fact' ? findFact(library, id) : undefined;
    if (fact) return wordFact(library, fact.data, lang);
    const kind = kindOf[piece.tag];
    const entry = kind && find(library, kind, id);
    return entry ? titleOf(entry, lang) : '';
  }).join('').trim();
}
