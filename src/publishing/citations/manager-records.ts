import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

/** BibTeX and RIS have no field for a label on a shelf; there it stands with the title, as in a line of text. */
function withLabelInTitle({ number, ...item }: CslItem): Omit<CslItem, 'number'> {
  return number ? { ...item, title: `${item.title}${item.language === 'zh-CN' ? '：' : ': '}${number}` } : item;
}

/** Fields of a BibTeX entry that are copied as they are; in the others TeX reads & % $ # _ as its own. */
const verbatim = new Set(['url', 'urldate', 'date']);

/** A thing as a BibTeX entry with biblatex's fields, in UTF-8, under a key that stays: `tashan-case-lianyun`. */
export function bibtexOf(item: CslItem): string {
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  const lines = plugins.output.format('biblatex', [withLabelInTitle(item)]).trim().split('\n');
  return lines.flatMap((line) => {
    const [, field] = /^\t(\w+) = /.exec(line) ?? [];
    // The day of reading stands in urldate; said again in a note it would be printed twice.
    if (field === 'note') return [];
    // What a page on the web belongs to is its `organization`; a `booktitle` is not printed there.
    const named = field === 'booktitle' && item.type === 'webpage' ? line.replace('booktitle', 'organization') : line;
    return [field && !verbatim.has(field) ? named.replace(/(?<!\\)[&%$#_]/g, '\\$&') : named];
  }).join('\n');
}

/** A thing as a RIS record: no folded lines, which readers of RIS take for words apart, and whole ids. */
export function risOf(item: CslItem): string {
  const { TY, M1, ...rest } = plugins.output.format('ris', [withLabelInTitle(item)], { format: 'object' })[0]!;
  const tags: Record<string, string | string[] | undefined> = { TY, ...rest, ID: item.id };
  if (item.type === 'webpage') Object.assign(tags, { T2: item['container-title'], Y2: M1 });
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value ?? []].flat().map((one) => `${tag}  - ${one}`));
  return [...lines, 'ER  - '].join('\r\n');
}
