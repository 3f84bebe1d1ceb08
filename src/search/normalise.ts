import { invisible } from './visible.ts';

/**
 * How text and queries are made comparable. The build uses it when it indexes, the browser when it asks, so both see the same
 * characters and the same terms. Other names, traditional characters and pinyin are not its business.
 */

/** Text as it is compared, with the place in the original that each of its characters came from. */
export interface Folded {
  text: string;
  /** `starts[i]` and `ends[i]` bound the original character behind `text[i]`. */
  starts: number[];
  ends: number[];
}

const han = /[\u3400-\u4dbf\u4e00-\u9fff\u3005\u3007\u{20000}-\u{323af}]/u;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const space = /\s/;
/** Quotation marks, brackets of titles and notes, the middle dot: 三在 finds “三在”. */
const quote = /["'`´“”‘’«»‹›《》〈〉「」『』〔〕[\]【】·•*_]/;

/** Whether a character is Chinese. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && han.test(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character) && !han.test(character);
}

/** The comparable form: NFKC, lower case, no quotation marks, no blanks beside Chinese; 定、建、抓、创 becomes 定建抓创, 1,320,000 becomes 1320000. */
export function fold(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  const dropped = new Set([...listMarks(original), ...thousandMarks(original)]);
  let pendingSpace = -1;
  let offset = 0;
  for (const character of original) {
    const start = offset;
    offset += character.length;
    if (space.test(character)) { pendingSpace = start; continue; }
    if (dropped.has(start)) continue;
    const plain = han.test(character) ? character : character.normalize('NFKC').toLowerCase();
    for (const part of plain) {
      if (invisible.test(part) || quote.test(part) || space.test(part)) continue;
      if (pendingSpace >= 0 && isLetter(part) && isLetter(folded.text.slice(-1))) append(folded, ' ', pendingSpace, pendingSpace + 1);
      pendingSpace = -1;
      append(folded, part, start, offset);
    }
  }
  return folded;
}

function append(folded: Folded, part: string, start: number, end: number): void {
  folded.text += part;
  for (let unit = 0; unit < part.length; unit++) { folded.starts.push(start); folded.ends.push(end); }
}

/** Offsets of the commas between thousands. */
function thousandMarks(text: string): number[] {
  return Array.from(text.matchAll(/\d[,，](?=\d{3}(?!\d))/g), ({ index }) => index + 1);
}

/** Offsets of the 、 that follow an item of one single character, as in 定、建、抓、创. */
function listMarks(text: string): number[] {
  const marks: number[] = [];
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    if (isHan(text[at - 1]) && isHan(text[at + 1]) && (!isHan(text[at - 2]) && !isLetter(text[at - 2]))) marks.push(at);
  }
  return marks;
}

/** A piece of folded text that is searched as one: a run of Chinese, or a word, number or name with its symbols (6+2+n). */
export interface Token { is: 'han' | 'word' | 'joined'; text: string }

const tokenPattern = /([\u3400-\u4dbf\u4e00-\u9fff\u3005\u3007\u{20000}-\u{323af}]+)|((?:(?![\u3400-\u4dbf\u4e00-\u9fff\u3005\u3007\u{20000}-\u{323af}])[\p{L}\p{N}\p{M}])+(?:[+./-](?:(?![\u3400-\u4dbf\u4e00-\u9fff\u3005\u3007\u{20000}-\u{323af}])[\p{L}\p{N}\p{M}])+)*)/gu;

/** The tokens of a folded text, in order. */
export function tokensOf(folded: string): Token[] {
  return Array.from(folded.matchAll(tokenPattern), ([text, run]): Token => ({ is: run ? 'han' : /[+./-]/.test(text) ? 'joined' : 'word', text }));
}

/** A name with symbols as one term that no engine can cut: 6+2+n → x6p2pn. */
export function joinedTerm(token: string): string {
  return `x${token.replace(/\+/g, 'p').replace(/[./-]/g, 'x')}`;
}

/**
 * Characters that bind words and tell nothing of a subject. Pairs with one of them are neither indexed nor asked for, which makes the
 * index a third smaller; phrases that hold them are proved on the text.
 */
const binding = new Set('的了是和与也就都而且或及吗呢吧啊把被将让给从向于其它他她这那些没有不');

/** Whether a character only binds words. */
export function isBinding(character: string): boolean {
  return binding.has(character);
}

/** Neighbouring characters of a run of Chinese, each pair a term. */
function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).flatMap((character, index) => {
    const before = characters[index] ?? '';
    return binding.has(before) || binding.has(character) ? [] : [before + character];
  });
}

/** What is asked for a folded text: its pairs, its words, its joined names; of a run without pairs its characters. Each once. */
export function termsOf(folded: string): string[] {
  return [...new Set(tokensOf(folded).flatMap(({ is, text }) => {
    if (is !== 'han') return [is === 'joined' ? joinedTerm(text) : text];
    const pairs = pairsOf(text);
    if (pairs.length) return pairs;
    const characters = Array.from(text);
    const telling = characters.filter((character) => !binding.has(character));
    return telling.length ? telling : characters;
  }))];
}

/**
 * What is indexed for the folded parts of an entry: what may be asked, the parts of joined names, and every character that begins no
 * pair. An index is asked by the beginning of a term, so each character finds the entry wherever it stands in it.
 */
export function indexTermsOf(parts: string[]): string[] {
  const terms = new Set<string>();
  const characters = new Set<string>();
  for (const { is, text } of parts.flatMap(tokensOf)) {
    if (is === 'han') { pairsOf(text).forEach((pair) => terms.add(pair)); Array.from(text).forEach((character) => characters.add(character)); continue; }
    terms.add(is === 'joined' ? joinedTerm(text) : text);
    if (is === 'joined') text.split(/[+./-]/).forEach((part) => terms.add(part));
  }
  const beginnings = new Set(Array.from(terms, (term) => Array.from(term)[0] ?? ''));
  for (const character of characters) if (!beginnings.has(character)) terms.add(character);
  return [...terms];
}

/** Shortest beginning of a word of letters that stands for it: own does not find owner. */
const longEnough = 4;

/** Whether a phrase that ends here ends whole: a figure not before another digit, a short word not within a longer one. */
function endsWhole(phrase: string, after: string): boolean {
  if (/\d$/.test(phrase)) return !/^(?:\d|\.\d)/.test(after);
  const [word] = /[a-z]+$/.exec(phrase) ?? [];
  return word === undefined || word.length >= longEnough || !/^[a-z]/.test(after);
}

/**
 * Where a folded phrase stands in a folded text. A phrase that begins with a letter or digit must begin a word there: 80户 is not in
 * 280户; and a figure ends whole: 36 is not in 369.
 */
export function placesOf(phrase: string, text: string, limit = 50): number[] {
  const places: number[] = [];
  if (!phrase) return places;
  const beginsWord = isLetter(Array.from(phrase)[0]);
  const mayEndWithin = !/[a-z\d]$/.test(phrase);
  for (let at = text.indexOf(phrase); at >= 0 && places.length < limit; at = text.indexOf(phrase, at + 1)) {
    if (beginsWord && isLetter(text[at - 1])) continue;
    if (mayEndWithin || endsWhole(phrase, text.slice(at + phrase.length, at + phrase.length + 2))) places.push(at);
  }
  return places;
}
