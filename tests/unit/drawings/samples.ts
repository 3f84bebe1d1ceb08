import type { DoorsFigure, QuestionStagesFigure, TableFigure } from '../../../src/schema/figure.ts';
import { tripSchema, type TripData } from '../../../src/schema/trip.ts';
import type { Word } from '../../../src/schema/vocabulary.ts';
import { worksSchema, type WorksData } from '../../../src/schema/works.ts';
import { drawnParts } from '../../../src/drawings/works-scene.ts';

/** Works whose items stand in reverse order, one for each part that the drawing knows. Tiers take turns. */
export function sampleWorks(): WorksData {
  const tiers = (['circle', 'square', 'diamond'] as const).map((shape, index) => ({
    id: ['basic', 'improved', 'upgraded'][index], name: { zh: `第${index}档` }, otherName: { zh: '别名' }, formula: ['5', '5+3', '5+3+M'][index],
    adds: { zh: '若干' }, shape, at: 'report@1',
  }));
  const items = drawnParts.map((drawn, index) => ({
    id: `work-${drawn}`, no: index + 1, tier: tiers[index % 3]?.id, name: { zh: `工程${drawn}`, en: `Work ${drawn}` }, drawn,
    ...(drawn === 'utilities' && { parts: { zh: '供水、路灯', en: 'drinking water, lamps' } }),
  }));
  return worksSchema.parse({ at: 'report@1', tiers, items: items.toReversed() });
}

const part = (zh: string, en: string, does?: [string, string]) => ({ name: { zh, en }, ...(does && { does: { zh: does[0], en: does[1] } }) });
const caption = { title: { zh: '图名', en: 'Title' }, note: { zh: '说明', en: 'Note' }, at: ['report@1'] };

/** A council room whose parts carry names of their own. */
export function sampleTable(): TableFigure {
  return {
    drawing: 'three-party-table', ...caption, table: { zh: '圆桌', en: 'Round table' },
    head: part('理事会', 'Council', ['牵头', 'heads']), left: part('村组', 'Hamlet', ['召集', 'convenes']), right: part('管家', 'Steward', ['照看', 'cares']),
    stools: part('住户', 'Dwellers', ['列席', 'attend']), columns: part('乡里', 'Township', ['施行', 'acts']), plinth: part('县里', 'County', ['托底', 'backs']),
    axis: part('章程', 'Charter', ['贯穿', 'guides']), papers: ['second', 'first'],
  };
}

/** Questions of a vocabulary. */
export const sampleQuestions: Word<'questions'>[] = [
  { id: 'first', name: { zh: '谁开口', en: 'Who asks' }, about: { zh: '开头', en: 'the start' } },
  { id: 'second', name: { zh: '谁回答', en: 'Who answers' }, about: { zh: '结尾', en: 'the end' } },
];

/** Two questions, of which the second is only asked. */
export function sampleStages(): QuestionStagesFigure {
  return {
    drawing: 'question-stages', ...caption,
    rows: [
      { question: 'first', phase: 'before', answer: [{ zh: '有人开口', en: 'Somebody asks' }], at: ['report@2,3', 'notes@4'] },
      { question: 'second', phase: 'after', answer: [], at: ['report@5'] },
    ],
    method: { name: { zh: '再三商量', en: 'Talked over' }, at: 'report@6' },
  };
}

/** Three doors. */
export function sampleDoors(): DoorsFigure {
  const doors = ['关着', '虚掩', '敞开'].map((zh) => ({ name: { zh }, text: { zh: '一句话' }, at: 'report@7' }));
  return { drawing: 'three-doors', ...caption, intro: { zh: '引子' }, doors };
}

/** A trip of two days: one half-day with two stops, one with one, one of which nothing is recorded. */
export function sampleTrip(): TripData {
  const stop = (id: string, name: string, at: string) => ({ id, name, place: 'somewhere', form: 'site', glyph: 'works', remark: `看${name}`, at, read: {} });
  return tripSchema.parse({
    no: 1, title: '行程', slip: '行程', standing: 'held', summary: '摘要', when: '某年', route: '甲地到乙地', sources: ['report'],
    days: [
      { label: '头一天', halves: [{ label: '上午', place: 'north', stops: [stop('a', '甲院', 'report@1'), stop('b', '乙院', 'report@2')] }, { label: '下午' }] },
      { label: '第二天', halves: [{ label: '上午', place: 'south', stops: [stop('c', '丙院', 'report@3')] }] },
    ],
    checklists: { before: ['一'], there: ['二'], back: ['三'] }, revision: 1, updated: '2026-01-01',
  });
}
