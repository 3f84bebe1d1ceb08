import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lang } from './library.ts';
import type { Kind } from '../schema/kinds.ts';

/** The body of an MDX file, parsed as the site parses it. Lines of the tree count from the body; `lineOf` turns them into lines of the file. */
export interface Prose {
  file: string;
  lang: Lang;
  kind: Kind;
  id: string;
  body: string;
  bodyLine: number;
  /** Nothing when it could not be parsed; then `fault` says where and why. */
  tree?: Root;
  fault?: { line: number; reason: string; rule: string };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

/** Parses a body. A body that is no MDX is returned with its fault. */
export function parseProse(written: Omit<Prose, 'tree' | 'fault'>): Prose {
  try {
    return { ...written, tree: parser.parse(written.body) };
  } catch (thrown) {
    const message = thrown as { line?: number; reason?: string; ruleId?: string };
    return { ...written, fault: { line: (message.line ?? 1) + written.bodyLine - 1, reason: message.reason ?? '', rule: message.ruleId ?? '' } };
  }
}

/** Line of the file on which a node of the tree begins. */
export function lineOf(prose: Prose, node: { position?: { start: { line: number } } | undefined }): number {
  return (node.position?.start.line ?? 1) + prose.bodyLine - 1;
}
