import { AlignmentType, BorderStyle, LevelFormat, LevelSuffix, UnderlineType, type IParagraphStyleOptions, type IPropertiesOptions, type ISectionPropertiesOptions } from 'docx';
import type { Lang } from '../../library/library.ts';

/** Twentieths of a point, in which Word measures. */
const mm = (length: number) => Math.round(length * 1440 / 25.4);

/** A4 with the margins of an official document, GB/T 9704—2012. The text is 156 by 225 mm. */
export const page: ISectionPropertiesOptions['page'] = {
  size: { width: mm(210), height: mm(297) }, margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(23) },
};

/** The same width of text on a form that should fit one sheet of paper: less room above and below. */
export const tightPage: ISectionPropertiesOptions['page'] = { ...page, margin: { ...page?.margin, top: mm(16), bottom: mm(19), header: mm(8), footer: mm(10) } };

/** Width of the text, in twentieths of a point. */
export const textWidth = mm(156);

interface Face { ascii: string; hAnsi: string; eastAsia: string }
const face = (latin: string, eastAsia: string): Face => ({ ascii: latin, hAnsi: latin, eastAsia });

/** The faces of official documents: 小标宋 for titles, 黑体 and 楷体 for headings, 仿宋 for text. */
export const faces = {
  title: face('Times New Roman', '方正小标宋简体'), head: face('Arial', '黑体'), second: face('Times New Roman', '楷体_GB2312'), text: face('Times New Roman', '仿宋_GB2312'), number: face('宋体', '宋体'),
};

/** What to take where a face is not installed: Word and LibreOffice read it from the font table. */
const standIns: Record<string, [string, 'roman' | 'modern' | 'script']> = { 方正小标宋简体: ['宋体', 'roman'], 仿宋_GB2312: ['仿宋', 'modern'], 楷体_GB2312: ['楷体', 'script'], 黑体: ['SimHei', 'modern'], 宋体: ['SimSun', 'roman'] };

/** The font table of every document, with a stand-in for each Chinese face. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(standIns).map(([name, [standIn, family]]) => `<w:font w:name="${name}"><w:altName w:val="${standIn}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`).join('')}</w:fonts>`,
};

/** Sizes in points: text, its line (fixed), titles, table cells and notes with their lines. A sheet that should fit one page is `tight`. */
interface Sizes { text: number; question: number; line: number; title: number; head: number; cell: number; cellLine: number; note: number; noteLine: number }
const sizes: Record<Lang | 'tight', Sizes> = {
  // 三号 text on lines of 28.9 pt, 22 to a page; 二号 title, 四号 questions, 小四 tables, 五号 notes.
  zh: { text: 16, question: 14, line: 28.9, title: 22, head: 16, cell: 12, cellLine: 20, note: 10.5, noteLine: 16 },
  en: { text: 12, question: 11, line: 18, title: 20, head: 14, cell: 10.5, cellLine: 15, note: 9.5, noteLine: 13 },
  tight: { text: 11, question: 11, line: 16, title: 16, head: 11.5, cell: 10.5, cellLine: 14.5, note: 8.5, noteLine: 11.5 },
};

const exactly = (points: number) => ({ line: Math.round(points * 20), lineRule: 'exact' as const });
const style = (id: string, name: string, options: Pick<IParagraphStyleOptions, 'run' | 'paragraph' | 'basedOn' | 'next'>): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...options });

/** Paragraph styles beside Word's own: text, table cells, notes, quotations, ruled lines, the contents. */
function ownStyles(lang: Lang, size: Sizes): IParagraphStyleOptions[] {
  // Two characters of the text's size; Word counts the characters, others the points.
  const indent = lang === 'zh' ? { firstLine: size.text * 40, firstLineChars: 200 } : {};
  const after = lang === 'zh' ? 0 : 120;
  return [
    style('Text', 'Text', { paragraph: { indent, alignment: AlignmentType.BOTH, spacing: { ...exactly(size.line), after } } }),
    style('Lead', 'Lead', { paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactly(size.line), after: 60 } } }),
    style('ContentsTitle', 'Contents Title', { run: { font: faces.head, size: size.head * 2 }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 360, after: 160 } } }),
    style('Item', 'Item', { paragraph: { spacing: { ...exactly(size.line), after: after / 2 } } }),
    style('Cell', 'Cell', { run: { size: size.cell * 2 }, paragraph: { spacing: exactly(size.cellLine) } }),
    style('CellHead', 'Cell Head', { basedOn: 'Cell', run: { font: faces.head }, paragraph: { keepNext: true } }),
    style('Label', 'Label', { basedOn: 'Text', run: { font: faces.second }, paragraph: { keepNext: true } }),
    style('Signature', 'Signature Line', { paragraph: { alignment: AlignmentType.RIGHT, keepLines: true, indent: { right: size.text * 80 }, spacing: { ...exactly(size.line), before: 120 } } }),
    style('CellItem', 'Cell Item', { basedOn: 'Cell' }),
    style('Note', 'Note', { run: { size: size.note * 2, color: '484A46' }, paragraph: { spacing: { ...exactly(size.noteLine), after: 40 } } }),
    style('Quotation', 'Quotation', { basedOn: 'Text', run: { font: faces.second }, paragraph: { indent: { left: 640, right: 320, firstLine: 0, firstLineChars: 0 } } }),
    style('Question', 'Question', { basedOn: 'Item', run: { size: size.question * 2 }, paragraph: { keepNext: true, keepLines: true, spacing: { ...exactly(size.question * 1.6), before: 100 } } }),
    style('Source', 'Source', { run: { size: size.note * 2 }, paragraph: { spacing: { ...exactly(size.noteLine), after: 60 } } }),
    style('Picture', 'Picture', { paragraph: { spacing: { line: 240, lineRule: 'auto' } } }),
    style('Gap', 'Gap', { run: { size: 12 }, paragraph: { spacing: exactly(8) } }),
    ...[1, 2].map((level) => style(`TOC${level}`, `toc ${level}`, { paragraph: { indent: { left: (level - 1) * 320 }, rightTabStop: textWidth, spacing: exactly(size.line) } })),
  ];
}

