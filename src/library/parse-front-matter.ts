import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { anyErrors, type Problem } from './problem.ts';
import { faultsOfYaml } from './yaml-faults.ts';

/** YAML read with its positions. */
export interface ParsedYaml {
  /** What was written, unchecked; undefined when it could not be read at all. */
  data: unknown;
  /** Line of the file on which a field is written; that of the nearest field around it when it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The comment behind a field on its line: in a blank it says what to fill in. */
  noteOn(path: readonly PropertyKey[]): string | undefined;
  problems: Problem[];
}

/** A file with front matter, taken apart. */
export interface ParsedPage extends ParsedYaml {
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
}

function lineIn(document: Document, counter: LineCounter, firstLine: number, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number' && node.items[part] !== undefined) {
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return counter.linePos(offset).line + firstLine - 1;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}

/** Signs of what `faultsOfYaml` must judge: marks that authors never mean, notes, false blanks, names that every object has. */
const needsJudging = /[\t\u00a0]|^ *\u3000|(?:^|[\s,:?[{-])[*&!]|<<|\s#|^\s*(?:- )?["']?(?:__\w+__|constructor|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)["']?\s*:/m;

/**
 * The values of YAML that holds nothing to be judged, read by a parser without positions, which takes a sixth of the time; undefined
 * when it is not that plain.
 */
function plainValues(source: string): { data: unknown } | undefined {
  if (needsJudging.test(source)) return undefined;
  try {
    return { data: load(source, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return undefined; // The careful parser says what is wrong, and where.
  }
}

/** Reads YAML that begins on a line of its file. Positions are looked up when they are asked for: most files have nothing wrong with them. */
export function parseYaml(file: string, source: string, firstLine = 1): ParsedYaml {
  let kept: { document: Document; counter: LineCounter } | undefined;
  const positioned = () => {
    if (!kept) {
      const counter = new LineCounter();
      kept = { document: parseDocument(source, { lineCounter: counter, prettyErrors: false }), counter };
    }
    return kept;
  };
  const lineOf = (path: readonly PropertyKey[]) => lineIn(positioned().document, positioned().counter, firstLine, path);
  const noteOn = (path: readonly PropertyKey[]) => /\s#\s*(.+)$/.exec(source.split('\n')[lineOf(path) - firstLine] ?? '')?.[1];
  const plain = plainValues(source);
  if (plain) return { ...plain, lineOf, noteOn, problems: [] };
  const { document, counter } = positioned();
  const problems = faultsOfYaml(document, source).map(({ offset, ...fault }): Problem => ({ file, line: counter.linePos(offset).line + firstLine - 1, ...fault }));
  return { data: anyErrors(problems) ? undefined : document.toJS(), lineOf, noteOn, problems };
}

/** Cuts an MDX file at its front matter and reads that. */
export function parsePage(file: string, source: string): ParsedPage {
  const lines = source.split('\n');
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
  if (end < 0) {
    const message = lines[0]?.trimEnd() === '---' ? '文件头没有结束：少了第二行“---”' : '文件要以“---”开头，两行“---”之间写字段';
    return { data: undefined, lineOf: () => 1, noteOn: () => undefined, problems: [{ file, line: 1, message, weight: 'error' }], body: '', bodyLine: 1 };
  }
  const parsed = parseYaml(file, lines.slice(1, end).join('\n'), 2);
  return { ...parsed, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
