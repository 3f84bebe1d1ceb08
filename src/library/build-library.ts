import type { z } from 'zod';
import { kinds, kindNames, type Kind } from '../schema/kinds.ts';
import { movedSchema, passagesSchema } from '../schema/ledger.ts';
import { vocabularies, type VocabularyName } from '../schema/vocabulary.ts';
import { noSearchWords, searchWordsSchema } from '../schema/search-words.ts';
import { worksSchema } from '../schema/works.ts';
import { cleanText, purposeOf, unreadable, type ContentFile } from './content-file.ts';
import type { EntryLedger } from './anchors/ledger.ts';
import type { Entry, Library, Translation } from './library.ts';
import { parsePage, parseYaml, type ParsedPage, type ParsedYaml } from './parse-front-matter.ts';
import { anyErrors, type Problem } from './problem.ts';
import { fieldsAt, schemaProblems } from './schema-problems.ts';

/** Names that exist, also those of entries that failed their schema, so that one fault does not make others. */
export interface Known {
  entries: { [K in Kind]: Set<string> };
  words: { [V in VocabularyName]: Set<string> };
  /** `source/fact`. */
  facts: Set<string>;
}

/** The library, what is wrong with how it is written, what is known by name, and where each field stands. */
export interface Reading {
  library: Library;
  problems: Problem[];
  known: Known;
  /** The parsed files by path: fields with their lines. */
  parsed: Map<string, ParsedPage>;
}

const fromNames = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;

function emptyReading(): Reading {
  const words = Object.keys(vocabularies) as VocabularyName[];
  return {
    library: {
      entries: fromNames(kindNames, () => new Map()) as Library['entries'],
      vocabulary: fromNames(words, () => []) as Library['vocabulary'],
      searchWords: noSearchWords,
      works: { at: '', tiers: [], items: [] } as unknown as Library['works'],
      published: [],
      moved: {},
      ledgers: new Map(),
    },
    problems: [],
    known: { entries: fromNames(kindNames, () => new Set<string>()), words: fromNames(words, () => new Set<string>()), facts: new Set() },
    parsed: new Map(),
  };
}

/** Reads files into a library. Pure; every fault of writing is reported, none thrown. Order: shelf number, then id. */
export function buildLibrary(files: readonly ContentFile[]): Reading {
  const reading = emptyReading();
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted.filter(({ path }) => purposeOf(path).is !== 'translation')) readFile(reading, file);
  for (const file of sorted.filter(({ path }) => purposeOf(path).is === 'translation')) readFile(reading, file);
  for (const kind of kindNames) sortShelf(reading.library, kind);
  return reading;
}

function sortShelf(library: Library, kind: Kind): void {
  const place = (entry: Entry) => { const data = entry.data as { no?: number; order?: number }; return data.no ?? data.order ?? Infinity; };
  const entries = [...library.entries[kind].values()] as Entry[];
  entries.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  library.entries[kind] = new Map(entries.map((entry) => [entry.id, entry])) as never;
}

function readFile(reading: Reading, file: ContentFile): void {
  const purpose = purposeOf(file.path);
  if (purpose.is === 'ignored') return;
  const told = (message: string, hint?: string) => void reading.problems.push({ file: file.path, line: 1, message, ...(hint ? { hint } : {}), weight: 'error' });
  if (purpose.is === 'entry') reading.known.entries[purpose.kind].add(purpose.id);
  if (file.fault) return told(file.fault);
  if (purpose.is === 'stray') return told(purpose.message, purpose.hint);
  const text = cleanText(file.text);
  // Nothing may have moved; that addresses were published is asked for by needed-files-are-there.
  if (text.trim() === '' && (purpose.is === 'moved' || purpose.is === 'published')) return undefined;
  const fault = unreadable(file.text);
  if (fault) return told(fault);
  if (purpose.is === 'published') return void (reading.library.published = text.split('\n').map((line) => line.trim()).filter(Boolean));
  if (purpose.is === 'passages') return readPassages(reading, purpose.entry, file.path, text);
  const isPage = file.path.endsWith('.mdx');
  const parsed: ParsedPage = isPage ? parsePage(file.path, text) : { ...parseYaml(file.path, text), body: '', bodyLine: 1 };
  reading.parsed.set(file.path, parsed);
  reading.problems.push(...parsed.problems);
  if (anyErrors(parsed.problems)) return undefined;
  if (purpose.is === 'entry') readEntry(reading, purpose.kind, purpose.id, file.path, parsed);
  else if (purpose.is === 'translation') readTranslation(reading, purpose.kind, purpose.id, file.path, parsed);
  else if (purpose.is === 'vocabulary') readVocabulary(reading, purpose.name, file.path, parsed);
  else if (purpose.is === 'search-words') reading.library.searchWords = checked(reading, searchWordsSchema, file.path, parsed) ?? noSearchWords;
  else if (purpose.is === 'works') reading.library.works = checked(reading, worksSchema, file.path, parsed) ?? reading.library.works;
  else reading.library.moved = checked(reading, movedSchema, file.path, { ...parsed, data: parsed.data ?? {} }) ?? {};
}

