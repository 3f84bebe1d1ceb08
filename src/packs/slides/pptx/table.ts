import { emu, transform, type Box } from './geometry.ts';
import type { Placeholder, Shape } from './shapes.ts';
import { paragraphsXml, xml, type Colour, type Paragraph } from './text.ts';

/** Space round the text of a cell, in inches. */
export const cellInset = { x: 0.1, y: 0.06 };

/** A row: its cells and how high it is, in inches. */
export interface Row { cells: Paragraph[][]; height: number }

const noLine = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
const line = (side: string, width: number, colour: Colour) => `<a:${side} w="${Math.round(width * 12_700)}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:prstDash val="solid"/></a:${side}>`;

function cellXml(paragraphs: Paragraph[], below: string): string {
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs)}</a:txBody><a:tcPr marL="${emu(cellInset.x)}" marR="${emu(cellInset.x)}" marT="${emu(cellInset.y)}" marB="${emu(cellInset.y)}" anchor="ctr">`
    + `${noLine('lnL')}${noLine('lnR')}${noLine('lnT')}${below}<a:noFill/></a:tcPr></a:tc>`;
}

/** A real table with a head, ruled between its rows. `columns` are widths in inches. */
export function table(name: string, alt: string, placeholder: Placeholder, at: Pick<Box, 'x' | 'y'>, columns: number[], [head, ...rows]: [Row, ...Row[]]): Shape {
  const all = [head, ...rows];
  const box = { ...at, w: columns.reduce((sum, width) => sum + width, 0), h: all.reduce((sum, { height }) => sum + height, 0) };
  const rowXml = ({ cells, height }: Row, index: number) => `<a:tr h="${emu(height)}">${cells.map((cell) => cellXml(cell, index === 0 ? line('lnB', 1.5, 'tx1') : line('lnB', 0.75, 'accent6'))).join('')}</a:tr>`;
  return (id) => `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr><p:ph type="${placeholder.type}" idx="${placeholder.idx}"/></p:nvPr></p:nvGraphicFramePr>${transform(box, 'p:xfrm')}`
    + `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"><a:tableStyleId>{2D5ABB26-0587-4C30-8999-92F81FD0307C}</a:tableStyleId></a:tblPr>`
    + `<a:tblGrid>${columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>${all.map(rowXml).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
