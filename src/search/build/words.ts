import { add_word as addWord, cut } from 'jieba-wasm';
import { pinyin } from 'pinyin-pro';
import type { EntryText, Meanings, Words } from '../contract.ts';
import { fold, isBinding, isHan } from '../normalise.ts';

/** Most words that are shipped; the file stays below some 40 kB compressed however large the library grows. */
const mostWords = 4600;
/** Texts that words are read from and counted in; of a larger library so many, evenly spread. */
const mostTexts = 1000;
/** Longest word, in characters. */
const longest = 12;

const isHanWord = (word: string) => Array.from(word).every(isHan);
const soundsOf = (word: string) => pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });

/** At most `most` of a list, evenly spread over it. */
function sample<T>(list: T[], most: number): T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]!);
}

const blocksOf = (text: EntryText) => [text.title, ...text.readersAsk, ...text.sections.flatMap((section) => [section.heading, ...section.text.split('\n')])];

/** Characters that make a new word of the word before them: 组建 and 率, 锅炉 and 房. */
const endings = new Set('率房市区县镇街棚费厅站队员长会所楼栋桩梯网管线墙窗门灯局党族室院路桥户书单账表案');

/** Words of running text: Chinese as a dictionary cuts it (the platform's own cutting differs from version to version), what stands in quotation marks, English words. Each with how much it tells. */
function wordsOf(text: EntryText): Map<string, number> {
  const found = new Map<string, number>();
  const count = (word: string, worth: number) => { const known = fold(word).text; if (known.length > 1 && known.length <= longest) found.set(known, (found.get(known) ?? 0) + worth); };
  for (const block of blocksOf(text)) {
    let before = '';
    for (const word of cut(block, true)) {
      if (isHanWord(word) || /^[a-z]{3,}$/i.test(word)) count(word, 1);
      if (before.length > 1 && endings.has(word)) count(before + word, 1);
      before = isHanWord(word) ? word : '';
    }
    for (const [, quoted = ''] of block.matchAll(/[“‘《]([\u3400-\u9fff]{2,8})[”’》]/g)) count(quoted, 4);
  }
  return found;
}

/** Characters by sound: `ye业叶 wei委位`. */
function bySound(characters: Iterable<string>): string {
  const groups = new Map<string, string>();
  for (const character of characters) {
    const [sound = ''] = soundsOf(character);
    if (sound) groups.set(sound, (groups.get(sound) ?? '') + character);
  }
  return Array.from(groups, ([sound, members]) => sound + members).sort().join(' ');
}

/** The 3,755 common characters of GB 2312, level 1: people may type one that the site does not use. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let high = 0xb0; high <= 0xd7; high++) for (let low = 0xa1; low <= 0xfe; low++) characters.push(decoder.decode(new Uint8Array([high, low])));
  return characters.filter((character) => Array.from(character).length === 1 && isHan(character));
}

/** The words of the site and how they sound. Names of entries come first and are all kept as long as there is room. */
export function siteWords(texts: EntryText[], meanings: Meanings): Words {
  const read = sample(texts, mostTexts);
  const folded = read.map((text) => fold([...blocksOf(text), ...text.alsoCalled].join('\n')).text);
  const scale = texts.length / Math.max(1, read.length);
  const holding = (word: string) => Math.max(1, Math.round(scale * folded.filter((text) => text.includes(word)).length));

  const nameable = (name: string) => name.length > 1 && name.length <= longest && /^[\p{L}\p{N}+]+$/u.test(name);
  const names = new Set([...meanings.same.flat(), ...texts.flatMap((text) => [text.title, ...text.alsoCalled].map((name) => fold(name).text))].filter(nameable));
  for (const name of names) if (isHanWord(name)) addWord(name);
  const worth = new Map<string, number>();
  const add = (word: string, more: number) => void worth.set(word, (worth.get(word) ?? 0) + more);
  for (const text of read) for (const [word, more] of wordsOf(text)) add(word, more);
  for (const name of texts.flatMap(({ alsoCalled }) => alsoCalled)) for (const word of fold(name).text.match(/[a-z]{3,}/g) ?? []) add(word, 4);
  for (const word of [...meanings.near.flat(), ...Object.keys(meanings.hints), ...Object.values(meanings.hints).flat()]) add(word, 8);
  const stop = new Set(meanings.stop);
  // Cut out of running text once, with a character that binds, it is hardly a word (人用, 不作).
  const isChance = (word: string, more: number) => more <= 1 && word.length === 2 && Array.from(word).some(isBinding);
  const others = [...worth].filter(([word, more]) => !names.has(word) && !stop.has(word) && !isChance(word, more)).sort(([a, x], [b, y]) => y * Math.log(1 + b.length) - x * Math.log(1 + a.length) || (a < b ? -1 : 1)).map(([word]) => word);
  const kept = [...names].slice(0, mostWords).concat(others).slice(0, mostWords);

  const used = new Set(Array.from(folded.join('') + kept.join('')).filter(isHan));
  const soundOf = new Map(Array.from(used, (character) => [character, soundsOf(character)[0] ?? '']));
  const exceptions = kept.filter(isHanWord).flatMap((word) => {
    const sounds = soundsOf(word);
    return sounds.some((sound, index) => sound !== soundOf.get(Array.from(word)[index] ?? '')) ? [`${word}:${sounds.join("'")}`] : [];
  });
  return {
    words: kept.join(' '), names: Math.min(names.size, kept.length),
    entries: kept.map((word) => Math.min(15, Math.round(Math.log2(holding(word)))).toString(16)).join(''),
    sounds: bySound(used), rare: bySound(commonCharacters().filter((character) => !used.has(character))), exceptions: exceptions.join(' '),
  };
}
