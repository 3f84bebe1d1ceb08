import type { Word } from '../schema/vocabulary.ts';
import type { Question } from '../schema/text.ts';
import { find, type Entry, type Library } from './library.ts';
import { stopsOf } from './relations.ts';

/** One part of a question sheet: one of the four questions, or what belongs to none. */
export interface AskGroup { question: Word<'questions'> | undefined; asks: string[] }

/**
 * The question sheet of a trip: what its stops ask, then what the cases it reads leave unsaid, sorted by the four questions. Each
 * text once; groups without a question are left out.
 */
export function askSheet(library: Library, trip: Entry<'trip'>): AskGroup[] {
  const stops = stopsOf(trip);
  const cases = [...new Set(stops.flatMap((stop) => [...(stop.case ? [stop.case] : []), ...stop.read.cases]))];
  const unsaid = cases.flatMap((id) => find(library, 'case', id)?.data.unknowns ?? []);
  const asks: Question[] = [...stops.flatMap((stop) => stop.ask), ...unsaid];
  const groups = [...library.vocabulary.questions, undefined].map((question) => ({
    question,
    asks: [...new Set(asks.filter((ask) => ask.of === question?.id).map((ask) => ask.text))],
  }));
  return groups.filter((group) => group.asks.length > 0);
}
