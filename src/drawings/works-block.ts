import { say } from '../library/fact-wording.ts';
import type { Lang } from '../library/library.ts';
import type { Work, WorksData } from '../schema/works.ts';
import { drawingWords } from './drawing-words.ts';
import { short, trace, type Spot } from './oblique.ts';
import { breakLines, drawLines, drawRect, drawText, escape, widthOf } from './pen.ts';
import { tierShape, type TierShape } from './tier-mark.ts';
import { narrowComposition } from './works-narrow.ts';
import { drawnParts, type Composition, type DrawnPart, type LabelPlace } from './works-scene.ts';
import { wideComposition } from './works-wide.ts';

/** What the drawing of the works needs: the items, the language, where each item's page is, and a prefix for ids inside the SVG. */
export interface WorksInput { works: WorksData; lang: Lang; hrefOf: (workId: string) => string; idPrefix: string }

/** An item that has a place in the picture, with the shape of its tier. */
interface DrawnWork { item: Work; part: DrawnPart; shape: TierShape }

/** The wide drawing of the works on a block, with the name beside each mark. */
export function drawWorksWide(input: WorksInput): string {
  return drawWorks(wideComposition, input);
}

/** The narrow drawing for phones: marks only; the names stand in the list that goes with it. */
export function drawWorksNarrow(input: WorksInput): string {
  return drawWorks(narrowComposition, input);
}

function drawWorks(composition: Composition, { works, lang, hrefOf, idPrefix }: WorksInput): string {
  const drawn = drawnWorks(works);
  const formula = works.tiers.at(-1)?.formula ?? '';
  const label = drawingWords(lang).worksLabel(formula);
  return `<svg class="drawing axon axon-${composition.variant}" viewBox="${composition.viewBox}" role="group" aria-label="${escape(label)}">`
    + patterns(idPrefix)
    + `<g aria-hidden="true">${drawLayers(composition, drawn, idPrefix)}${drawWords(composition, drawn, lang)}</g>`
    + drawLabels(composition, drawn, lang, hrefOf) + '</svg>';
}

/** Items with a drawn part, in the order of their numbers. An item without one stays out of the picture. */
function drawnWorks(works: WorksData): DrawnWork[] {
  return works.items
    .flatMap((item) => {
      const part = drawnParts.find((known) => known === item.drawn);
      const tier = works.tiers.find(({ id }) => id === item.tier);
      return part && tier ? [{ item, part, shape: tier.shape }] : [];
    })
    .sort((one, other) => one.item.no - other.item.no);
}

function patterns(idPrefix: string): string {
  return `<defs><pattern id="${idPrefix}-shade" width="3.2" height="3.2" patternUnits="userSpaceOnUse"><path d="M1.6 0V3.2" class="pt"/></pattern>`
    + `<pattern id="${idPrefix}-soil" width="26" height="20" patternUnits="userSpaceOnUse"><path d="M2 12l6-6M6 13l6-6M10 14l6-6" class="pt2"/></pattern></defs>`;
}

/** The picture back to front; a part that no item claims is left out. Neighbouring layers of one part share a group. */
function drawLayers(composition: Composition, drawn: DrawnWork[], idPrefix: string): string {
  const shows = (part: DrawnPart, word: string) => listsWord(drawn, part, word);
  return composition.layers(idPrefix, shows).map(({ of, svg }) => {
    if (of === 'existing' || !svg) return svg;
    const owner = drawn.find(({ part }) => part === of);
    return owner ? drawnGroup(owner, svg) : '';
  }).join('');
}

function drawnGroup({ item, shape }: DrawnWork, svg: string): string {
  return `<g class="wg k-${shape}" data-work="${escape(item.id)}">${svg}</g>`;
}

