import { readChineseNumeral, writeChineseNumeral } from '../library/chinese-numeral.ts';

/** How figures may be written: 132万, 1320000 and 一百三十二万 are one number. */

const sizeOfUnit: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Figures in a folded text: digits with 万 or 亿 behind, or Chinese numerals of several characters or before a measure word. */
const figure = /(\d+(?:\.\d+)?)([万亿]?)|([零〇一二两三四五六七八九十百千万亿]{2,}|[一二两三四五六七八九十](?=[户名个次年元层栋部条项处人天月日届轮支张家]))/g;

function writings(value: number): string[] {
  const written = [String(value)];
  if (value >= 1e4) written.push(`${Number((value / 1e4).toFixed(4))}万`);
  if (value >= 1e8) written.push(`${Number((value / 1e8).toFixed(6))}亿`);
  if (Number.isInteger(value) && value < 1e8) written.push(writeChineseNumeral(value));
  return written;
}

/**
 * Other ways to write a folded phrase with figures, each with all its figures in one manner: digits, 万, 亿, Chinese numerals. Empty
 * when it holds none; names with symbols (6+2+n) are left as they are.
 */
export function otherWritings(phrase: string): string[] {
  if (/\d[+/-]|[+/-]\d/.test(phrase)) return [];
  // People say 块 where the page writes 元.
  const inYuan = phrase.replace(/(\d[万亿]?)块钱?/g, '$1元');
  const manners = [0, 1, 2, 3].map((manner) => inYuan.replace(figure, (whole, number: string | undefined, unit: string | undefined, numeral: string | undefined) => {
    const value = numeral === undefined ? Math.round(Number(number) * (unit ? sizeOfUnit[unit] ?? 1 : 1) * 1e6) / 1e6 : readChineseNumeral(numeral);
    return value === undefined ? whole : writings(value)[manner] ?? whole;
  }));
  return [...new Set(manners)].filter((manner) => manner !== phrase);
}
