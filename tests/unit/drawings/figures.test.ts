import { describe, expect, it } from 'vitest';
import { drawQuestionStages } from '../../../src/drawings/question-stages.ts';
import { drawDoor, drawThreeDoorsWide } from '../../../src/drawings/three-doors.ts';
import { drawThreePartyTable } from '../../../src/drawings/three-party-table.ts';
import { drawTripRoute } from '../../../src/drawings/trip-route.ts';
import { sampleDoors, sampleQuestions, sampleStages, sampleTable, sampleTrip } from './samples.ts';
import { elementsOf, parseStrictly, withClass } from './svg-tree.ts';

const variants = ['wide', 'narrow'] as const;
const langs = ['zh', 'en'] as const;
const sourceMark = (passage: string) => ({ label: `来源 ${passage}`, href: `#${passage}`, top: passage.split('@')[1] ?? '', bottom: '源1' });
const phases = { before: '前头', during: '当中', after: '后头' };
const table = (figure = sampleTable(), lang: 'zh' | 'en' = 'zh', variant: 'wide' | 'narrow' = 'wide') =>
  drawThreePartyTable({ figure, questions: sampleQuestions, lang, variant, idPrefix: 'room' });
const stages = (figure = sampleStages(), lang: 'zh' | 'en' = 'zh', variant: 'wide' | 'narrow' = 'wide') =>
  drawQuestionStages({ figure, questions: sampleQuestions, phases, lang, variant, hrefOfQuestion: (id) => `/q/#${id}`, sourceMark, idPrefix: 'flow' });
const route = (trip = sampleTrip(), variant: 'wide' | 'narrow' | 'print' = 'wide') =>
  drawTripRoute({ trip, lang: 'zh', variant, sourceMark, placeName: (id) => `地名${id}` });
const textsOf = (svg: string) => elementsOf(svg).filter(({ name }) => name === 'text').map(({ text }) => text);

describe('every figure', () => {
  const drawings = [
    ...variants.flatMap((variant) => langs.flatMap((lang) => [table(sampleTable(), lang, variant), stages(sampleStages(), lang, variant)])),
    ...(['wide', 'narrow', 'print'] as const).map((variant) => route(sampleTrip(), variant)),
    drawThreeDoorsWide({ figure: sampleDoors(), lang: 'zh' }), ...([0, 1, 2] as const).map((index) => drawDoor(index, { figure: sampleDoors(), lang: 'en' })),
  ];

  it('is well-formed', () => {
    for (const svg of drawings) expect(() => parseStrictly(svg)).not.toThrow();
  });

  it('carries no style of its own', () => {
    for (const svg of drawings) expect(elementsOf(svg).filter(({ name, attributes }) => name === 'style' || 'style' in attributes)).toEqual([]);
  });

  it('escapes what the content says', () => {
    const figure = { ...sampleTable(), table: { zh: '<i>桌&' } };
    expect(() => parseStrictly(table(figure))).not.toThrow();
    expect(textsOf(table(figure))).toContain('<i>桌&');
  });
});

describe('the table of three parties', () => {
  it.each(variants)('tells every part of the figure, %s', (variant) => {
    const told = textsOf(table(sampleTable(), 'en', variant)).join(' ');
    for (const word of ['Council', 'heads', 'Hamlet', 'convenes', 'Steward', 'cares', 'Dwellers attend', 'Township', 'acts', 'County', 'backs', 'Charter guides']) {
      expect(told).toContain(word);
    }
  });

  it.each(['head', 'left', 'right', 'stools', 'columns', 'plinth', 'axis'] as const)('says that the role is not recorded where %s has no verb', (part) => {
    const silent = { ...sampleTable(), [part]: { name: { zh: '某人', en: 'Somebody' } } };
    expect(textsOf(table(silent, 'en')).join(' ').replaceAll(/role not\s+recorded/g, '#').split('#')).toHaveLength(2);
    expect(textsOf(table(silent)).join('')).toContain('分工未载');
    expect(textsOf(table()).join('')).not.toContain('未载');
  });

  it('lays the questions on the table in the order of the figure', () => {
    const papers = textsOf(table(sampleTable(), 'en')).join(' ');
    expect(papers.indexOf('Who answers')).toBeGreaterThan(-1);
    expect(papers.indexOf('Who answers')).toBeLessThan(papers.indexOf('Who asks'));
  });

  it('tells the whole room in its title', () => {
    const title = elementsOf(table()).find(({ name }) => name === 'title')?.text;
    expect(title).toContain('首座：理事会牵头');
    expect(title).toContain('谁回答、谁开口');
  });
});