/** A ledger of passages. It is written by a command; whoever spoils it by hand is told to take it back. */
function readPassages(reading: Reading, entry: string, file: string, text: string): void {
  const refuse = (message: string, hint = '这个文件由 npm run publish-addresses 写，不用手改；从版本库里取回它', line = 1) => void reading.problems.push({ file, line, message, hint, weight: 'error' });
  const lines = text.split('\n');
  const clash = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (clash >= 0) return refuse('两边的改动没有合好，还留着合并的记号', '两边的段落都留下，同一编号只留一行，删去 <<<<<<<、=======、>>>>>>> 三行，再运行 npm run publish-addresses', clash + 1);
  try {
    const ledger = passagesSchema.safeParse(JSON.parse(text));
    const ids = ledger.data?.passages.map(({ id }) => id) ?? [];
    const twice = ids.find((id, index) => ids.indexOf(id) < index);
    if (twice) return refuse(`“${twice}”登记了两次`, '合并时两边都留下了这一段：只留文字多的一行', lines.findLastIndex((line) => line.includes(`{"id":"${twice}"`)) + 1 || 1);
    if (ledger.success) reading.library.ledgers.set(entry, ledger.data as EntryLedger);
    else refuse(`登记的写法不对：${ledger.error.issues[0]?.path.join('.') ?? ''}`);
  } catch {
    refuse('不是完整的 JSON');
  }
}

/** Data that passes the schema; otherwise its problems are noted and nothing is returned. */
function checked<S extends z.ZodType>(reading: Reading, schema: S, file: string, parsed: ParsedYaml, at: PropertyKey[] = []): z.output<S> | undefined {
  const data = at.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown>)[part], parsed.data);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  reading.problems.push(...schemaProblems(file, schema, parsed, result.error, at));
  return undefined;
}

function readEntry(reading: Reading, kind: Kind, id: string, file: string, parsed: ParsedPage): void {
  if (kind === 'source') {
    const facts = (parsed.data as { facts?: unknown } | null)?.facts;
    if (facts && typeof facts === 'object' && !Array.isArray(facts)) for (const key of Object.keys(facts)) reading.known.facts.add(`${id}/${key}`);
  }
  const data = checked(reading, kinds[kind].schema, file, parsed);
  if (!data) return;
  const entry = { kind, id, file, data, body: parsed.body, bodyLine: parsed.bodyLine } as Entry;
  (reading.library.entries[kind] as Map<string, Entry>).set(id, entry);
}

function readTranslation(reading: Reading, kind: Kind, id: string, file: string, parsed: ParsedPage): void {
  if (!reading.known.entries[kind].has(id)) {
    reading.problems.push({ file, line: 1, message: `没有对应的中文条目 ${id}.mdx`, weight: 'error' });
    return;
  }
  const table = kinds[kind];
  if (!('translation' in table)) return;
  const before = reading.problems.length;
  const data = checked(reading, table.translation, file, parsed) as Record<string, unknown> | undefined;
  const chinese = fieldsAt(table.schema, []);
  for (const problem of reading.problems.slice(before)) {
    const repeats = chinese.includes(problem.field ?? '') && !fieldsAt(table.translation, []).includes(problem.field ?? '');
    if (repeats) problem.hint = `“${problem.field}”只写在中文里，英文页自己会取；这里删去`;
  }
  const entry = reading.library.entries[kind].get(id);
  if (!data || !entry) return;
  const { translates, title, summary, ...words } = data as { translates: number; title: string; summary: string };
  const translation: Translation = { file, translates, title, summary, words, body: parsed.body, bodyLine: parsed.bodyLine };
  entry.translation = translation;
}

/** A vocabulary is read word by word, so that one bad word does not take the others along. */
function readVocabulary(reading: Reading, name: VocabularyName, file: string, parsed: ParsedYaml): void {
  if (!Array.isArray(parsed.data)) {
    checked(reading, vocabularies[name], file, parsed);
    return;
  }
  const words = parsed.data.map((raw, index) => {
    if (typeof (raw as { id?: unknown } | null)?.id === 'string') reading.known.words[name].add((raw as { id: string }).id);
    return checked(reading, vocabularies[name].element, file, parsed, [index]);
  });
  (reading.library.vocabulary as Record<VocabularyName, unknown[]>)[name] = words.filter((word) => word !== undefined);
}
