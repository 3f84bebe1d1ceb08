import JSZip from 'jszip';
import { UnreadableFile } from './material.ts';

/** Bytes of one part of an archive that are unpacked, and of all parts together: an archive of a few kilobytes may hold gigabytes. */
const largestPart = 20e6;
const largestAll = 100e6;

/** The stream by which jszip unpacks a part, which its types leave out. */
interface PartStream { on(event: 'data', take: (chunk: Uint8Array) => void): PartStream; on(event: 'end', done: () => void): PartStream; on(event: 'error', fail: (error: Error) => void): PartStream; resume(): PartStream; pause(): PartStream }

/** Unpacks one part and stops where it grows too large, whatever the archive says of its size. Nothing when it is too large or broken. */
function unpack(part: JSZip.JSZipObject, most: number): Promise<Uint8Array | undefined> {
  const stream = (part as unknown as { internalStream(type: 'uint8array'): PartStream }).internalStream('uint8array');
  const chunks: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve) => {
    stream.on('data', (chunk) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
      else { stream.pause(); resolve(undefined); }
    }).on('error', () => resolve(undefined)).on('end', () => {
      const whole = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) { whole.set(chunk, at); at += chunk.length; }
      resolve(whole);
    }).resume();
  });
}

/** A .docx or .pptx whose parts are unpacked one by one, as they are asked for. */
export class OfficeArchive {
  /** Parts that were larger than is read, or broken. */
  skipped = 0;
  #zip: JSZip;
  #left = largestAll;

  private constructor(zip: JSZip) { this.#zip = zip; }

  /** Opens an archive. Throws `UnreadableFile` where it is none, or broken. */
  static async open(bytes: Uint8Array): Promise<OfficeArchive> {
    try {
      return new OfficeArchive(await JSZip.loadAsync(bytes));
    } catch (error) {
      throw new UnreadableFile(/encrypted/i.test(String(error)) ? 'locked-or-old' : 'broken');
    }
  }

  /** Names of the parts that a pattern fits, in the order of their numbers. */
  names(pattern: RegExp): string[] {
    return Object.keys(this.#zip.files).filter((name) => pattern.test(name)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }

  /** The text of a part; empty where there is none. */
  async text(name: string): Promise<string> {
    const part = this.#zip.file(name);
    if (!part) return '';
    const bytes = await unpack(part, Math.min(largestPart, this.#left));
    if (!bytes) { this.skipped += 1; return ''; }
    this.#left -= bytes.length;
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
  }

  /** What a part is bound to. */
  async relations(name: string): Promise<string> {
    return this.text(name.replace(/([^/]*)$/, '_rels/$1.rels'));
  }
}
