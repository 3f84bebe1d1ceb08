/** Lone surrogates, and characters that neither XML nor calendars may hold. Tab and new line stay. */
const illegible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;

/** Text that any file may hold: what a reader typed or pasted, without characters that would make the file unreadable. */
export function legible(text: string): string {
  // Pairs are taken first: what is left of the low surrogates stands alone. (Not every browser knows lookbehind.)
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(illegible, '').replace(/([\uD800-\uDBFF][\uDC00-\uDFFF])|[\uDC00-\uDFFF]/g, (_, pair: string | undefined) => pair ?? '');
}
