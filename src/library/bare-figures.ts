import { readChineseNumeral } from './chinese-numeral.ts';
import { exempt } from './exempt-numbers.ts';
import type { Lang } from './library.ts';

/** A number written into running text that counts something. */
export interface BareFigure {
  /** Where it stands in the text. */
  index: number;
  /** As written, with its unit: 280户, 几百户, 97%. */
  written: string;
  /** What it says, in single units (132万元 → 1320000); nothing when it only says a magnitude. */
  value?: number;
}

/** How a text is read. In this library's own voice (suggestions, questions, lesson steps) small Chinese counts are no claims about a place. */
export interface Voice {
  lang: Lang;
  own: boolean;
  /** Whether it states the law: the shares that the law asks for (三分之二, 过半) are then no claims about a place. */
  legal?: boolean;
}

/** Measure words after which any number above ten is a count. */
const anyMeasure = '(?:个月|个?小时|个单元|个百分点|个|户|家|人|名|位|口|元|块钱|角|平方米|平米|平方公里|公里|千米|米|亩|公顷|吨|度|栋|幢|座|间|套|层|处|片|圈|条|项|件|份|张|封|本|篇|次|场|轮|回|遍|趟|天|日(?!常)|周|年|月|小时|分钟|秒|岁|支|台|部|辆|根|盏|块|种|类|款|批|组|队|倍|成|步|级|票|段|句|方|字|单元|小区|社区|街道|余)';
/** Measure words after which two to ten is a count too; with the others (四个问题, 三方平台, 两类) small numbers are ordinary words. */
const claimMeasure = '(?:户|名|元|块钱|万元|平方米|平米|米|公里|亩|栋|幢|支|台(?!账|阶)|部(?!分|门|曲|委|队|位)|辆|吨|倍|岁|次|场(?!地|所)|轮|天|年|周(?!边|围)|个月|个?小时|分钟)';

const numeral = '[〇零一二两三四五六七八九十百千万亿几数]';
/** The beginning of a run of numerals: looked at once, so that a long run takes no longer than its length. */
const run = `(?<!${numeral})`;
const people = '(?:个|名|位)?人(?!民|家|员|工|心|气|口|均|大|行|防|车|次|手|字|造|为|格|选)';
const chinesePatterns: { pattern: RegExp; small?: true }[] = [
  { pattern: new RegExp(`百分之${numeral}+(?:点${numeral}+)?`, 'g') },
  { pattern: new RegExp(`${run}${numeral}+分之${numeral}+|[½⅓⅔¼¾]`, 'g') },
  { pattern: /[二三四五六七八九](?:点[一二三四五六七八九])?成(?=[多以左的，。；、！？）”]|居民|业主|住户|群众|$)/g },
  { pattern: /(?:半数|一半)(?:以上|(?=的?(?:居民|业主|住户|群众|人家|[户人])))|过半数?(?![年个天月小])/g },
  { pattern: new RegExp(`${run}(?:上|近|约|超过?|不到)?(?=${numeral}*[百千万亿]|${numeral}+十|十${numeral})${numeral}+[多余来]?[万亿]?\\s?${anyMeasure}`, 'g') },
  { pattern: new RegExp(`十[多余来几][万亿]?\\s?${anyMeasure}`, 'g') },
  { pattern: new RegExp(`${run}(?:[〇零一二两三四五六七八九几十]{1,4}|十)个百分点`, 'g') },
  { pattern: new RegExp(`(?:[二两三四五六七八九]{1,2}|十)多?\\s?(?:${claimMeasure}|${people}|层(?=楼|的楼|住宅|高))`, 'g'), small: true },
  // Without a unit: 五百，上万，一亿。
  { pattern: new RegExp(`${run}(?:[上近约][百千万亿]|[数几][百千万亿]|[一二两三四五六七八九十]+[百千万亿])${numeral}*[多余来]?(?!${numeral})`, 'g') },
];

