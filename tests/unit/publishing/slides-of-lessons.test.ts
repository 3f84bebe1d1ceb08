import { describe, expect, test } from 'vitest';
import { cutInline } from '../../../src/library/inline.ts';
import { find } from '../../../src/library/library.ts';
import { plainText } from '../../../src/packs/open-pack.ts';
import type { Span } from '../../../src/packs/sheet.ts';
import type { Slide, StepSlide } from '../../../src/packs/slides/deck.ts';
import { deckOf } from '../../../src/publishing/slides/deck-of-lesson.ts';
import { lessonDecks, library, publicLinks } from '../packs/slides/library-decks.ts';

const noteWords = (slide: Slide) => slide.notes.flatMap(({ name, lines }) => [name, ...lines.map(plainText)]).join('\n');
/** What stands on the slide itself. */
const face = ({ notes: _, ...slide }: Slide) => JSON.stringify(slide);
const marksIn = (value: unknown): number[] => [...JSON.stringify(value).matchAll(/\{"source":(\d+)/g)].map(([, number]) => Number(number));
/** The words of a text between its tags. */
const between = (text: string) => cutInline(text).filter(({ tag }) => tag === 'text').map((piece) => piece.text);

describe.each(lessonDecks)('$name as slides', ({ lesson, version, deck }) => {
  const steps = deck.slides.filter((slide): slide is StepSlide => slide.is === 'step');

  test('has a slide for each step, one after the other, adding up to the length of the class', () => {
    expect(steps.map(({ step }) => step.title)).toEqual(version.steps.map(({ title }) => title));
    steps.forEach(({ step }, index) => expect(step.from).toBe(steps[index - 1]?.step.to ?? 0));
    expect(steps.at(-1)!.step.to).toBe(version.minutes);
    expect(deck.slides.find(({ is }) => is === 'plan')).toMatchObject({ steps: steps.map(({ step }) => step) });
  });

  test('shows every line for the wall, at most six on a slide', () => {
    steps.forEach(({ lines }, index) => {
      const { show } = version.steps[index]!;
      expect(lines).toHaveLength(show.length);
      lines.forEach((line, at) => { for (const words of between(show[at]!)) expect(plainText(line)).toContain(words); });
    });
    expect(steps.filter(({ lines }) => lines.length > 6 || lines.length === 0)).toEqual([]);
  });

  test('puts what the class does and every note of the trainer below the slide, with the time', () => {
    steps.forEach((slide, index) => {
      const { text, notes, minutes } = version.steps[index]!;
      const words = noteWords(slide);
      expect(words).toContain(`第${index + 1}步，${slide.step.from}–${slide.step.to}分钟（${minutes}分钟）`);
      for (const one of [text, ...notes].flatMap(between)) expect(words).toContain(one);
    });
  });

  test('keeps the notes, and what the players of roles may alone know, off the slides', () => {
    const shown = deck.slides.map(face).join('\n');
    const kept = [...version.steps.flatMap(({ notes }) => notes), ...lesson.data.questions.flatMap(({ notes }) => notes), ...lesson.data.discussion.roles.map(({ brief }) => brief)];
    expect(kept.flatMap(between).filter((words) => words.length > 11 && shown.includes(words))).toEqual([]);
  });

  test('marks what a source says, and not what is asked', () => {
    steps.forEach(({ lines }, index) => lines.forEach((line, at) => {
      const states = cutInline(version.steps[index]!.show[at]!).some(({ tag }) => tag === 'Fact' || tag === 'Cite');
      expect(marksIn(line).length > 0, plainText(line)).toBe(states);
    }));
  });

  test('lists every source that it marks', () => {
    const listed = deck.slides.flatMap((slide) => (slide.is === 'sources' ? slide.sources : []));
    expect(listed).toEqual(deck.sources);
    expect(marksIn(deck.slides).filter((number) => !listed.some((source) => source.number === number))).toEqual([]);
  });

  test('shows the rounds after the step that holds the discussion, and nowhere else', () => {
    const holding = version.steps.filter(({ text }) => text.includes('轮次')).map(({ title }) => title);
    const shown = deck.slides.flatMap((slide) => (slide.is === 'discussion' ? [slide] : []));
    expect(shown.map(({ step }) => step.title)).toEqual(holding);
    for (const { roles, rounds } of shown) {
      expect(roles).toEqual(lesson.data.discussion.roles.map(({ name }) => name));
      expect(rounds.map(({ minutes }) => minutes)).toEqual(lesson.data.discussion.rounds.map(({ minutes }) => minutes));
    }
  });

  test('shows each picture at its step, with the sources it is drawn from', () => {
    const pictures = deck.slides.flatMap((slide) => (slide.is === 'picture' ? [slide] : []));
    expect(pictures.map(({ step, figure }) => [step.title, figure])).toEqual(version.steps.flatMap(({ title, figure }) => (figure ? [[title, figure]] : [])));
    for (const { figure, marks } of pictures) {
      const drawnFrom = find(library, 'figure', figure)?.data.at.map((at) => at.split('@')[0]!);
      if (drawnFrom) expect(marksIn(marks).map((number) => deck.sources[number - 1]!.id)).toEqual([...new Set(drawnFrom)]);
    }
  });

  test('shows every table of the text: after the step that names it, else before the questions', () => {
    const tables = [...lesson.body.matchAll(/^## (.+)\n+(?:[^#|\n].*\n+)*((?:\|.*\n)+)/gm)].map(([, heading, rows]) => ({ heading: heading!, count: rows!.trim().split('\n').length - 2 }));
    for (const { heading, count } of tables) {
      const shown = deck.slides.flatMap((slide, index) => (slide.is === 'table' && slide.title.startsWith(heading) ? [{ index, rows: slide.rows.length }] : []));
      expect(shown.reduce((sum, { rows }) => sum + rows, 0)).toBe(count);
      const namedBy = version.steps.findIndex(({ title }) => title.includes(heading));
      const before = deck.slides.slice(0, shown[0]!.index).filter(({ is }) => is === 'step').length;
      expect(before).toBe(namedBy < 0 ? version.steps.length : namedBy + 1);
    }
  });

  test('tells the speaker what to prepare, what was to be read and why, and what each role wants', () => {
    const [title, ...others] = deck.slides;
    for (const words of [...lesson.data.preparation, ...lesson.data.readBefore.map(({ why }) => why)].flatMap(between)) expect(noteWords(title!)).toContain(words);
    const discussion = others.find(({ is }) => is === 'discussion');
    if (discussion) for (const words of lesson.data.discussion.roles.flatMap(({ name, brief }) => [name, ...between(brief)])) expect(noteWords(discussion)).toContain(words);
  });

  test('says every objective', () => {
    const items = deck.slides.flatMap((slide) => (slide.is === 'points' ? slide.items : [])).map(plainText);
    expect(items).toHaveLength(lesson.data.objectives.length);
    lesson.data.objectives.forEach((objective, index) => { for (const words of between(objective)) expect(items[index]).toContain(words); });
  });

  test('asks every question of the lesson, numbered and under its one of the four, and ends with where it stands and how to cite it', () => {
    const questions = deck.slides.flatMap((slide) => (slide.is === 'question' ? [slide] : []));
    const names = new Map(library.vocabulary.questions.map(({ id, name }) => [id, name.zh]));
    expect(questions.map(({ no, of }) => [no, of])).toEqual(lesson.data.questions.map(({ of }, index) => [index + 1, of && names.get(of)]));
    for (const words of [`他山. ${lesson.data.title}：课程`, `/go/lessons/${lesson.id}/`]) expect(deck.slides.at(-1)).toMatchObject({ citation: expect.stringContaining(words) as string });
    questions.forEach((slide, index) => { for (const note of lesson.data.questions[index]!.notes.flatMap(between)) expect(noteWords(slide)).toContain(note); });
    expect(deck.slides.at(-1)).toMatchObject({ is: 'closing', permanent: `https://tashan.example/go/lessons/${lesson.id}/` });
  });
});

test('rows of a table are shared evenly between slides, under a numbered title', () => {
  const tables = lessonDecks.find(({ name }) => name === 'who-pays-90')!.deck.slides.flatMap((slide) => (slide.is === 'table' ? [slide] : []));
  expect(tables.map(({ title, rows }) => `${title} ${rows.length}`)).toEqual(['来路卡（1／2） 4', '来路卡（2／2） 4']);
});

test('without a public address nothing is said of one', () => {
  const [{ lesson }] = lessonDecks as [typeof lessonDecks[number]];
  const deck = deckOf(library, lesson, 45, { ...publicLinks, permanent: () => undefined });
  expect(deck).not.toHaveProperty('permanent');
  expect(deck.slides.at(-1)).not.toHaveProperty('permanent');
});

test('a length that the lesson does not have is refused by name', () => {
  const [{ lesson }] = lessonDecks as [typeof lessonDecks[number]];
  expect(() => deckOf(library, lesson, 60, publicLinks)).toThrow(`${lesson.file}：没有60分钟的一版`);
});

test('the wording of a figure is the library’s own', () => {
  const lines = lessonDecks.find(({ name }) => name === 'who-pays-45')!.deck.slides.flatMap((slide) => (slide.is === 'step' ? slide.lines : [])) as Span[][];
  expect(lines.map(plainText)).toContain('嘉明花园合计132万元');
});
