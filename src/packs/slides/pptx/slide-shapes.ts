import { fill } from '../../../i18n/fill.ts';
import { t } from '../../../i18n/strings.ts';
import type { Span } from '../../sheet.ts';
import type { ClosingSlide, Deck, PictureSlide, QuestionSlide, Slide, SourcesSlide, TimedStep, TitleSlide } from '../deck.ts';
import { emsOf, linesAtPauses, sentencesOf } from '../line-breaks.ts';
import { boxes, emsAcross, within, type Box } from './geometry.ts';
import type { LayoutName } from './layouts.ts';
import { fitting, fittingUnbroken, setLines } from './set-lines.ts';
import { filled, picture, slideNumber, type Shape } from './shapes.ts';
import { discussionShapes, planShapes, tableShapes } from './slide-tables.ts';
import { run, runsOf, type Linker, type Paragraph } from './text.ts';

/** A drawn picture: vector and raster of the same, and its width by its height. */
export interface Drawing { svg: string; png: Uint8Array; ratio: number }

/** What a slide needs beside its words: relationships to other hosts and to drawings, and the drawings there are. */
export interface SlideContext { deck: Deck; link: Linker; embed: (name: string, drawing: Drawing) => { svg: string; png: string }; drawings: { figures: ReadonlyMap<string, Drawing>; code?: Drawing } }

/** A slide set in one of the layouts. */
export interface SetSlide { layout: LayoutName; shapes: Shape[] }

/** How far the lines of a numbered item stand in, in inches. */
const hanging = 0.62;

const body = (paragraphs: Paragraph[], name = '内容') => filled(name, { type: 'body', idx: 1 }, paragraphs);
const side = (paragraphs: Paragraph[]) => filled('时间', { type: 'body', idx: 13 }, paragraphs);

/** A title in the size of its layout, or smaller where it would not stand on one line. */
function titleIn(box: Box, text: string, sizes = [36, 32, 28]): Shape {
  const size = sizes.find((one) => emsOf(text) <= emsAcross(box, one)) ?? sizes.at(-1)!;
  return filled('标题', { type: 'title' }, [{ runs: run(text, { size }), line: size * 1.3 }]);
}

/** The column beside a step: its stage, its minutes, where it stands in the class. */
function timeColumn(deck: Deck, { no, minutes, from, to, stageName }: TimedStep, of: number): Paragraph[] {
  const { lesson, slides } = t(deck.lang);
  return [
    { runs: run(stageName, { size: 20, bold: true, colour: 'tx1' }), line: 27, after: 4 },
    { runs: run(String(minutes), { size: 66, colour: 'tx1', serif: true }) + run(lesson.minutes, { size: 20, colour: 'tx1' }), line: 76, after: 4 },
    { runs: run(fill(slides.range, { f: from, t: to })), after: 2, line: 27 },
    { runs: run(fill(slides.stepNo, { n: no, k: of })), line: 27 },
  ];
}

function coverShapes({ deck }: SlideContext, slide: TitleSlide): SetSlide {
  const { slides, lesson } = t(deck.lang);
  const size = [54, 48, 40].find((one) => emsOf(slide.title) <= emsAcross(boxes.coverTitle, one)) ?? 40;
  return {
    layout: 'cover',
    shapes: [
      filled('标题', { type: 'ctrTitle' }, [{ runs: run(slide.title, { size }), line: size * 1.3 }]),
      body([{ runs: run(`${slide.label}　${fill(slides.minutes, { n: slide.minutes })}`, { size: 24, bold: true }), line: 32, after: 6 }, { runs: run(`${lesson.record.audience}：${slide.audience}`, { size: 20, colour: 'tx2' }), line: 28 }], '时长和对象'),
    ],
  };
}

function linesShapes({ link }: SlideContext, heading: string, lines: Span[][], isNumbered = false): SetSlide {
  const set = setLines(lines, fitting(lines, { ...boxes.wide, w: boxes.wide.w - hanging }, [28, 24, 20]), link);
  return { layout: 'wide', shapes: [titleIn(boxes.wideTitle, heading), body(isNumbered ? set.map((line) => ({ ...line, hanging, isNumbered })) : set)] };
}

/** A picture across the slide; where it cannot be drawn, its words and where it is seen. */
function pictureShapes(context: SlideContext, slide: PictureSlide): SetSlide {
  const { slides } = t(context.deck.lang);
  const drawing = context.drawings.figures.get(slide.figure);
  if (!drawing) return linesShapes(context, slide.title, [[slide.alt], ...(context.deck.permanent ? [[fill(slides.pageOf, { a: context.deck.permanent })]] : [])]);
  const { no, from, to } = slide.step;
  const foot: Span[] = [`${fill(slides.at, { n: no, f: from, t: to })}　`, ...slide.marks];
  return {
    layout: 'picture',
    shapes: [titleIn(boxes.pictureTitle, slide.title, [28, 24, 20]), picture('图', slide.alt, context.embed(slide.figure.replace(':', '-'), drawing), within(boxes.picture, drawing.ratio), { type: 'pic', idx: 14 }), body([{ runs: runsOf(foot, { size: 16 }), line: 22 }], '图注')],
  };
}

