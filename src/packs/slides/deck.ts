import type { Lang } from '../../library/library.ts';
import type { LessonStep } from '../../schema/lesson.ts';
import type { SheetSource, Span } from '../sheet.ts';

/**
 * A lesson of one length as slides that know no layout: what stands on the wall, and what only the speaker sees (`notes`). Set as
 * PowerPoint (`build/slides`) and as the projector view, which leaves the notes out.
 */
export interface Deck {
  /** Id of the lesson. */
  lesson: string;
  minutes: number;
  /** Language of the slides; lessons are taught in Chinese. */
  lang: Lang;
  title: string;
  /** 课程02. */
  label: string;
  /** Day of the lesson's last change, YYYY-MM-DD. */
  updated: string;
  /** How to cite the lesson. */
  citation: string;
  /** Permanent public address, what the QR code holds; missing where the site has no public address. */
  permanent?: string;
  slides: Slide[];
  /** Numbered as on the lesson's page. Marks 〔1·9〕 on slides and in notes are of these. */
  sources: SheetSource[];
}

/** What the speaker sees below a slide: 全班要做的, 讲课提示. The class is never shown it. */
export interface NoteSection { name: string; lines: Span[][] }

interface Common { title: string; notes: NoteSection[] }

export type Stage = LessonStep['stage'];

/** A step of the class with its place in time; `from` and `to` are minutes after the beginning. */
export interface TimedStep { no: number; stage: Stage; stageName: string; title: string; minutes: number; from: number; to: number }

export interface TitleSlide extends Common { is: 'title'; label: string; minutes: number; audience: string; summary: Span[] }

/** Few sentences, one under the other: what the class will be able to do. */
export interface PointsSlide extends Common { is: 'points'; items: Span[][] }

/** The steps of the class; their minutes add up to the deck's. */
export interface PlanSlide extends Common { is: 'plan'; steps: TimedStep[] }

/** A step of the class with its few lines for the wall. A line that states what a source says carries its mark; a question states nothing and has none. */
export interface StepSlide extends Common { is: 'step'; step: TimedStep; lines: Span[][] }

/** A picture that fills the slide, shown at a step: an entry of `content/figures`, `works`, `matrix` or `trip:<id>`. */
export interface PictureSlide extends Common { is: 'picture'; step: TimedStep; figure: string; /** What the picture shows, in words. */ alt: string; /** Passages it is drawn from. */ marks: Span[] }

/** The structured discussion: names of the roles (their briefs are for those who play them) and the rounds with their rules. */
export interface DiscussionSlide extends Common { is: 'discussion'; step: TimedStep; roles: string[]; rounds: { minutes: number; title: string; text: Span[] }[] }

/** A table of the lesson's text, or some rows of it. */
export interface TableSlide extends Common { is: 'table'; head: Span[][]; rows: Span[][][] }

/** One question, big. The title is its words. */
export interface QuestionSlide extends Common { is: 'question'; no: number; text: Span[]; /** Name of the one of the four questions it belongs to. */ of?: string }

export interface SourcesSlide extends Common { is: 'sources'; sources: SheetSource[] }

/** Where the lesson stands and how to cite it. */
export interface ClosingSlide extends Common { is: 'closing'; lines: Span[][]; citation: string; permanent?: string }

export type Slide = TitleSlide | PointsSlide | PlanSlide | StepSlide | PictureSlide | DiscussionSlide | TableSlide | QuestionSlide | SourcesSlide | ClosingSlide;
