import { inflateSync } from 'node:zlib';

/** Everything a PDF holds beside what its pages show, as far as it is compressed or not: each stream and the bytes between, read as bytes and as UTF-16. */
export function insideOf(bytes: Buffer): { raw: string; words: string } {
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const end = raw.indexOf('endstream', index);
    try {
      return end < 0 ? [] : [inflateSync(bytes.subarray(index + length, end))];
    } catch {
      return [];
    }
  });
  const all = [bytes, ...streams];
  return { raw: all.map((one) => one.toString('latin1')).join('\n'), words: all.flatMap((one) => [one.toString('utf8'), Buffer.from(one.subarray(0, one.length & ~1)).swap16().toString('utf16le')]).join('\n') };
}
