import { transform, type Box } from './geometry.ts';
import { paragraphsXml, xml, type Colour, type Paragraph } from './text.ts';

/** A shape waiting for its number, which must be its own on the slide. The order of shapes is the order in which they are read out. */
export type Shape = (id: number) => string;

/** Which place of its layout a shape fills. */
export interface Placeholder { type?: 'title' | 'ctrTitle' | 'body' | 'tbl' | 'pic' | 'ftr' | 'sldNum'; idx?: number }

const place = ({ type, idx }: Placeholder) => `<p:ph${type ? ` type="${type}"` : ''}${idx === undefined ? '' : ` idx="${idx}"`}${type === 'ftr' || type === 'sldNum' ? ' sz="quarter"' : ''}/>`;

/** A text in a place of the layout, where and how the layout says. */
export function filled(name: string, placeholder: Placeholder, paragraphs: Paragraph[]): Shape {
  return (id) => `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place(placeholder)}</p:nvPr></p:nvSpPr><p:spPr/>`
    + `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs)}</p:txBody></p:sp>`;
}

/** The number of the slide, kept by the program. */
export function slideNumber(number: number): Shape {
  return filled('页码', { type: 'sldNum', idx: 12 }, [{ runs: `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="zh-CN" altLang="en-US"/><a:t>${number}</a:t></a:fld>` }]);
}

/** A place that a layout or master offers: where it is, how its text is set (`level`, the properties of its first level), what stands in it until it is filled. */
export interface Offered { name: string; placeholder: Placeholder; box: Box; anchor?: 't' | 'ctr' | 'b'; level?: string; prompt: string }

/** A place in XML. */
export function offered({ name, placeholder, box, anchor = 't', level = '', prompt }: Offered): Shape {
  const text = placeholder.type === 'sldNum' ? '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="zh-CN" altLang="en-US"/><a:t>‹#›</a:t></a:fld></a:p>' : `<a:p><a:r><a:rPr lang="zh-CN" altLang="en-US"/><a:t>${xml(prompt)}</a:t></a:r></a:p>`;
  return (id) => `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place(placeholder)}</p:nvPr></p:nvSpPr>`
    + `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle>${level}</a:lstStyle>${text}</p:txBody></p:sp>`;
}

/** Words that stand on every slide of a layout and are not to be filled in. */
export function words(name: string, box: Box, paragraphs: Paragraph[]): Shape {
  return (id) => `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`
    + `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphsXml(paragraphs)}</p:txBody></p:sp>`;
}

/** A filled bar or rule, for the eye only. */
export function bar(box: Box, colour: Colour): Shape {
  return outline(box, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`);
}

/** A filled outline, its points in hundredths of the box's width and height. */
export function freeform(box: Box, points: [number, number][], rgb: string): Shape {
  const [first, ...others] = points.map(([x, y]) => `<a:pt x="${Math.round(x * 100)}" y="${Math.round(y * 100)}"/>`);
  const path = `<a:path w="10000" h="10000"><a:moveTo>${first}</a:moveTo>${others.map((point) => `<a:lnTo>${point}</a:lnTo>`).join('')}<a:close/></a:path>`;
  return outline(box, `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`, `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`);
}

function outline(box: Box, geometry: string, fill: string): Shape {
  return (id) => `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="线条${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(box)}${geometry}${fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

/** A picture: vector, with the raster picture for programs that cannot read it. `svg` and `png` are ids of relationships. */
export function picture(name: string, alt: string, { svg, png }: { svg: string; png: string }, box: Box, placeholder?: Placeholder): Shape {
  return (id) => `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alt)}"/><p:cNvPicPr><a:picLocks${placeholder ? ' noGrp="1"' : ''} noChangeAspect="1"/></p:cNvPicPr><p:nvPr${placeholder ? '' : ' userDrawn="1"'}>${placeholder ? place(placeholder) : ''}</p:nvPr></p:nvPicPr>`
    + `<p:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>`
    + `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}
