const digits = '零一二三四五六七八九';
const valueOfDigit: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** A row of digits, as years are written: 二〇二三. Two of them are no number (三三, 一二). */
const digitRow = /^[零〇一二三四五六七八九]{3,}$/;

/**
 * The number a Chinese numeral says: 一百三十二万 → 1320000, 二〇二三 → 2023; nothing where it is none (三三) or only says a magnitude
 * (几百, 数十).
 */
export function readChineseNumeral(numeral: string): number | undefined {
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
      const counted = section + (digit ?? (section || total ? 0 : 1));
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
export function writeChineseNumeral(value: number): string {
  const [high, low] = [Math.floor(value / 1e4), value % 1e4];
  const written = high ? `${belowTenThousand(high)}万${low ? (low < 1000 ? '零' : '') + belowTenThousand(low) : ''}` : belowTenThousand(low);
  return written.replace(/^一十/, '十');
}