/** The words an item lists as its parts, Chinese beside English. Lists of different length stay Chinese. */
function wordsOf({ item }: DrawnWork): { zh: string; en?: string }[] {
  const chinese = item.parts?.zh.split(/[、，；]/).map((word) => word.trim()) ?? [];
  const english = item.parts?.en?.split(/[,;]/).map((word) => word.trim()) ?? [];
  return chinese.map((zh, index) => ({ zh, ...(english.length === chinese.length && { en: english[index] }) }));
}

/** Whether an item lists a thing among its parts; an item that lists nothing shows everything the drawing knows. */
function listsWord(drawn: DrawnWork[], part: DrawnPart, word: string): boolean {
  const owner = drawn.find((work) => work.part === part);
  return owner !== undefined && (!owner.item.parts || wordsOf(owner).some(({ zh }) => zh.includes(word)));
}

/** Words beside things inside a part, in the words of the item; none that it does not list. */
function drawWords({ words, braces = [] }: Composition, drawn: DrawnWork[], lang: Lang): string {
  return drawn.filter(({ part }) => words.some(({ of }) => of === part)).map((owner) => {
    const set = words.filter(({ of }) => of === owner.part).map(({ word, at, anchor }) => {
      const listed = wordsOf(owner).find(({ zh }) => zh.includes(word));
      return listed ? drawText(at[0], at[1], say(listed, lang), { type: 'sl', middle: anchor === 'middle', end: anchor === 'end' }) : '';
    }).join('');
    return set && drawnGroup(owner, set + braces.filter(({ of }) => of === owner.part).map(({ svg }) => svg).join(''));
  }).join('');
}

function drawLabels(composition: Composition, drawn: DrawnWork[], lang: Lang, hrefOf: (workId: string) => string): string {
  return drawn.map((owner) => {
    const callout = composition.callouts[owner.part];
    const on = owner.item.on[composition.variant] ?? callout.on;
    const place = callout.place(composition.scene.spot(on));
    const sharing = drawn.filter(({ part }) => part === owner.part).indexOf(owner);
    const room = { right: composition.right, named: composition.named };
    return drawLabel(owner, { ...place, at: [place.at[0], place.at[1] + sharing * 28] }, room, { name: say(owner.item.name, lang), href: hrefOf(owner.item.id) });
  }).join('');
}

/** One label: a link with its leader, its mark and, where there is room, its name in one line or more. */
function drawLabel({ item, shape }: DrawnWork, place: LabelPlace, room: { right: number; named: boolean }, { name, href }: { name: string; href: string }): string {
  const [x, y] = place.at;
  const radius = room.named ? 11.5 : 10.5;
  const textX = x + radius + (shape === 'diamond' ? 8 : 7);
  const lines = room.named ? breakLines(name, 'lb', room.right - textX) : [];
  const width = textX - x + Math.max(0, ...lines.map((line) => widthOf(line, 'lb')));
  const mark = `<g class="mk">${tierShape(shape, x, y, radius)}<text x="${short(x)}" y="${short(y)}" dy=".36em">${item.no}</text></g>`;
  return `<a class="wi k-${shape}" href="${escape(href)}" data-work="${escape(item.id)}"><title>${item.no} ${escape(name)}</title>`
    + (room.named ? '' : `<circle class="hit" cx="${short(x)}" cy="${short(y)}" r="15"/>`)
    + (place.plate && room.named ? drawRect(x - radius - 3, y - 14, width + radius + 5, 28, 'plt') : '')
    + (place.leader ? drawLeader(place.leader, place.dot) : '')
    + `<circle class="focus-ring" cx="${short(x)}" cy="${short(y)}" r="${short(radius + 7)}"/>` + mark
    + drawLines(textX, y + 5.4 - (lines.length - 1) * 9, lines, 18, { type: 'lb' }) + '</a>';
}

function drawLeader(leader: Spot[], dot = false): string {
  const [x = 0, y = 0] = leader[0] ?? [];
  return `<path class="ld" d="${trace(leader)}"/>` + (dot ? `<circle class="dt" cx="${short(x)}" cy="${short(y)}" r="2.6"/>` : '');
}
