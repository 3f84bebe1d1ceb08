import type { Lang } from '../../library/library.ts';
import { isHan } from '../normalise.ts';
import { Lexicon } from './lexicon.ts';
import { openMeanings } from './open-engine.ts';
import { openSearch } from './open-search.ts';
import { Names, type Suggestion } from './suggest.ts';

/** Suggests for what is typed; reads what it needs at the first call, and rejects when that does not load. */
export type Suggest = (typed: string, most: number) => Promise<Suggestion[]>;

/** The suggestions of a language. `base` is the root of the site and ends with a slash. */
export function openSuggestions(base: string, lang: Lang): Suggest {
  let names: Promise<Names> | undefined;
  let lexicon: Promise<Lexicon | undefined> | undefined;
  return async (typed, most) => {
    const known = await (names ??= readNames(base, lang).catch((reason: unknown) => { names = undefined; throw reason; }));
    const found = known.suggest(typed, most);
    if (found.length || !Array.from(typed).some(isHan)) return found;
    // Perhaps in traditional characters. Few readers need the table, so it is read only now.
    lexicon ??= openMeanings(base, lang).then((meanings) => new Lexicon(meanings)).catch(() => undefined);
    const simplified = (await lexicon)?.simplify(typed) ?? typed;
    return simplified === typed ? found : known.suggest(simplified, most);
  };
}

/** Titles are worth suggesting even where the words did not load. */
async function readNames(base: string, lang: Lang): Promise<Names> {
  const search = openSearch(base, lang);
  const [catalogue, words] = await Promise.all([search.catalogue(), search.words().catch(() => undefined)]);
  return new Names(catalogue, lang, words);
}
