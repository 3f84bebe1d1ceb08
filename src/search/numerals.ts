/** How figures may be written: 132万, 1320000 and 一百三十二万 are one number. */

const digits = '零一二三四五六七八九';
const valueOfDigit: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** A row of digits, as years are written: 二〇二三. Two of them are no number (三三, 一二). */
const digitRow = /^[零〇一二三四五六七八九]{3,}$/;

/** A Chinese numeral as a number; nothing when it is none (十百, 三三). */
export function readNumeral(numeral: string): number | undefined {
  if (digitRow.test(numeral)) return Number(Array.from(numeral, (digit) => valueOfDigit[digit]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    if (character in valueOfDigit) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = valueOfDigit[character];
    } else if (character in small) {
      section += (digit ?? (section ? NaN : 1)) * (small[character] ?? 0);
      digit = undefined;
    } else if (character in large) {
      const size = large[character] ?? 0;
      const counted = section + (digit ?? 0);
      total = total >= size ? total + counted * size : (total + counted) * size;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  const value = total + section + (digit ?? 0);
  return Number.isFinite(value) && numeral ? value : undefined;
}

function belowTenThousand(value: number): string {
  let written = '';
  let rest = value;
  for (const [name, size] of [['千', 1000], ['百', 100], ['十', 10]] as const) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count) written += (digits[count] ?? '') + name;
    else if (written && rest && !written.endsWith('零')) written += '零';
  }
  return (rest ? written + (digits[rest] ?? '') : written.replace(/零$/, '')) || '零';
}

/** A whole number below a hundred million as a Chinese numeral: 1320000 → 一百三十二万. */
export function writeNumeral(value: number): string {
  const [high, low] = [Math.floor(value / 1e4), value % 1e4];
  const written = high ? `${belowTenThousand(high)}万${low ? (low < 1000 ? '零' : '') + belowTenThousand(low) : ''}` : belowTenThousand(low);
  return written.replace(/^一十/, '十');
}

/** Figures in a folded text: digits with 万 or 亿 behind, or Chinese numerals of several characters or before a measure word. */
const figure = /(\d+(?:\.\d+)?)([万亿]?)|([零〇一二两三四五六七八九十百千万亿]{2,}|[一二两三四五六七八九十](?=[户名个次年元层栋部条项处人天月日届轮支张家]))/g;

function writings(value: number): string[] {
  const written = [String(value)];
  if (value >= 1e4) written.push(`${Number((value / 1e4).toFixed(4))}万`);
  if (value >= 1e8) written.push(`${Number((value / 1e8).toFixed(6))}亿`);
  if (Number.isInteger(value) && value < 1e8) written.push(writeNumeral(value));
  return written;
}

/**
 * Other ways to write a folded phrase with figures, each with all its figures in one manner: digits, 万, 亿, Chinese numerals. Empty
 * when it holds none; names with symbols (6+2+n) are left as they are.
 */
export function otherWritings(phrase: string): string[] {
  if (/\d[+/-]|[+/-]\d/.test(phrase)) return [];
  const manners = [0, 1, 2, 3].map((manner) => phrase.replace(figure, (whole, number: string | undefined, unit: string | undefined, numeral: string | undefined) => {
    const value = numeral === undefined ? Math.round(Number(number) * (unit ? large[unit] ?? 1 : 1) * 1e6) / 1e6 : readNumeral(numeral);
    return value === undefined ? whole : writings(value)[manner] ?? whole;
  }));
  return [...new Set(manners)].filter((manner) => manner !== phrase);
}
