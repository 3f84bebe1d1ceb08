import type { Nodes, Parent } from 'mdast';
import { lineOf, type Prose } from '../prose.ts';
import type { Problem } from '../problem.ts';
import { proseTags } from '../prose-tags.ts';
import type { Rule } from './rule.ts';

type Fault = { message: string; hint?: string };

const nameOf = (node: Nodes) => (node.type.startsWith('mdxJsx') ? String((node as { name?: string | null }).name ?? '') : '');
const tagOf = (node: Nodes) => proseTags.get(nameOf(node));
const isPlainFact = (node: Nodes) => nameOf(node) === 'Fact' && ((node as { attributes?: { name?: string }[] }).attributes ?? []).some(({ name }) => name === 'plain');
const isLink = (node: Nodes) => node.type === 'link' || node.type === 'linkReference' || (tagOf(node)?.link === true && !isPlainFact(node));
const isOnlyTags = ({ children }: Parent) => children.every((child) => child.type === 'mdxJsxTextElement' as string || (child.type === 'text' && child.value.trim() === ''));
/** What cannot hold a block: a paragraph with words of its own, a heading, a cell, a tag that holds words. A paragraph of nothing but tags is none on the page. */
const isOfWords = (node: Nodes) => (node.type === 'paragraph' ? !isOnlyTags(node) : node.type === 'heading' || node.type === 'tableCell' || tagOf(node)?.holds === 'words');

function faultOf(node: Nodes, around: readonly Nodes[]): Fault | undefined {
  const name = nameOf(node);
  if (isLink(node) && around.some(isLink)) return { message: `链接里不能再有链接${name ? `：<${name}>` : ''}`, hint: '把里面的一个挪到外面' };
  if (proseTags.get(name)?.block && around.some(isOfWords)) return { message: `<${name}> 要自成一段，不能夹在一句话里`, hint: '前后各空一行' };
  if (name === 'Site' && !around.some((outer) => nameOf(outer) === 'Sites')) return { message: '<Site> 要写在 <Sites> 里面' };
  return undefined;
}

function problemsOf(prose: Prose): Problem[] {
  const problems: Problem[] = [];
  const walk = (node: Nodes, around: readonly Nodes[]) => {
    const fault = faultOf(node, around);
    if (fault) problems.push({ file: prose.file, line: lineOf(prose, node), ...fault, weight: 'error' });
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child, [...around, node]);
  };
  if (prose.tree) walk(prose.tree, []);
  return problems;
}

/** There is no link within a link, and no picture, box or row of neighbourhoods within a sentence. */
export const rule: Rule = {
  name: 'tags-stand-where-they-may',
  check(_library, { prose }) {
    return prose.flatMap(problemsOf);
  },
};
