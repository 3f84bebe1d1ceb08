import type { Nodes } from 'mdast';
import { titleOf } from '../entry-title.ts';
import { wordFact } from '../fact-wording.ts';
import { cutInline } from '../inline.ts';
import { find, findFact, type Entry, type Lang, type Library } from '../library.ts';
import { unrecorded } from '../unrecorded.ts';
import type { Kind } from '../../schema/kinds.ts';

/** What a passage says: in words, as its reader meets it, and by what whoever renders it knows it again. */
export interface Said {
  /** Of a body: its words and the values its tags carry, without blanks. Of front matter: the text as it is written. */
  key: string;
  words: string;
  /** What its tags name: facts, sources, entries. */
  names?: string[];
}

const kindOfTag: Record<string, Kind> = { Term: 'term', Practice: 'practice', Case: 'case', Place: 'place', Policy: 'policy' };

/** What an inline tag shows: a figure in words, a title; marks of sources are no words. */
function wordsOfTag(library: Library, tag: string, id: string, inside: string, lang: Lang): string {
  if (inside) return inside;
  if (tag === 'Unrecorded') return unrecorded[lang];
  const fact = tag === 'Fact' ? findFact(library, id) : undefined;
  if (fact) return wordFact(library, fact.data, lang);
  const kind = kindOfTag[tag];
  const entry = kind && find(library, kind, id) as Entry | undefined;
  return entry ? titleOf(entry, lang) : '';
}

/** What a text of front matter says. */
export function saidInText(library: Library, text: string, lang: Lang): Said {
  const words = cutInline(text).map((piece) => (piece.tag === 'text' ? piece.text : wordsOfTag(library, piece.tag, piece.attributes['id'] ?? '', piece.text, lang)));
  return { key: text, words: words.join('').trim() };
}

interface Tag { name?: string | null; attributes?: { name?: string; value?: unknown }[] }
const attributesOf = (node: Nodes) => (node as Tag).attributes ?? [];

/** By what a block of a body is known again: its words and the values its tags carry, without blanks. */
export function keyOfNode(node: Nodes): string {
  const saying = (one: Nodes): string => {
    if (one.type === 'text' || one.type === 'inlineCode') return one.value;
    return attributesOf(one).map(({ value }) => String(value ?? '')).join(' ') + ('children' in one ? (one.children as Nodes[]).map(saying).join('') : '');
  };
  return saying(node).replace(/\s+/g, '');
}

/** The words of a block of a body; of a list item those of its own line, of a table row by row. */
function wordsOfNode(library: Library, node: Nodes, lang: Lang): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  const children = 'children' in node ? (node.children as Nodes[]).filter(({ type }) => type !== 'list') : [];
  const words = (between = '') => children.map((child) => wordsOfNode(library, child, lang)).join(between);
  if (node.type === 'table') return words('\n');
  if (node.type === 'tableRow') return words(lang === 'zh' ? '；' : '; ');
  const { name } = node as Tag;
  if (name) return wordsOfTag(library, name, String(attributesOf(node).find((one) => one.name === 'id')?.value ?? ''), words(), lang);
  return words();
}

function namesInNode(node: Nodes): string[] {
  const own = attributesOf(node).flatMap(({ name, value }) => (name === 'id' && typeof value === 'string' ? [value] : []));
  return 'children' in node ? [...own, ...(node.children as Nodes[]).flatMap(namesInNode)] : own;
}

/** What a block of a body says. */
export function saidInNode(library: Library, node: Nodes, lang: Lang): Said {
  return { key: keyOfNode(node), words: wordsOfNode(library, node, lang).trim(), names: namesInNode(node) };
}
