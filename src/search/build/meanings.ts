import { Converter } from 'opencc-js/t2cn';
import { all, type Library } from '../../library/library.ts';
import type { Meanings } from '../contract.ts';
import { fold, isHan } from '../normalise.ts';

const folded = (word: string) => fold(word).text;
const groupOf = (words: string[]) => [...new Set(words.map(folded))].filter(Boolean);

/** Traditional characters whose simplified form is among `characters`, each followed by it. */
function simplifiedTable(characters: Set<string>): string {
  const convert = Converter({ from: 't', to: 'cn' });
  let table = '';
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const simple = convert(character);
    if (simple !== character && Array.from(simple).length === 1 && characters.has(simple)) table += character + simple;
  }
  return table;
}

/** Places whose short name is the name people use: 宜昌 is 宜昌市, but 万寿 is not only 万寿小区. */
const wide = new Set(['province', 'city']);

/** What words stand for one another: the names of terms and places, and `content/search-words.yaml`. `texts` are all words of the site. */
export function meanings(library: Library, texts: string[]): Meanings {
  const { searchWords } = library;
  const names = [
    ...all(library, 'term').map(({ data }) => [data.name.zh, ...data.alsoCalled, data.name.en ?? '']),
    ...all(library, 'place').map(({ data }) => [data.name.zh, ...(wide.has(data.level) ? [data.short.zh] : []), ...data.alsoCalled, data.name.en ?? '', data.short.en ?? '']),
  ];
  const shortNames = all(library, 'place').flatMap(({ data }): [string, string[]][] => (data.short.en ? [[data.short.en, [data.short.zh]]] : []));
  const foldedKeys = (record: Record<string, string[]>) => Object.entries(record).map(([key, words]): [string, string[]] => [folded(key), groupOf(words)]);
  const table: Omit<Meanings, 'simplified'> = {
    same: [...names, ...searchWords.same].map(groupOf).filter((group) => group.length > 1),
    near: [...searchWords.near, ...library.vocabulary.actors.map((actor) => [actor.name.zh, ...actor.alsoCalled])].map(groupOf).filter((group) => group.length > 1),
    hints: Object.fromEntries([...shortNames.map(([name, words]): [string, string[]] => [folded(name), groupOf(words)]), ...foldedKeys(searchWords.hints), ...foldedKeys(searchWords.english)]),
    stop: groupOf(searchWords.stop),
  };
  return { simplified: simplifiedTable(new Set(Array.from(texts.join('') + JSON.stringify(table)).filter(isHan))), ...table };
}
