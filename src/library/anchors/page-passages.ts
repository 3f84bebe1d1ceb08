import type { Nodes } from 'mdast';
import { isFigure, type Entry, type Lang, type Library, find } from '../library.ts';
import { say, wordFact } from '../fact-wording.ts';
import { lineOf, type Prose } from '../prose.ts';
import { isKind } from '../relations.ts';
import type { Bilingual } from '../../schema/text.ts';
import { locatorAnchor } from '../addresses.ts';
import { sectionsOf } from '../page-sections.ts';
import type { PassageForm, RecordedPassage } from './ledger.ts';
import { pairTranslation } from './pair-translation.ts';
import { saidInNode, saidInText, type Said } from './said.ts';

/** One passage of an entry's page, in the languages it is written in. */
export interface Passage {
  is: PassageForm;
  /** Set where its anchor has a name of its own. */
  id?: string;
  zh?: Said;
  en?: Said;
  /** Line of the Chinese file; none for texts of front matter. */
  line?: number;
}

const formOfNode: Partial<Record<Nodes['type'], PassageForm>> = { paragraph: 'paragraph', listItem: 'item', heading: 'heading', table: 'table', blockquote: 'quote' };

/** Anchors with names that the tags of a body make: the pictures it shows and the neighbourhoods it tells of. */
function namedAnchor(library: Library, node: Nodes): Passage | undefined {
  const { name, attributes = [] } = node as { name?: string; attributes?: { name?: string; value?: unknown }[] };
  const value = (attribute: string) => String(attributes.find((one) => one.name === attribute)?.value ?? '');
  if (name === 'Site') return { is: 'section', id: value('case') };
  if (name !== 'Figure') return undefined;
  const drawing = value('id') === 'works' ? 'works-plate' : find(library, 'figure', value('id'))?.data.drawing;
  // Figures year by year may stand several times on a page, under their own names.
  const id = drawing === 'year-figures' ? value('id') : drawing;
  return id ? { is: 'figure', id } : undefined;
}

/** The blocks of a body that have an anchor each, in order. What a list item or a quotation holds belongs to it, lists within lists apart. */
export function passagesOfProse(library: Library, prose: Prose): Passage[] {
  const { tree, lang } = prose;
  const passages: Passage[] = [];
  const walk = (node: Nodes, isInside: boolean) => {
    const form = isInside && node.type === 'paragraph' ? undefined : formOfNode[node.type];
    const said = form && saidInNode(library, node, lang);
    if (form && said?.key) passages.push({ is: form, [lang]: said, ...(lang === 'zh' ? { line: lineOf(prose, node) } : {}) });
    const named = namedAnchor(library, node);
    if (named?.id) passages.push(named);
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child, form === 'item' || form === 'quote' || (isInside && node.type !== 'list'));
  };
  if (tree) walk(tree, false);
  return passages;
}

/** Fields of running text that stand on the page of a kind as paragraphs or lists, in the order of the page. */
const textFields: Record<string, string[]> = {
  case: ['summary', 'gist', 'money', 'results', 'limits', 'unknowns', 'questions'],
  practice: ['summary', 'problem', 'steps', 'preconditions', 'conditions', 'money', 'limits', 'footing', 'firstStep', 'unknowns', 'questions'],
  trip: ['summary', 'days', 'checklists'],
  lesson: ['summary', 'objectives', 'preparation', 'readBefore', 'versions', 'discussion', 'questions', 'worksheets'],
  page: ['summary'],
};

/**
 * Names of the fields that hold running text within a list or a table of front matter, and of those that hold further parts. What is for
 * the trainer only (`notes`, `brief`) or for the wall (`show`) has no anchor.
 */
const textKeys = ['text', 'because', 'why', 'look', 'ask', 'before', 'there', 'back'];
const partKeys = ['halves', 'stops', 'steps', 'rounds', 'asks'];

/** The running texts of a field, in order, wherever they lie in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).filter(([key, inner]) => textKeys.includes(key) || (partKeys.includes(key) && Array.isArray(inner))).flatMap(([, inner]) => textsIn(inner));
}

function passagesOfFields(library: Library, entry: Entry): Passage[] {
  const words = { ...entry.translation?.words, summary: entry.translation?.summary } as Record<string, unknown>;
  return (textFields[entry.kind] ?? []).flatMap((field) => {
    const value = (entry.data as unknown as Record<string, unknown>)[field];
    const english = textsIn(words[field]);
    const form: PassageForm = typeof value === 'string' ? 'paragraph' : 'item';
    return textsIn(value).map((text, index): Passage => ({ is: form, zh: saidInText(library, text, 'zh'), ...(english[index] ? { en: saidInText(library, english[index], 'en') } : {}) }));
  });
}

/** Kinds whose words stand in both languages field by field. */
function passagesOfBilingual(library: Library, entry: Entry): Passage[] {
  const both = (words: Bilingual | undefined, is: PassageForm, id?: string): Passage[] => (words
    ? [{ is, ...(id ? { id } : {}), zh: saidInText(library, words.zh, 'zh'), ...(words.en ? { en: saidInText(library, words.en, 'en') } : {}) }] : []);
  if (isKind(entry, 'term')) return [...both(entry.data.sense, 'paragraph'), ...both(entry.data.beware, 'paragraph')];
  if (isKind(entry, 'policy')) return [...both(entry.data.summary, 'paragraph'), ...[entry.data.says, entry.data.beware, entry.data.examples].flatMap((list) => list.flatMap((one) => both(one, 'item')))];
  if (!isKind(entry, 'source')) return [];
  const fact = (lang: Lang, data: (typeof entry.data.facts)[string]) => (isFigure(data) ? `${wordFact(library, data, lang)}${lang === 'zh' ? '，' : ', '}${say(data.of, lang)}` : say(data.states, lang));
  return [
    ...entry.data.paragraphs.flatMap(({ at, gist }) => both(gist, 'paragraph', locatorAnchor(at))),
    ...Object.entries(entry.data.facts).flatMap(([key, data]) => both({ zh: fact('zh', data), en: fact('en', data) }, 'item', `fact-${key}`)),
  ];
}

/**
 * Every passage of an entry's page that has a permanent anchor: the blocks of its body, its running texts, and the parts of the page
 * that have names. `bodies` are the parsed bodies of this entry, Chinese and English; what stands in both is one passage, and what was
 * `recorded` as one stays one.
 */
export function pagePassages(library: Library, entry: Entry, bodies: readonly Prose[], recorded: readonly RecordedPassage[] = []): Passage[] {
  const bodyIn = (lang: Lang) => bodies.filter((body) => body.lang === lang).flatMap((body) => passagesOfProse(library, body));
  const passages = [...pairTranslation(bodyIn('zh'), bodyIn('en'), recorded), ...passagesOfFields(library, entry), ...passagesOfBilingual(library, entry)];
  const sections = sectionsOf(entry, library).map((id): Passage => ({ is: 'section', id }));
  // What has a name is named once: a picture may be shown twice, a section holds several facts.
  const named = new Set<string>();
  return [...passages, ...sections].filter(({ id }) => { if (id === undefined) return true; const isNew = !named.has(id); named.add(id); return isNew; });
}
