import type { NoteSection } from '../deck.ts';
import { transform } from './geometry.ts';
import { namespaces } from './package-parts.ts';
import type { Shape } from './shapes.ts';
import { paragraphsXml, run, runsOf, type Linker, type Paragraph } from './text.ts';

/** Pages of notes are A4, upright: inches. */
export const notesSize = { w: 7.5, h: 10.833 };
const places = { slide: { x: 0.75, y: 0.7, w: 6, h: 3.375 }, text: { x: 0.75, y: 4.4, w: 6, h: 5.6 }, number: { x: 4.5, y: 10.2, w: 2.25, h: 0.4 } };

const group = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Shapes of a slide, layout or master with their numbers, in order. */
export function shapeTree(shapes: Shape[]): string {
  return `<p:spTree>${group}${shapes.map((shape, index) => shape(index + 2)).join('')}</p:spTree>`;
}

const field = (text: string) => `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="zh-CN" altLang="en-US"/><a:t>${text}</a:t></a:fld></a:p>`;

function place(name: string, ph: string, properties: string, text?: string): Shape {
  const isImage = ph.includes('sldImg');
  return (id) => `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${isImage ? ' noRot="1" noChangeAspect="1"' : ''}/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr>${text === undefined ? '' : `<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody>`}</p:sp>`;
}

const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** The master of the pages of notes. */
export function notesMasterXml(): string {
  const shapes = [
    place('幻灯片', 'type="sldImg" idx="2"', `${transform(places.slide)}${rectangle}<a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill></a:ln>`),
    place('备注', 'type="body" sz="quarter" idx="3"', transform(places.text) + rectangle, paragraphsXml([{ runs: run('备注') }])),
    place('页码', 'type="sldNum" sz="quarter" idx="5"', transform(places.number) + rectangle, field('‹#›')),
  ];
  const styles = Array.from({ length: 9 }, (_, index) => `<a:lvl${index + 1}pPr marL="${index * 228_600}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr lang="zh-CN" sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${index + 1}pPr>`).join('');
  return `<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTree(shapes)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle>${styles}</p:notesStyle></p:notesMaster>`;
}

/** What the speaker sees: each section's name in bold, then its lines; several lines are marked as a list. */
function noteParagraphs(sections: NoteSection[], link: Linker): Paragraph[] {
  return sections.flatMap(({ name, lines }) => [
    { runs: run(name, { bold: true }), after: 3 },
    ...lines.map((line, index) => ({ runs: (lines.length > 1 ? run('· ') : '') + runsOf(line, {}, link), after: index === lines.length - 1 ? 9 : 3 })),
  ]);
}

/** The notes of one slide. */
export function notesXml(sections: NoteSection[], number: number, link: Linker): string {
  const shapes = [
    place('幻灯片', 'type="sldImg"', ''),
    place('备注', 'type="body" idx="1"', '', paragraphsXml(noteParagraphs(sections, link))),
    place('页码', 'type="sldNum" sz="quarter" idx="5"', '', field(String(number))),
  ];
  return `<p:notes ${namespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
