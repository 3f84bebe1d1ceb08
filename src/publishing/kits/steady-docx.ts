import JSZip from 'jszip';

/**
 * What differs from one writing to the next: ids of links, drawn by lot, and numbers of pictures and bookmarks, counted through all
 * documents that are written.
 */
const changing = /rId[\w-]{21}|(?<=<wp:docPr id=")\d+|(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+/g;

/** The same document whenever it is made: dates are the day `updated` (YYYY-MM-DD), ids are counted, and files stand in the order they were written. */
export async function steadyDocx(bytes: Uint8Array, updated: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const date = new Date(`${updated}T00:00:00Z`);
  const ids = new Map<string, string>();
  const counted = (id: string) => { if (!ids.has(id)) ids.set(id, `${id.startsWith('rId') ? 'rIdLink' : ''}${ids.size + 1}`); return ids.get(id)!; };
  const steady = new JSZip();
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    const isXml = /\.(?:xml|rels)$/.test(name);
    const content = isXml ? (await file.async('string')).replace(changing, counted) : await file.async('uint8array');
    const dated = typeof content === 'string' && name === 'docProps/core.xml' ? content.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${updated}T00:00:00Z`) : content;
    steady.file(name, dated, { date, createFolders: false });
  }
  return steady.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
