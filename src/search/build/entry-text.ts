import type { Entry, Lang, Library } from '../../library/library.ts';
import { isKind } from '../../library/relations.ts';
import { titleOf } from '../../reading.ts';
import type { EntryText, PageText } from '../contract.ts';
import type { Listed } from './catalogue-entries.ts';
import { neighboursOf, subjectsOf } from './neighbours.ts';

interface LookedFor { alsoCalled?: string[]; readersAsk?: string[] }

/** Names of an entry besides its title: those readers type, the short name of a place, the title in the other language. */
function otherNames(entry: Entry, lang: Lang): string[] {
  const short = isKind(entry, 'place') ? [entry.data.short.zh, entry.data.short.en ?? ''] : [];
  const titles = [titleOf(entry, 'zh'), titleOf(entry, 'en')];
  const names = [...((entry.data as LookedFor).alsoCalled ?? []), ...short, ...titles];
  return [...new Set(names)].filter((name) => name && name !== titleOf(entry, lang));
}

/** An entry as it is searched and shown: the words of its page, and what readers call it and ask of it. `shelf` is every entry in order. */
export function entryText(library: Library, { entry, address, about, phases }: Listed, page: PageText, lang: Lang, shelf: Entry[]): EntryText {
  return {
    address, title: titleOf(entry, lang), about, ...(phases ? { phases } : {}),
    alsoCalled: otherNames(entry, lang), readersAsk: (entry.data as LookedFor).readersAsk ?? [],
    subjects: subjectsOf(library, entry, lang), related: neighboursOf(library, entry).map((one) => shelf.indexOf(one)).filter((order) => order >= 0),
    sections: page.sections,
  };
}