const arabic = new RegExp(`(?:约|近|超过?|不到)?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[—–\\-~～至到]+\\s?\\d[\\d,]*(?:\\.\\d+)?)?\\s?[多余来几]?(?:[十百千]?[万亿]|[十百千])?[多余来]?\\s?(?:%|‰|${anyMeasure})?`, 'g');
const arabicEnglish = /(?:CN¥|¥|RMB\s?)?\d[\d,]*(?:\.\d+)?(?:\s?[–—-]\s?\d[\d,.]*)?(?:\s?(?:%|per ?cent|million|billion|thousand))?(?:[\s-][a-z]+)?/gi;

const teens = 'eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|hundreds?|thousands?|millions?|billions?|dozens?';
const claimNouns = 'households|families|yuan|square met(?:re|er)s|buildings|blocks|lifts|meetings|rounds|times|days|weeks|months|years|hours|minutes|members|per ?cent';
const those = '(?:households|families|residents|owners|homes|flats|people|members|voters|neighbours|buildings|estates|neighbourhoods)';
const englishPatterns: { pattern: RegExp; small?: true }[] = [
  { pattern: new RegExp(`\\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|a|several|many)\\s)?(?:${teens})\\b(?:\\s[a-z]+)?`, 'gi') },
  { pattern: /\b(?:one|two|three|four)[- ](?:thirds?|quarters?|fifths?|tenths?)\b(?:\s(?!majorit)[a-z]+)?|\ba (?:third|quarter|fifth|tenth) of\b/gi },
  { pattern: new RegExp(`\\b(?:over|more than|less than|about|nearly|almost) half\\b(?! (?:a|an)\\b)|\\bhalf (?:of )?(?:(?:the|all|its|their|these|those|our) )?(?:[a-z]+ )?${those}\\b`, 'gi') },
  { pattern: new RegExp(`\\b(?:two|three|four|five|six|seven|eight|nine|ten)\\s(?:[A-Z]?[a-z]+\\s)?(?:${claimNouns})\\b`, 'gi'), small: true },
];

const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6, billion: 1e9 };

/** What an Arabic figure says, its scale included. */
function readArabic(written: string): number | undefined {
  const match = /(\d[\d,]*(?:\.\d+)?)\s?[多余来几]?(\s?(?:thousand|million|billion)|[十百千万亿]*)/i.exec(written);
  if (!match?.[1]) return undefined;
  const scale = match[2]?.trim().toLowerCase() ?? '';
  const factor = scales[scale] ?? [...scale].reduce((product, character) => product * (scales[character] ?? 1), 1);
  return Number((Number(match[1].replaceAll(',', '')) * factor).toFixed(4));
}

/** What a figure in Chinese numerals says; nothing for 几百 or 十多. */
function readChinese(written: string): number | undefined {
  const digits = /[〇零一二两三四五六七八九十百千万亿几数]+/.exec(written.replace(/^百分之/, ''))?.[0] ?? '';
  return /[几数]/.test(digits) || written.includes('分之') && !written.startsWith('百分之') ? undefined : readChineseNumeral(digits);
}

const plainDigits = (text: string) => text.replace(/[０-９％＋．，]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replace(/(?<!\d),(?!\d)|(?<!\d),|,(?!\d{3})/g, '，');

/** The numbers in a text that count something and are neither dates, ordinals, names nor list marks; in order. */
export function bareFigures(source: string, voice: Voice): BareFigure[] {
  const figures: BareFigure[] = [];
  let text = exempt(plainDigits(source), voice.lang, voice.legal);
  const take = (pattern: RegExp, read: (written: string) => number | undefined) => {
    text = text.replace(pattern, (written: string, ...rest) => {
      const index = rest.find((one) => typeof one === 'number') as number;
      figures.push({ index, written: source.slice(index, index + written.length).trim(), value: read(written) });
      return ' '.repeat(written.length);
    });
  };
  take(voice.lang === 'en' ? arabicEnglish : arabic, readArabic);
  const patterns = voice.lang === 'en' ? englishPatterns : chinesePatterns;
  for (const { pattern, small } of patterns) if (!(small && voice.own)) take(pattern, voice.lang === 'en' ? () => undefined : readChinese);
  return figures.sort((a, b) => a.index - b.index);
}
