const digits: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The number a Chinese numeral says, 一百三十二万 → 1320000; nothing where it only says a magnitude (几百, 数十). */
export function readChineseNumeral(written: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of written) {
    if (character in digits) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits[character];
    } else if (character in tens) {
      section += (digit ?? 1) * (tens[character] ?? 1);
      digit = undefined;
    } else if (character === '万' || character === '亿') {
      total = (total + section + (digit ?? 0) || 1) * (character === '万' ? 1e4 : 1e8);
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
