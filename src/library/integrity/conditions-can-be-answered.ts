import { all, type Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Context, Rule } from './rule.ts';

/** An answer that is given somewhere to a question of `content/vocabulary/circumstances.yaml`. */
interface Given { file: string; path: PropertyKey[]; field: string; asks: string; answer: string }

function answersGiven(library: Library): Given[] {
  const inPractices = all(library, 'practice').flatMap(({ file, data }) => data.conditions.flatMap(({ asks, answers }, index) =>
    answers.map((answer, at) => ({ file, path: ['conditions', index, 'answers', at], field: `conditions[${index}].answers[${at}]`, asks, answer }))));
  const inCases = all(library, 'case').flatMap(({ file, data }) => data.circumstances.map(({ asks, answer }, index) =>
    ({ file, path: ['circumstances', index, 'answer'], field: `circumstances[${index}].answer`, asks, answer })));
  return [...inPractices, ...inCases];
}

function faultOf({ asks, answer }: Given, library: Library): Pick<Problem, 'message' | 'hint'> | undefined {
  const answers = library.vocabulary.circumstances.find(({ id }) => id === asks)?.answers.map(({ id }) => id);
  if (!answers || answers.includes(answer)) return undefined; // an unknown question is told by references-resolve
  const near = nearest(answer, answers);
  return { message: `问“${asks}”没有“${answer}”这个答案`, hint: near ? `最接近的是“${near}”` : `它有：${answers.join('、')}` };
}

/** What is said on a circumstance is one of the answers that may be given to it. */
export const rule: Rule = {
  name: 'conditions-can-be-answered',
  check(library, { parsed }: Context) {
    return answersGiven(library).flatMap((given): Problem[] => {
      const fault = faultOf(given, library);
      return fault ? [{ file: given.file, line: parsed.get(given.file)?.lineOf(given.path) ?? 1, field: given.field, ...fault, weight: 'error' }] : [];
    });
  },
};
