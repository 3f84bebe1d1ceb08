import { expect, test } from 'vitest';
import { lessonKit } from '../../../src/publishing/lesson-kit.ts';
import { lessons } from '../kits/kit-library.ts';

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s: slides and answers, which hold the notes, are for the trainer alone', (_, lesson) => {
  const kit = lessonKit(lesson);
  expect(kit.filter(({ isForTrainer }) => isForTrainer).map(({ name }) => name)).toEqual(['slides', 'answers']);
  expect(kit.filter(({ isForTrainer }) => !isForTrainer).map(({ name }) => name)).toEqual(['projector', 'handout', 'cards', 'record', 'cartridge']);
});

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s: each length has its own slides and projector view, and no file is named twice', (id, lesson) => {
  const files = lessonKit(lesson).flatMap(({ files: own }) => own);
  expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
  expect(files.filter(({ format }) => format === 'pptx')).toEqual(lesson.data.versions.map(({ minutes }) => ({ address: `/lessons/${id}/${id}-${minutes}.pptx`, format: 'pptx', minutes })));
});
