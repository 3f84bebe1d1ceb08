import JSZip from 'jszip';
import type { Cartridge } from './cartridge.ts';
import { manifestXml } from './manifest.ts';

/** A cartridge as one file. The same lesson gives the same bytes: every file in it carries the day of the lesson's last change. */
export async function zipCartridge(cartridge: Cartridge): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  const date = new Date(`${cartridge.updated}T00:00:00Z`);
  const files = [{ path: 'imsmanifest.xml', content: manifestXml(cartridge) as string | Uint8Array }, ...cartridge.resources.map(({ file }) => file)];
  for (const { path, content } of files) zip.file(path, content, { date, createFolders: false });
  return await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' }) as Uint8Array<ArrayBuffer>;
}
