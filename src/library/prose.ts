import type { Root } from 'mdast';
import type { Lang } from './library.ts';
import type { Kind } from '../schema/kinds.ts';

/** The body of an MDX file as it is written. */
export interface Body {
  file: string;
  lang: Lang;
  kind: Kind;
  id: string;
  body: string;
  bodyLine: number;
}

/** A body, parsed as the site parses it. Lines of the tree count from the body; `lineOf` turns them into lines of the file. */
export interface Prose extends Body {
  /** Nothing when it could not be parsed; then `fault` says where and why. */
  tree?: Root;
  fault?: { line: number; reason: string; rule: string };
}

/** Line of the file on which a node of the tree begins. */
export function lineOf(prose: Prose, node: { position?: { start: { line: number } } | undefined }): number {
  return (node.position?.start.line ?? 1) + prose.bodyLine - 1;
}
