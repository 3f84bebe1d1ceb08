import { Bookmark, ExternalHyperlink, Paragraph } from 'docx';
import type { SheetSource } from '../sheet.ts';
import { publicLink } from '../public-link.ts';
import { textRuns, type Setting } from './running-text.ts';

/** Sources as a list numbered from one; the text's references lead here. Where room is short the address stands behind the title. */
export function sourceList({ lang, bookmarkOf, nextList }: Setting, sources: SheetSource[], isShort = false): Paragraph[] {
  const instance = nextList();
  return sources.map(({ number, title, about, url }) => {
    const link = url ? publicLink(url, {}) : undefined;
    const stop = lang === 'zh' ? '。' : '. ';
    return new Paragraph({
      style: 'Source', numbering: { reference: 'sources', level: 0, instance },
      children: [
        new Bookmark({ id: bookmarkOf(number), children: link && isShort ? [new ExternalHyperlink({ link, children: textRuns(title) })] : textRuns(title) }),
        ...textRuns(`${stop}${about}`),
        ...(link && !isShort ? [...textRuns(stop), new ExternalHyperlink({ link, children: textRuns(link, { style: 'Hyperlink' }) })] : []),
      ],
    });
  });
}
