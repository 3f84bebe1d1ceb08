import type { verdicts } from '../schema/text.ts';

/** What somebody tells of a neighbourhood: the ids of questions of `content/vocabulary/circumstances.yaml`, each with the id of an answer. */
export type Answers = Readonly<Record<string, string>>;

/** `unknown`: nothing that was told decides it. */
export type Fit = (typeof verdicts)[number] | 'unknown';

/** A verdict and what decided it, by place in the list it was read from. There is no verdict without a reason, save that none is known. */
export interface Verdict { fit: Fit; by: number[] }

/** A clause on whom a practice suits, as far as it decides. */
export interface Clause { asks: string; answers: readonly string[]; then: (typeof verdicts)[number] }

/** What a source says of the place of a case. */
export interface Circumstance { asks: string; answer: string }

/** Whether a name is the object's own; written so that browsers without `Object.hasOwn` know it. */
const holds = (object: object, name: string): boolean => Object.prototype.hasOwnProperty.call(object, name);
const placesWhere = <T>(list: readonly T[], isSo: (one: T) => boolean) => list.flatMap((one, index) => (isSo(one) ? [index] : []));

/**
 * Whether a practice suits a neighbourhood. Clauses count whose question was answered with one of their answers; of these, one that says it
 * does not suit outweighs one that says it differs, and that one those that say it fits.
 */
export function fitOfPractice(clauses: readonly Clause[], answers: Answers): Verdict {
  const isMet = ({ asks, answers: given }: Clause) => holds(answers, asks) && given.includes(answers[asks]!);
  for (const fit of ['unsuitable', 'differs', 'fits'] as const) {
    const by = placesWhere(clauses, (clause) => clause.then === fit && isMet(clause));
    if (by.length) return { fit, by };
  }
  return { fit: 'unknown', by: [] };
}

/**
 * How like a neighbourhood the place of a case is: it differs by every circumstance that was answered otherwise, it fits by those answered
 * alike when none is otherwise. A case is never unsuitable: it is what happened somewhere.
 */
export function fitOfCase(circumstances: readonly Circumstance[], answers: Answers): Verdict {
  const told = (asks: string) => holds(answers, asks);
  const otherwise = placesWhere(circumstances, ({ asks, answer }) => told(asks) && answers[asks] !== answer);
  if (otherwise.length) return { fit: 'differs', by: otherwise };
  const alike = placesWhere(circumstances, ({ asks, answer }) => told(asks) && answers[asks] === answer);
  return { fit: alike.length ? 'fits' : 'unknown', by: alike };
}

/** The version of the address that this library writes. */
const version = '1';

/** Answers as the part of an address after #, `v=1&committee=has`. */
export function writeAnswers(answers: Answers): string {
  return Object.keys(answers).length ? new URLSearchParams({ v: version, ...answers }).toString() : '';
}

/**
 * Answers out of an address, of the questions and answers that are known, and whether it held anything else: another version, unknown
 * words, garbage. Never throws.
 */
export function readAnswers(written: string, known: Readonly<Record<string, readonly string[]>>): { answers: Answers; isWhole: boolean } {
  const pairs = [...new URLSearchParams(written.replace(/^#/, ''))];
  const answers: Record<string, string> = {};
  let isWhole = true;
  for (const [asks, answer] of pairs) {
    if (asks === 'v') isWhole &&= answer === version;
    else if (holds(known, asks) && known[asks]!.includes(answer)) answers[asks] = answer;
    else isWhole = false;
  }
  return { answers, isWhole };
}
