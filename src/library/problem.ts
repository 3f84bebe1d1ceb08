/** One fault of the content, as the author is told of it. */
export interface Problem {
  /** Path below the project, `content/cases/lianyun.mdx`. */
  file: string;
  /** Line of the file, from 1. */
  line: number;
  /** Field of the front matter, `practices[0].at`; left out in the body. */
  field?: string;
  /** What is wrong, in Chinese. */
  message: string;
  /** What to write instead. */
  hint?: string;
  /** An error stops the build; a warning does not. */
  weight: 'error' | 'warning';
}

/** Path of a field as problems write it: `['steps', 0, 'text']` → `steps[0].text`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)), '');
}

/** Problems in the order a person mends them: by file, then by line; the same problem once. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify([problem.file, problem.line, problem.field, problem.message]), problem]));
  return [...unique.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** Whether any of the problems stops the build. */
export function anyErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.weight === 'error');
}

/** `steps[0].text` as people count: `steps 第1项 text`. */
function fieldForPeople(field: string): string {
  return field.replace(/\[(\d+)\]\.?/g, (_, index: string) => ` 第${Number(index) + 1}项 `).trim();
}

/** One problem on one line, with the hint on the next. */
export function wordProblem(problem: Problem): string {
  const mark = problem.weight === 'error' ? '✗' : '△';
  const field = problem.field ? `［${fieldForPeople(problem.field)}］` : '';
  const hint = problem.hint ? `\n      → ${problem.hint}` : '';
  return `  ${mark} 第${problem.line}行${field} ${problem.message}${hint}`;
}

/** All problems for people to read, grouped by file, with the count at the end. */
export function wordProblems(problems: readonly Problem[]): string {
  const groups = Map.groupBy(inReadingOrder(problems), (problem) => problem.file);
  const blocks = [...groups].map(([file, group]) => [file, ...group.map(wordProblem)].join('\n'));
  const errors = problems.filter((problem) => problem.weight === 'error').length;
  const warnings = problems.length - errors;
  const count = [errors ? `${errors} 处错误（✗，要改）` : '', warnings ? `${warnings} 处提醒（△，可以暂缓）` : ''].filter(Boolean).join('，');
  return [...blocks, count].filter(Boolean).join('\n\n');
}
