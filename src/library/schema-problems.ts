import type { z } from 'zod';
import { definitionOf } from '../schema/definition.ts';
import { bareFigures } from './bare-figures.ts';
import { perhaps } from './nearest.ts';
import { fieldName, type Problem } from './problem.ts';
import type { ParsedYaml } from './parse-front-matter.ts';

/** The parts of a zod issue that are read here; unions carry the issues of each of their branches. */
interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  expected?: string;
  keys?: string[];
  values?: unknown[];
  errors?: Issue[][];
  issues?: Issue[];
  minimum?: number;
  maximum?: number;
  origin?: string;
}

const typeNames: Record<string, string> = {
  string: '文字', number: '数字', int: '整数', boolean: 'true 或 false', array: '列表（每条以“- ”开头）', object: '一组字段', record: '一组字段', tuple: '列表', date: '日期',
};
const written = /\p{Script=Han}/u;
const valueAt = (data: unknown, path: readonly PropertyKey[]) => path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part], data);

/** Names of the fields that a schema knows at a path. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.in;
  if (inner) return fieldsAt(inner, path);
  if (definition.options) return definition.options.flatMap((option) => fieldsAt(option, path));
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(definition.shape ?? {});
  const next = (Object.hasOwn(definition.shape ?? {}, first) ? definition.shape?.[String(first)] : undefined) ?? definition.element ?? definition.valueType;
  return next ? fieldsAt(next, rest) : [];
}

/** The branch of a union that the author most likely meant: the one with the fewest foreign fields, then the fewest faults. */
function likeliestBranch(issue: Issue): Issue[] {
  const weigh = (branch: Issue[]) => branch.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? 10 * (one.keys?.length ?? 1) : one.path.length ? 1 : 20), 0);
  const branches = [...(issue.errors ?? [])].sort((a, b) => weigh(a) - weigh(b));
  const best = branches[0] ?? [];
  return best.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

/** Unions opened up, so that each issue speaks of one field. */
function flatten(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || !issue.errors?.length) return [issue];
    const branch = likeliestBranch(issue);
    const sameSpot = branch.length > 0 && issue.errors.every((errors) => errors.every((one) => one.path.length === 0 && one.code !== 'unrecognized_keys'));
    return sameSpot && issue.errors.length > 1 ? [alternatives(issue)] : flatten(branch);
  });
}

/** A union whose branches all refuse the value itself: what each would accept. */
function alternatives(issue: Issue): Issue {
  const accepted = (issue.errors ?? []).map((branch) => branch[0]).map((one) =>
    one?.values ? (one.values.length > 1 ? `${one.values.map(String).join('、')} 之一` : `写 ${String(one.values[0])}`) : one && written.test(one.message) ? one.message : (typeNames[one?.expected ?? ''] ?? ''));
  return { ...issue, code: 'custom', message: `写法不对，可以是：${[...new Set(accepted.filter(Boolean))].join('；或 ')}` };
}

function wordIssue(issue: Issue, value: unknown): { message: string; hint?: string } {
  const name = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  if (value === undefined) return { message: issue.path.length ? `少了字段“${String(issue.path.at(-1))}”` : '没有写任何字段' };
  if (value === null) return { message: name ? `“${name}”还没有写` : '没有写任何字段' };
  switch (issue.code) {
    case 'invalid_type': return written.test(issue.message) ? { message: `“${name}”（${short(value)}）：${issue.message}` }
      : { message: `${name ? `“${name}”` : '这里'}应当是${typeNames[issue.expected ?? ''] ?? issue.expected}`, hint: issue.expected === 'number' ? inDigits(value) : undefined };
    case 'invalid_value': return { message: `“${String(value)}”不是“${name}”可用的值`, hint: choose(String(value), issue.values ?? []) };
    case 'too_small': return { message: written.test(issue.message) ? issue.message : tooSmall(issue, name) };
    case 'too_big': return { message: written.test(issue.message) ? issue.message : tooBig(issue, name) };
    case 'invalid_key': return { message: `“${name}”不能用作名字`, hint: issue.issues?.[0]?.message };
    default: return { message: written.test(issue.message) ? `“${name}”${value === '' ? '' : `（${short(value)}）`}：${issue.message}` : `“${name}”的写法不对：${short(value)}` };
  }
}

/** How a number written for people is written here: 132万 → 1320000. */
function inDigits(value: unknown): string | undefined {
  const [figure] = typeof value === 'string' ? bareFigures(value.replaceAll('_', ''), { lang: 'zh', own: false }) : [];
  return figure?.value === undefined ? undefined : `只写数字，不加引号、逗号和单位：${figure.value}`;
}

const short = (value: unknown) => { const text = typeof value === 'string' ? value : JSON.stringify(value); return text.length > 40 ? `${text.slice(0, 40)}…` : text; };
const counted = (issue: Issue) => (issue.origin === 'array' ? '条' : issue.origin === 'string' ? '个字' : '');
const tooSmall = (issue: Issue, name: string) => (issue.origin === 'number' || issue.origin === 'int' ? `“${name}”应当是正整数` : `“${name}”至少要有 ${issue.minimum} ${counted(issue)}`);
const tooBig = (issue: Issue, name: string) => `“${name}”最多 ${issue.maximum} ${counted(issue)}`;
const choose = (value: string, values: unknown[]) => [perhaps(value, values.map(String)), `可用：${values.map(String).join('、')}`].filter(Boolean).join(' ');

/** What is wrong with data that failed its schema, one problem per field, each with its line and, for a misspelt field, the nearest name. */
export function schemaProblems(file: string, schema: z.ZodType, parsed: ParsedYaml, error: z.ZodError, at: readonly PropertyKey[] = []): Problem[] {
  const data = valueAt(parsed.data, at);
  return flatten(error.issues as unknown as Issue[]).flatMap((issue): Problem[] => {
    const whole = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const names = fieldsAt(schema, issue.path);
      return (issue.keys ?? []).map((key) => ({
        file, line: parsed.lineOf([...whole, key]), field: fieldName([...whole, key]), weight: 'error',
        ...(names.includes(key)
          ? { message: `“${key}”不能和这里别的字段写在一起`, hint: '两种写法只用一种：有数的事实写 value、unit、of，没有数的写 states' }
          : { message: `没有“${key}”这个字段`, hint: perhaps(key, names) ?? `这里可用的字段：${names.join('、')}` }),
      }));
    }
    const value = valueAt(data, issue.path);
    const note = value === null || (Array.isArray(value) && value.length === 0) ? parsed.noteOn(whole) : undefined;
    return [{ file, line: parsed.lineOf(whole), field: fieldName(whole), ...(note ? { hint: note } : {}), ...wordIssue(issue, value), weight: 'error' }];
  });
}
