/** Beginnings, middles and ends that people, programs and attackers put into links; every pair of two tables is a link of its own. */
const markup = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-alert(1)-'", '<svg/onload=alert(1)>', 'javascript:alert(1)', '</template><b>x</b>', '&lt;b&gt;', '<!--', ']]>', '{{7*7}}', '${7*7}',
  '\u202Ecb-lianyun', '\u0000', '\uD800', '\uDC00\uD800', '%00', '%', '%%', '%E0%A4%A', '%25%25%32%35', '%C0%AF', '\\', '..\\..', '../../etc/passwd', '____', '~~~~', '|||', ';;', ',,,', ' ', '\n\r\t', '。', '）', '👩‍👩‍👧‍👦', '\u0301\u0301',
];
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'null', 'undefined', 'NaN', 'Infinity', '-0', '1e999', '[object Object]', 'true'];
const around: ((part: string) => string)[] = [
  (part) => part, (part) => `#${part}`, (part) => `#1/${part}`, (part) => `1/cb-${part}`, (part) => `1/${part}/cb-lianyun`, (part) => `#1/cb-lianyun${part}`, (part) => `${encodeURIComponent('1/')}${part}`,
];
const huge = [
  '1/'.repeat(50_000), `1/${'a'.repeat(1_000_000)}`, '%25'.repeat(300_000), '/'.repeat(1_000_000), `1/${Array.from({ length: 20_000 }, (_, at) => `cb-x${at}`).join('/')}`,
  '\uFDFA'.repeat(100_000), '9'.repeat(100_000), `1/cb-${'-'.repeat(200_000)}`, `1/cb-${'a-'.repeat(200_000)}`, `#${'#'.repeat(100_000)}`, '%2525'.repeat(100_000), '<'.repeat(100_000), ' '.repeat(1_000_000),
];
const versions = ['0/cb-a', '2/cb-a', '99999999999999999999/cb-a', '-1/cb-a', '1.5/cb-a', '١/cb-a', 'v1/cb-a', '1', '1/', '//', '1//cb-a//', '2/new:thing/cb-a', '3/', '1/zz-a', '1/cz-a', '1/c-a', '1/cbf-a', '1/cb', '1/cb-', '1/-', '1/cb--a', 'main', ''];

const whole = (text: string): string => Array.from(text, (character) => (/[\uD800-\uDFFF]/.test(character) && character.length === 1 ? '\uFFFD' : character)).join('');

/** More than two hundred links that mean harm or came to it. */
export const hostileLinks: string[] = [
  ...around.flatMap((put) => [...markup, ...names].map((part) => { try { return put(part); } catch { return put(whole(part)); } })), ...huge, ...versions,
];