describe.each(variants)('the questions by stage, %s', (variant) => {
  it('leads from each question to its page', () => {
    expect(withClass(stages(sampleStages(), 'zh', variant), 'qa').map(({ attributes }) => attributes['href'])).toEqual(['/q/#first', '/q/#second']);
  });

  it('marks every single passage', () => {
    const hrefs = withClass(stages(sampleStages(), 'zh', variant), 'ix').map(({ attributes }) => attributes['href']);
    expect(hrefs.toSorted()).toEqual(['#notes@4', '#report@2', '#report@3', '#report@5', '#report@6']);
  });

  it('hatches a question that the source only asks, and says so', () => {
    const hatched = (svg: string) => elementsOf(svg).filter(({ attributes }) => attributes['fill'] === 'url(#flow-na)').length;
    expect(hatched(stages(sampleStages(), 'zh', variant))).toBe(1);
    expect(textsOf(stages(sampleStages(), 'zh', variant))).toContain('没有写怎么做');
    const answered = { ...sampleStages(), rows: sampleStages().rows.map((row) => ({ ...row, answer: [{ zh: '有答' }] })) };
    expect(hatched(stages(answered, 'zh', variant))).toBe(0);
    expect(textsOf(stages(answered, 'zh', variant))).not.toContain('没有写怎么做');
  });

  it('names the stages and the method as it is told', () => {
    expect(textsOf(stages(sampleStages(), 'zh', variant))).toEqual(expect.arrayContaining(['前头', '当中', '后头', '再三商量']));
  });
});

describe.each(['wide', 'narrow', 'print'] as const)('the route of a trip, %s', (variant) => {
  it('numbers the stops through the whole trip and names their places', () => {
    const svg = route(sampleTrip(), variant);
    expect(withClass(svg, 'tb').map(({ text }) => text)).toEqual(['1', '2', '3']);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['甲院', '乙院', '丙院', '地名north', '地名south']));
  });

  it('dashes a half-day of which nothing is recorded, and says so', () => {
    const svg = route(sampleTrip(), variant);
    expect(withClass(svg, 'dotted')).toHaveLength(1);
    expect(textsOf(svg)).toContain('原文未载');
  });

  it('says nothing of gaps where all is recorded', () => {
    const trip = sampleTrip();
    const full = { ...trip, days: trip.days.map((day) => ({ ...day, halves: day.halves.filter(({ stops }) => stops.length) })) };
    expect(withClass(route(full, variant), 'dotted')).toEqual([]);
    expect(textsOf(route(full, variant))).not.toContain('原文未载');
  });
});

describe('the route of a trip', () => {
  it('keeps many stops within the sheet', () => {
    const trip = sampleTrip();
    const many = trip.days[0]!.halves[0]!.stops.concat(trip.days[0]!.halves[0]!.stops, trip.days[0]!.halves[0]!.stops);
    const svg = route({ ...trip, days: [{ label: '一天', halves: [{ label: '全天', stops: many }] }] });
    const centres = withClass(svg, 'shf').map(({ attributes }) => Number(attributes['cx']));
    expect(Math.min(...centres)).toBeGreaterThan(0);
    expect(Math.max(...centres)).toBeLessThan(1148);
  });

  it('leads nowhere on paper', () => {
    expect(elementsOf(route(sampleTrip(), 'print')).some(({ name }) => name === 'a')).toBe(false);
  });
});

describe('the three doors', () => {
  it('names the doors of the figure for those who do not see', () => {
    expect(elementsOf(drawThreeDoorsWide({ figure: sampleDoors(), lang: 'zh' }))[0]?.attributes['aria-label']).toBe('图名：关着；虚掩；敞开');
  });
});
