import type { FactData, FigureFact } from '../schema/source.ts';
import type { Bilingual } from '../schema/text.ts';
import { isFigure, word, type Lang, type Library } from './library.ts';

/** A figure in words: `number` and `unit` apart for large figures, `text` as it stands in a sentence. */
export interface Wording { number: string; unit: string; text: string }

/** One of two languages, English falling back to Chinese. */
export function say(words: Bilingual, lang: Lang): string {
  return (lang === 'en' ? words.en : undefined) ?? words.zh;
}

// Made once: a format of its own for each of thousands of figures takes half of a check.
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const group = (value: number) => grouped.format(value);
const plain = (value: number) => String(Number(value.toFixed(4)));

/** 1320000 → ["132", "万"]; 280 → ["280", ""]. Counts below 100,000 are scaled only when nothing is lost by it. */
function scaleChinese(value: number, always: boolean): [string, string] {
  if (value >= 1e8) return [plain(value / 1e8), '亿'];
  if (value >= 1e4 && (always || value >= 1e5 || value % 1000 === 0)) return [plain(value / 1e4), '万'];
  return [plain(value), ''];
}

function inChinese(fact: FigureFact, measure: string, form: string): Wording {
  const [number, scale] = form === 'percent' ? [plain(fact.value), ''] : scaleChinese(fact.value, form === 'money');
  const many = fact.bound === 'over' ? '多' : '';
  const before = fact.bound ? { over: '', about: '约', under: '不到', 'at-least': '', nearly: '近' }[fact.bound] : '';
  const unit = `${scale}${many}${measure}${fact.bound === 'at-least' ? '以上' : ''}`;
  return { number: before + number, unit, text: `${before}${number}${unit}` };
}

function inEnglish(fact: FigureFact, unit: { en: string; enOne?: string | undefined; form: string }): Wording {
  const before = fact.bound ? { over: 'more than ', about: 'about ', under: 'under ', 'at-least': 'at least ', nearly: 'nearly ' }[fact.bound] : '';
  // Large figures have no room for words: the bound is a sign.
  const sign = fact.bound && { over: '%+', about: 'c. %', under: '<%', 'at-least': '≥%', nearly: 'c. %' }[fact.bound];
  const headline = (digits: string) => sign?.replace('%', digits) ?? digits;
  if (unit.form === 'money') {
    const [number, scale] = fact.value >= 1e9 ? [group(fact.value / 1e9), ' billion'] : fact.value >= 1e6 ? [group(fact.value / 1e6), ' million'] : [group(fact.value), ''];
    return { number: headline(`CN¥${number}`), unit: scale.trim(), text: `${before}CN¥${number}${scale}` };
  }
  if (unit.form === 'percent') return { number: headline(plain(fact.value)), unit: '%', text: `${before}${plain(fact.value)}%` };
  const name = fact.value === 1 ? (unit.enOne ?? unit.en) : unit.en;
  const tail = name ? ` ${name}` : '';
  return { number: headline(group(fact.value)), unit: name, text: `${before}${group(fact.value)}${tail}` };
}

/** A figure as readers see it: 132万元, 10多次, 97%; CN¥1.32 million, more than 10, 97%. */
export function wordFigure(library: Library, fact: FigureFact, lang: Lang): Wording {
  const unit = word(library, 'units', fact.unit);
  return lang === 'zh' ? inChinese(fact, unit.zh, unit.form) : inEnglish(fact, unit);
}

/** Any fact in one line: the figure, or the statement. */
export function wordFact(library: Library, fact: FactData, lang: Lang): string {
  return isFigure(fact) ? wordFigure(library, fact, lang).text : say(fact.states, lang);
}
