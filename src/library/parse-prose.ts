import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Body, Prose } from './prose.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

/** Parses a body. A body that is no MDX is returned with its fault. */
export function parseProse(written: Body): Prose {
  try {
    return { ...written, tree: parser.parse(written.body) };
  } catch (thrown) {
    const message = thrown as { line?: number; reason?: string; ruleId?: string };
    return { ...written, fault: { line: (message.line ?? 1) + written.bodyLine - 1, reason: message.reason ?? '', rule: message.ruleId ?? '' } };
  }
}