/** A question alone, a line for each of its sentences; lines that must break do so where the sense does. */
function questionShapes({ deck }: SlideContext, { no, text, of }: QuestionSlide): SetSlide {
  const { slides } = t(deck.lang);
  const sentences = sentencesOf(text);
  return {
    layout: 'question',
    shapes: [
      filled('标题', { type: 'title' }, sentences.map((sentence) => ({ runs: linesAtPauses(sentence, emsAcross(boxes.question, 40)).map((line) => runsOf(line, { size: 40 })).join('<a:br/>'), line: 58, after: 10 }))),
      side([
        { runs: run(slides.question, { size: 20, bold: true, colour: 'tx1' }), line: 27, after: 4 }, { runs: run(String(no), { size: 66, colour: 'tx1', serif: true }), line: 76, after: 4 },
        ...(of ? [{ runs: run(of), line: 27, after: 2 }] : []), { runs: run(slides.spare), line: 27 },
      ]),
    ],
  };
}

/** Room for the numbers of the sources of a deck, in inches: wider where there are two digits. */
const roomForNumbers = ({ sources }: Deck): number => 0.8 + 0.2 * String(sources.length).length;

function sourcesShapes({ deck, link }: SlideContext, { title: heading, sources }: SourcesSlide): SetSlide {
  const sourceHanging = roomForNumbers(deck);
  const lines = sources.map(({ number, title: name, url }): Span[] => [`〔${number}〕\t`, url ? { words: name, href: url } : name]);
  const about = sources.map((source): Span[] => [source.about]);
  const column = { ...boxes.wide, w: boxes.wide.w - sourceHanging };
  // Two sizes for each source: its title, and what is known of it.
  const size = [20, 18, 16].find((one) => fitting.height(lines, column, one, 2) + fitting.height(about, column, Math.min(one - 4, 16), 10) <= boxes.wide.h * 72) ?? 16;
  const paragraphs = sources.flatMap((_, index): Paragraph[] => [
    { runs: runsOf(lines[index]!, { size }, link), line: size * 1.35, after: 2, hanging: sourceHanging },
    { runs: runsOf(about[index]!, { size: Math.min(size - 4, 16), colour: 'tx2' }), line: Math.min(size - 4, 16) * 1.35, after: 10, left: sourceHanging },
  ]);
  return { layout: 'wide', shapes: [titleIn(boxes.wideTitle, heading), body(paragraphs)] };
}

function closingShapes(context: SlideContext, { title: heading, lines, citation, permanent }: ClosingSlide): SetSlide {
  const { slides } = t(context.deck.lang);
  const all: Span[][] = [...lines, [{ strong: slides.cite }], [citation]];
  const { code } = context.drawings;
  const shown = code && permanent ? [
    picture('二维码', `${slides.scan}：${permanent}`, context.embed('code', code), boxes.code, { type: 'pic', idx: 14 }),
    filled('地址', { type: 'body', idx: 13 }, [{ runs: run(slides.scan, { size: 20 }), line: 27, after: 4 }, { runs: run(permanent, { size: 14, colour: 'tx2' }, context.link(permanent)), line: 19 }]),
  ] : [];
  return { layout: shown.length ? 'closing' : 'wide', shapes: [titleIn(boxes.wideTitle, heading), body(setLines(all, fitting(all, boxes.closing, [24, 22, 20]), context.link)), ...shown] };
}

function shapesOf(context: SlideContext, slide: Slide): SetSlide {
  const { deck, link } = context;
  const steps = deck.slides.filter(({ is }) => is === 'step').length;
  switch (slide.is) {
    case 'title': return coverShapes(context, slide);
    case 'points': return linesShapes(context, slide.title, slide.items, true);
    case 'plan': return { layout: 'table', shapes: [titleIn(boxes.wideTitle, slide.title), ...planShapes(deck, slide)] };
    case 'step': return { layout: 'step', shapes: [titleIn(boxes.title, slide.title), body(setLines(slide.lines, fittingUnbroken(slide.lines, boxes.body, slide.lines.length > 4 ? [36, 32, 28, 24] : [40, 36, 32, 28, 24]), link)), side(timeColumn(deck, slide.step, steps))] };
    case 'picture': return pictureShapes(context, slide);
    case 'discussion': return { layout: 'table', shapes: [titleIn(boxes.wideTitle, slide.title), ...discussionShapes(deck, slide)] };
    case 'table': return { layout: 'table', shapes: [titleIn(boxes.wideTitle, slide.title), ...tableShapes(slide, link)] };
    case 'question': return questionShapes(context, slide);
    case 'sources': return sourcesShapes(context, slide);
    case 'closing': return closingShapes(context, slide);
  }
}

/** A slide as shapes in one of the layouts, with the lesson's name and the slide's number at its foot. */
export function setSlide(context: SlideContext, slide: Slide, number: number): SetSlide {
  const { layout, shapes } = shapesOf(context, slide);
  const foot = layout === 'cover' ? [] : [filled('页脚', { type: 'ftr', idx: 11 }, [{ runs: run(`${context.deck.label}　${context.deck.title}`) }]), slideNumber(number)];
  return { layout, shapes: [...shapes, ...foot] };
}
