import { describe, expect, test } from 'vitest';
import { permanentAddress } from '../../../src/library/addresses.ts';
import { readingsOf } from '../../../src/library/lesson-readings.ts';
import { need } from '../../../src/library/library.ts';
import { lessonSchema } from '../../../src/schema/lesson.ts';
import { forClass } from '../../../src/publishing/kits/class-lesson.ts';
import type { CardSheets, KitDocument } from '../../../src/packs/kit/kit-document.ts';
import { plainText } from '../../../src/packs/open-pack.ts';
import { bare, lessons, library, notesOf, paperOf, papers, site, textOf, wordsOf } from './kit-library.ts';
import { notesIn, tellingRuns } from './notes-in.ts';

describe('what a class may have', () => {
  test('is taken from a lesson without its notes', () => {
    for (const lesson of lessons) expect(JSON.stringify(forClass(lesson.data))).not.toContain('"notes"');
  });

  test.each(papers.filter(({ paper }) => paper !== 'answers').map(({ lesson, paper, made }) => [lesson.id, paper, lesson, made] as const))('%s: %s holds no note, nor twelve characters of one', (_, __, lesson, made) => {
    expect(notesIn(lesson, textOf(made) + textOf({ ...made.sheet }))).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('"notes"');
  });

  test('the search for notes finds one that slipped in, whole or in part', () => {
    for (const lesson of lessons) {
      const note = notesOf(lesson)[0]!;
      expect(tellingRuns(lesson).length).toBeGreaterThan(500);
      expect(notesIn(lesson, `讲义${note}`)).toContain(note);
      expect(notesIn(lesson, `讲义${tellingRuns(lesson)[40]!.split('').join(' ')}`)).not.toEqual([]);
    }
  });
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the cards of %s', (_, lesson) => {
  const { sets } = paperOf(lesson, 'cards') as CardSheets;
  const [roles, questions, ...others] = sets;

  test('are one for each role, with what the role wants', () => {
    expect(roles!.cards.map(({ title, text }) => `${title}：${bare(plainText(text))}`)).toEqual(lesson.data.discussion.roles.map(({ name, brief }) => `${name}：${wordsOf(lesson, brief)}`));
  });

  test('are one for each question, numbered as in the handout', () => {
    expect(questions!.cards.map(({ kind }) => kind.split('　')[0])).toEqual(lesson.data.questions.map((_one, at) => `讨论题${at + 1}`));
  });

  test('are what else the lesson asks to print, in as many copies', () => {
    expect(others.map(({ title, cards }) => [title, cards.length])).toEqual(lesson.data.cards.map(({ title, items, table, copies, blank }) => [title, (table ? 8 : items.length) * copies + blank]));
  });

  test('made of a table stand under its heads, each cell under its own', () => {
    for (const { title, table, copies } of lesson.data.cards.filter((set) => set.table)) {
      const rows = new RegExp(`^## ${table}\\n[^#]*?((?:\\|.*\\n?)+)`, 'm').exec(lesson.body)![1]!.trim().split('\n').map((row) => row.slice(1, -1).split('|').map((cell) => cell.trim()));
      const [[, ...heads], , ...cells] = rows as [string[], string[], ...string[][]];
      const expected = cells.map(([first, ...rest]) => [bare(first!), rest.map((cell, at) => `${bare(heads[at]!)}：${wordsOf(lesson, cell)}`).join('')]);
      const made = others.find((set) => set.title === title)!.cards.filter((card, at) => card.title && at % copies === 0);
      expect(made.map((card) => [bare(card.title!), bare(plainText(card.text.filter((span) => typeof span === 'string' || !('source' in span))))])).toEqual(expected);
    }
  });

  test('name the sources they refer to', () => {
    const names = new Map(paperOf(lesson, 'cards').sheet.sources.map(({ number, id }) => [String(number), need(library, 'source', id).data.short.zh]));
    for (const source of sets.flatMap(({ cards }) => cards.flatMap((card) => card.sources))) expect(source.replace(/^〔(\d+)·.*?〕/, (_mark, number: string) => `${number} `)).toBe(`${/\d+/.exec(source)![0]} ${names.get(/\d+/.exec(source)![0])}`);

    for (const { text, sources } of sets.flatMap(({ cards }) => cards)) {
      const marks = [...plainText(text.map((span) => (typeof span === 'object' && 'source' in span ? `〔${span.source}·${span.at.join('、')}〕` : span))).matchAll(/〔[^〕]+〕/g)].map(([mark]) => mark);
      expect(sources.map((source) => source.replace(/〕.*/, '〕'))).toEqual([...new Set(marks)]);
    }
  });
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the papers of %s', (_, lesson) => {
  const wordsIn = (paper: 'handout' | 'answers' | 'record') => bare(textOf(paperOf(lesson, paper)));

  test('handout: every question, round, ask and objective; roles by their names alone', () => {
    const words = wordsIn('handout');
    const { data } = lesson;
    for (const text of [...data.questions, ...data.discussion.rounds, ...data.worksheets.flatMap(({ asks }) => asks)].map(({ text: one }) => one).concat(data.objectives)) expect(words).toContain(wordsOf(lesson, text));
    for (const { name, brief } of data.discussion.roles) { expect(words).toContain(name); expect(words).not.toContain(wordsOf(lesson, brief)); }
  });

  test('list every source that they mark', () => {
    for (const paper of ['handout', 'answers', 'cards', 'record'] as const) {
      const { sheet, ...made } = paperOf(lesson, paper);
      const listed = new Set(sheet.sources.map(({ number }) => number));
      expect([...JSON.stringify(made).matchAll(/"source":(\d+)/g)].map(([, number]) => Number(number)).filter((number) => !listed.has(number))).toEqual([]);
    }
  });

  test('handout and record: how long each round is', () => {
    for (const paper of ['handout', 'record'] as const) for (const { title, minutes } of lesson.data.discussion.rounds) expect(wordsIn(paper)).toContain(bare(`${title}（${minutes}分钟）`));
  });

  test('handout: the pictures shown in class, but for routes that were read before; with the numbers that stand on them', () => {
    const drawings = (paperOf(lesson, 'handout') as KitDocument).parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'drawing' ? [block] : [])));
    const read = lesson.data.readBefore.map(({ trip }) => `trip:${trip}`);
    expect(drawings.map(({ figure }) => figure)).toEqual([...new Set(lesson.data.versions.flatMap(({ steps }) => steps.flatMap(({ figure }) => figure ?? [])))].filter((figure) => !read.includes(figure)));
    const works = drawings.find(({ figure }) => figure === 'works');
    if (works) for (const [at, { name }] of library.works.items.entries()) expect(bare(textOf(works))).toContain(bare(`${at + 1} ${name.zh}`));
  });

  test('handout and answers: each question under its one of the four', () => {
    const names = new Map(library.vocabulary.questions.map(({ id, name }) => [id, name.zh]));
    for (const paper of ['handout', 'answers'] as const) {
      const asked = (paperOf(lesson, paper) as KitDocument).parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'ask' && !block.lines ? [block.of] : [])));
      expect(asked).toEqual(lesson.data.questions.map(({ of }) => of && names.get(of)));
    }
  });

  test('handout: each entry to read at its own permanent address', () => {
    const { parts } = paperOf(lesson, 'handout') as KitDocument;
    expect(parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'reading' ? [block.address] : [])))).toEqual(readingsOf(lesson.data).map(({ kind, id }) => `${site}${permanentAddress(kind, id)}`));
  });

  test('handout: as many lines as each question of a worksheet asks for', () => {
    const { parts } = paperOf(lesson, 'handout') as KitDocument;
    const lines = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'ask' && block.lines ? [block.lines] : [])));
    expect(lines).toEqual(lesson.data.worksheets.flatMap(({ asks }) => asks.map(({ lines: count }) => count)));
  });

  test('answers: every step with its minutes, every note', () => {
    const steps = (paperOf(lesson, 'answers') as KitDocument).parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'step' ? [block] : [])));
    expect(steps.map(({ title }) => title)).toEqual(lesson.data.versions.flatMap(({ steps: own }) => own.map(({ title }) => title)));
    expect(steps.filter(({ when }) => when.startsWith('0–'))).toHaveLength(3);
    expect(['45', '90', '180'].filter((minutes) => !steps.some(({ when }) => when.endsWith(`–${minutes}`)))).toEqual([]);
    const words = wordsIn('answers');
    const told = [...lesson.data.versions.flatMap(({ steps: own }) => own.flatMap(({ show }) => show)), ...lesson.data.discussion.roles.map(({ brief }) => brief)];
    expect(told.map((text) => wordsOf(lesson, text)).filter((text) => !words.includes(text))).toEqual([]);
    expect(notesOf(lesson).filter((note) => !words.includes(note))).toEqual([]);
  });

  test('record: every role, every round, and the four questions that the lesson asks', () => {
    const words = wordsIn('record');
    for (const { name } of lesson.data.discussion.roles) expect(words).toContain(name);
    for (const { text } of lesson.data.discussion.rounds) expect(words).toContain(wordsOf(lesson, text));
    for (const name of ['谁来定', '谁来出', '谁监督', '谁维护']) expect(words).toContain(name);
  });
});

test('a set of cards is written out or named by its table, not both and not neither', () => {
  const lesson = lessons[0]!.data;
  const withCards = (cards: unknown) => lessonSchema.safeParse({ ...lesson, cards }).success;
  expect(withCards([{ title: '牌', items: ['一户'], copies: 10 }])).toBe(true);
  expect(withCards([{ title: '牌', table: '来路卡' }])).toBe(true);
  expect(withCards([{ title: '牌' }])).toBe(false);
  expect(withCards([{ title: '牌', items: ['一户'], table: '来路卡' }])).toBe(false);
});

test('a table that the text does not have is asked for by name', () => {
  const lesson = lessons.find(({ data }) => data.cards.some(({ table }) => table))!;
  const lost = { ...lesson, body: lesson.body.replace('## 来路卡', '## 别的') };
  expect(() => paperOf(lost, 'cards')).toThrow('正文里没有“来路卡”这张表');
});
