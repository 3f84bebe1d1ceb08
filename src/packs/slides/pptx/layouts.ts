import { boxes, rules, slideSize, type Box } from './geometry.ts';
import { bar, freeform, offered, picture, words, type Offered, type Shape } from './shapes.ts';
import { run, runProperties, type RunStyle } from './text.ts';

/** The layouts of a deck; a trainer's own slides may be made from them. */
export const layoutNames = ['cover', 'step', 'wide', 'table', 'picture', 'question', 'closing'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What stands in the places until they are filled, and the names of the layouts. */
export interface LayoutWords { siteName: string; names: Record<LayoutName, string>; title: string; text: string; side: string; picture: string; table: string }

const level = (style: RunStyle, { line, after = 0, align }: { line: number; after?: number; align?: 'r' | 'ctr' }) =>
  `<a:lvl1pPr marL="0" indent="0"${align ? ` algn="${align}"` : ''}><a:lnSpc><a:spcPts val="${line * 100}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${after * 100}"/></a:spcAft><a:buNone/>${runProperties(style, 'a:defRPr')}</a:lvl1pPr>`;

/** 文武线: a thick rule with a thin one close below. */
const doubleRule = (x: number, y: number): Shape[] => [bar({ x, y, w: rules.right - x, h: 0.042 }, 'tx1'), bar({ x, y: y + 0.083, w: rules.right - x, h: 0.014 }, 'tx1')];

const titleAt = (box: Box, prompt: string, style: RunStyle = {}, type: 'title' | 'ctrTitle' = 'title', anchor: 'ctr' | 'b' | 't' = 'b'): Offered =>
  ({ name: '标题', placeholder: { type }, box, anchor, prompt, level: style.size ? level({ serif: true, ...style }, { line: Math.round(style.size * 1.3) }) : '' });

const bodyAt = (name: string, idx: number, box: Box, prompt: string, size: number, extra: { anchor?: 't' | 'ctr' | 'b'; style?: RunStyle; after?: number; align?: 'r' | 'ctr' } = {}): Offered =>
  ({ name, placeholder: { type: 'body', idx }, box, prompt, anchor: extra.anchor ?? 't', level: level({ size, ...extra.style }, { line: Math.round(size * 1.35), after: extra.after ?? 0, ...(extra.align ? { align: extra.align } : {}) }) });

/** Foot of every slide but the cover: the lesson's name and the number of the slide. */
const foot = (text: LayoutWords): Offered[] => [
  { name: '页脚', placeholder: { type: 'ftr', idx: 11 }, box: boxes.foot, anchor: 'ctr', prompt: text.siteName },
  { name: '页码', placeholder: { type: 'sldNum', idx: 12 }, box: boxes.number, anchor: 'ctr', prompt: '' },
];

/** The places of a layout; `text` says what they are for. */
function placesOf(layout: LayoutName, text: LayoutWords): Offered[] {
  const side = bodyAt('时间', 13, boxes.side, text.side, 20, { style: { colour: 'tx2' } });
  const table = { name: '表', placeholder: { type: 'tbl' as const, idx: 14 }, prompt: text.table };
  const lead = bodyAt('导语', 1, boxes.lead, text.text, 20);
  const places: Record<LayoutName, Offered[]> = {
    cover: [titleAt(boxes.coverTitle, text.title, { size: 54 }, 'ctrTitle', 'ctr'), bodyAt('时长和对象', 1, boxes.coverText, text.text, 24, { after: 6 })],
    step: [titleAt(boxes.title, text.title), bodyAt('内容', 1, boxes.body, text.text, 36, { after: 16 }), side],
    wide: [titleAt(boxes.wideTitle, text.title), bodyAt('内容', 1, boxes.wide, text.text, 28, { after: 14 })],
    table: [titleAt(boxes.wideTitle, text.title), lead, { ...table, box: boxes.underLead }],
    picture: [titleAt(boxes.pictureTitle, text.title, { size: 28 }), { name: '图', placeholder: { type: 'pic', idx: 14 }, box: boxes.picture, prompt: text.picture }, bodyAt('图注', 1, boxes.pictureFoot, text.text, 16, { anchor: 'b', style: { colour: 'tx2' }, align: 'r' })],
    question: [titleAt(boxes.question, text.title, { size: 40 }, 'title', 'ctr'), side],
    closing: [titleAt(boxes.wideTitle, text.title), bodyAt('内容', 1, boxes.closing, text.text, 22, { after: 14 }), { name: '二维码', placeholder: { type: 'pic', idx: 14 }, box: boxes.code, prompt: text.picture }, bodyAt('地址', 13, boxes.codeFoot, text.text, 16, { align: 'ctr' })],
  };
  return places[layout];
}

const ruleOf: Partial<Record<LayoutName, number>> = { step: rules.beside, wide: rules.margin, table: rules.margin, closing: rules.margin };

/** Hills of other places along the foot of the cover, as on the picture that a shared link shows. */
const hills = (): Shape[] => {
  const box = { x: 0, y: 5.75, w: slideSize.w, h: slideSize.h - 5.75 };
  return [
    freeform(box, [[0, 58], [12, 22], [21, 42], [35, 0], [47, 36], [55, 18], [68, 50], [80, 10], [90, 40], [100, 24], [100, 100], [0, 100]], 'E6E1D2'),
    freeform(box, [[0, 80], [17, 50], [31, 70], [47, 40], [62, 72], [78, 48], [100, 78], [100, 100], [0, 100]], 'D6CFBC'),
  ];
};

export interface Seal { svg: string; png: string }

/** Shapes of a layout: what it draws, then the places it offers. The cover draws all of its own; the seal's relationships are the layout's. */
export function layoutShapes(layout: LayoutName, text: LayoutWords, seal: Seal): Shape[] {
  const places = placesOf(layout, text).map(offered);
  if (layout === 'cover') {
    const name = words('他山', boxes.coverName, [{ runs: run(text.siteName, { size: 28, colour: 'tx1', serif: true }) }]);
    return [...hills(), ...doubleRule(rules.margin, rules.cover), picture('印', text.siteName, seal, boxes.coverSeal), name, ...places];
  }
  const at = ruleOf[layout];
  return [...(at === undefined ? [] : doubleRule(at, rules.title)), ...places, ...foot(text).map(offered)];
}

/** Shapes of the slide master: foot with seal and name, and the places that layouts take over. */
export function masterShapes(text: LayoutWords, seal: Seal): Shape[] {
  return [
    bar({ x: rules.margin, y: rules.foot, w: rules.right - rules.margin, h: 0.01 }, 'accent6'),
    picture('印', text.siteName, seal, boxes.footSeal),
    words('他山', boxes.footName, [{ runs: run(text.siteName, { size: 14, colour: 'tx1', serif: true }) }]),
    ...[titleAt(boxes.wideTitle, text.title), { name: '内容', placeholder: { type: 'body' as const, idx: 1 }, box: boxes.wide, prompt: text.text }, ...foot(text).map((place) => ({ ...place, level: level({ size: 14, colour: 'tx2' }, { line: 19, ...(place.placeholder.type === 'sldNum' ? { align: 'r' as const } : {}) }) }))].map(offered),
  ];
}

/** Text styles of the master: titles serif, text sans, no bullets. */
export function masterStyles(): string {
  const levels = Array.from({ length: 9 }, (_, index) => `<a:lvl${index + 1}pPr marL="${index * 342_900}" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr lang="zh-CN" sz="${Math.max(2800 - index * 400, 2000)}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${index + 1}pPr>`).join('');
  return `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPts val="4700"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr lang="zh-CN" sz="3600" b="0" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle>${levels}</p:otherStyle></p:txStyles>`;
}
