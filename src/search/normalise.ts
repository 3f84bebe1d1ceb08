/**
 * How text and queries are made comparable. The build uses it when it indexes, the browser when it asks, so both see the same
 * characters and the same terms. Aliases, traditional characters and pinyin are not its business.
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
/** Soft hyphens, joiners, marks of writing direction, control characters and lone surrogates: nobody means to search for them. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u;

/** Whether a character is Chinese. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && han.test(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character) && !han.test(character);
}

/** The text without characters that cannot be seen or are broken (lone surrogates, direction marks, zero width). White space becomes blanks. */
export function visible(text: string): string {
  return Array.from(text, (character) => (space.test(character) ? ' ' : invisible.test(character) ? '' : character)).join('');
}

/** The comparable form: NFKC, lower case, no quotation marks, no blanks beside Chinese; 定、建、抓、创 becomes 定建抓创. */
export function fold(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  const list = listMarks(original);
  let pendingSpace = -1;
  let offset = 0;
  for (const character of original) {
    const start = offset;
    offset += character.length;
    if (space.test(character)) { pendingSpace = start; continue; }
    if (list.has(start)) continue;
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

/** Offsets of the 、 that follow an item of one single character, as in 定、建、抓、创. */
function listMarks(text: string): Set<number> {
  const marks = new Set<number>();
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    if (isHan(text[at - 1]) && isHan(text[at + 1]) && (!isHan(text[at - 2]) && !isLetter(text[at - 2]))) marks.add(at);
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

/** Neighbouring characters of a run of Chinese, each pair a term; a run of one character is its own term. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.length < 2 ? characters : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What is asked for a folded text: every pair, every word, every joined name; each once. */
export function termsOf(folded: string): string[] {
  return [...new Set(tokensOf(folded).flatMap(({ is, text }) => (is === 'han' ? pairsOf(text) : is === 'joined' ? [joinedTerm(text)] : [text])))];
}

/**
 * What is indexed for a folded text: what may be asked, the parts of joined names, and the last character of every run, so that a
 * single character is found wherever it stands.
 */
export function indexTermsOf(folded: string): string[] {
  const extra = tokensOf(folded).flatMap(({ is, text }) => (is === 'han' ? Array.from(text).slice(-1) : is === 'joined' ? text.split(/[+./-]/) : []));
  return [...new Set([...termsOf(folded), ...extra])];
}

/** Where a folded phrase stands in a folded text. A phrase that begins with a letter or digit must begin a word there: 80户 is not in 280户. */
export function placesOf(phrase: string, text: string, limit = 50): number[] {
  const places: number[] = [];
  if (!phrase) return places;
  const beginsWord = isLetter(Array.from(phrase)[0]);
  for (let at = text.indexOf(phrase); at >= 0 && places.length < limit; at = text.indexOf(phrase, at + 1)) {
    if (!beginsWord || !isLetter(text[at - 1])) places.push(at);
  }
  return places;
}
