import type { LessonData } from '../../schema/lesson.ts';

/** A lesson as the class may have it: no note for the trainer is in it, so none can get onto a paper made from it. */
export type ClassLesson = Pick<LessonData, 'objectives' | 'readBefore' | 'updated' | 'discussion' | 'worksheets' | 'cards'> & {
  questions: { text: string; of?: string | undefined }[];
  /** Pictures shown in class, each once. */
  figures: string[];
};

/** What of a lesson is for the class. */
export function forClass({ objectives, readBefore, updated, discussion, worksheets, cards, questions, versions }: LessonData): ClassLesson {
  return {
    objectives, readBefore, updated, discussion, worksheets, cards,
    questions: questions.map(({ text, of }) => ({ text, of })),
    figures: [...new Set(versions.flatMap(({ steps }) => steps.flatMap(({ figure }) => figure ?? [])))],
  };
}
