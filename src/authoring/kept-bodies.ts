import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import type { Body, Prose } from '../library/prose.ts';

/** Trees of bodies, by what they were parsed from; `by` names the parser that made them. */
interface Kept { by: string; trees: Record<string, Root> }

const hashOf = (...texts: string[]) => texts.reduce((hash, text) => hash.update(text).update('\0'), createHash('sha256')).digest('base64url');
const textAt = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function readKept(file: string, by: string): Kept['trees'] {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.by === by ? kept.trees : {};
  } catch {
    return {}; // Not there yet, or spoilt: everything is parsed anew.
  }
}

function keep(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(kept));
  } catch {
    // No place to keep it: the next check takes as long as this one.
  }
}

/**
 * Parses bodies. Parsing takes most of a check, and an author who checks again has changed one of them: trees are kept below
 * `node_modules/.cache` of the root, and only what has changed is parsed.
 */
export async function parseBodies(root: string, bodies: readonly Body[]): Promise<Prose[]> {
  const file = join(root, 'node_modules/.cache/check/bodies.json');
  const by = hashOf(textAt(join(root, 'package-lock.json')), readFileSync(new URL('../library/parse-prose.ts', import.meta.url), 'utf8'));
  const known = readKept(file, by);
  const found = bodies.map((body) => ({ body, key: hashOf(body.body) }));
  if (found.every(({ key }) => known[key])) return found.map(({ body, key }) => ({ ...body, tree: known[key]! }));
  const { parseProse } = await import('../library/parse-prose.ts');
  const parsed = found.map(({ body, key }) => ({ key, prose: known[key] ? { ...body, tree: known[key] } : parseProse(body) }));
  keep(file, { by, trees: Object.fromEntries(parsed.flatMap(({ key, prose }) => (prose.tree ? [[key, prose.tree]] : []))) });
  return parsed.map(({ prose }) => prose);
}
