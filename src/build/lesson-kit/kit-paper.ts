import { kitPapersZh } from '../../i18n/kit-papers.zh.ts';
import { t } from '../../i18n/strings.ts';
import type { CardSheets, KitBlock, KitDocument } from '../../packs/kit/kit-document.ts';
import type { Sheet } from '../../packs/sheet.ts';
import { qrCode } from '../ready-pdf/paper.ts';

const zh = t('zh');

/** What the Typst documents say beside what they are given. */
const words = { author: zh.siteName, ...zh.readyPdf, about: kitPapersZh.about, sources: kitPapersZh.sources, show: kitPapersZh.show, notes: kitPapersZh.notes };

/** A drawing as SVG that needs no style sheet; undefined where none is drawn of a picture. */
export type DrawFigure = (id: string, sheet: Sheet) => string | undefined;

/** A block as Typst takes it: QR codes as runs of dark modules, drawings as SVG. */
function withPictures(block: KitBlock, sheet: Sheet, draw: DrawFigure): KitBlock & { qr?: object; svg?: string } {
  if (block.is === 'reading' && block.address) return { ...block, qr: qrCode(block.address) };
  const svg = block.is === 'drawing' ? draw(block.figure, sheet) : undefined;
  return svg ? { ...block, svg } : block;
}

/** What the Typst documents of this folder read, as JSON. Text goes to Typst as data, never as markup. */
export function kitPaperOf(paper: KitDocument | CardSheets, draw: DrawFigure = () => undefined): object {
  const { permanent } = paper.sheet;
  const shared = { ...paper, words, tight: false, ...(permanent ? { qr: qrCode(permanent) } : {}) };
  return paper.paper === 'cards' ? shared : { ...shared, parts: paper.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => withPictures(block, paper.sheet, draw)) })) };
}