/** The styles of a document: Word's own headings in the faces of official documents, and those of `ownStyles`. */
export function stylesOf(lang: Lang, isTight: boolean): IPropertiesOptions['styles'] {
  const size = sizes[isTight ? 'tight' : lang];
  const heading = (font: Face, level: number, bold: boolean) => ({
    run: { font, bold, size: size.head * 2, color: '000000' },
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level, spacing: { ...exactly(Math.max(size.line, size.head * 1.5)), before: level === 0 ? 0 : isTight ? 50 : 120, after: level === 0 && !isTight ? 120 : 0 }, ...(!isTight && level < 3 && { numbering: { reference: 'headings', level } }) },
  });
  return {
    default: {
      document: { run: { font: faces.text, size: size.text * 2, language: { value: lang === 'zh' ? 'en-US' : 'en-GB', eastAsia: 'zh-CN' } }, paragraph: { spacing: exactly(size.line) } },
      title: { run: { font: faces.title, bold: false, size: size.title * 2 }, paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactly(size.title * 1.6), before: isTight ? 0 : 480, after: isTight ? 120 : 360 } } },
      heading1: heading(faces.head, 0, lang === 'en'), heading2: heading(isTight ? faces.head : faces.second, 1, lang === 'en'), heading3: heading(faces.text, 2, true), heading4: heading(faces.second, 3, false),
      listParagraph: { paragraph: { spacing: exactly(size.line) } },
      hyperlink: { run: { color: '1C4F86', underline: { type: UnderlineType.DOTTED, color: '1C4F86' } } },
    },
    paragraphStyles: ownStyles(lang, size),
    characterStyles: [{ id: 'Reference', name: 'Reference', run: { size: size.cell * 2 - (isTight ? 3 : 0), color: '484A46' } }],
  };
}

const chinese = LevelFormat.CHINESE_COUNTING_THOUSAND;

/** Numbered headings (一、（一）1．in Chinese), lists, boxes to tick, questions and sources. */
export function numberingOf(lang: Lang, isTight: boolean): NonNullable<IPropertiesOptions['numbering']> {
  const step = sizes[isTight ? 'tight' : lang].text * 20;
  const flush = { paragraph: { indent: { left: 0, hanging: 0 } } };
  const hanging = (left: number, hang: number) => ({ paragraph: { indent: { left, hanging: hang } } });
  const list = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number, hang: number) => ({ reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { ...hanging(left, hang), run: { font: faces.text } } }] });
  return {
    config: [
      { reference: 'headings', levels: lang === 'zh'
        ? [
          { level: 0, format: chinese, text: '%1、', suffix: LevelSuffix.NOTHING, style: { ...flush, style: 'Heading1' } },
          { level: 1, format: chinese, text: '（%2）', suffix: LevelSuffix.NOTHING, style: { ...flush, style: 'Heading2' } },
          { level: 2, format: LevelFormat.DECIMAL, text: '%3. ', suffix: LevelSuffix.NOTHING, style: { ...flush, style: 'Heading3' } },
        ]
        : [0, 1, 2].map((level) => ({ level, format: LevelFormat.DECIMAL, text: Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.'), suffix: LevelSuffix.SPACE, style: { ...flush, style: `Heading${level + 1}` } })) },
      list('bullets', LevelFormat.BULLET, lang === 'zh' ? '—' : '–', step * 2, step * 1.25),
      list('ordered', LevelFormat.DECIMAL, '%1.', step * 2, step * 1.5),
      list('checks', LevelFormat.BULLET, '□', step * 1.5, step * 1.5),
      list('questions', LevelFormat.DECIMAL, '%1.', step * 1.75, step * 1.75),
      list('sources', LevelFormat.DECIMAL, '%1.', 480, 480),
    ],
  };
}

/** The thick and the thin line under the title of a cover. */
export const coverRule = { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000', space: 16 };
/** A thin black line, for boxes and for lines to write on. */
export const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 };
/** No line at all. */
export const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' };
