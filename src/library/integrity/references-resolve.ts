import type { Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import { readPassage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { referencesOf, type Reference, type Target } from '../references.ts';
import type { TagUse } from '../tag-uses.ts';
import { vocabularies, type VocabularyName } from '../../schema/vocabulary.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { locatorsOf } from '../source-locators.ts';
import type { Context, Rule } from './rule.ts';

const targetNames: Record<Target, string> = {
  case: '案例', practice: '做法', trip: '考察', lesson: '课', page: '页面', source: '来源', place: '地点', term: '术语', policy: '政策', figure: '图',
  themes: '主题', stages: '阶段', actors: '行为体', types: '小区类型', questions: '四个问题', circumstances: '情况', regions: '地区', units: '单位',
  fact: '事实', passage: '段落', tier: '档次', 'own-locator': '段号', picture: '图',
};

/** What is wrong with one reference: a message, and perhaps what was meant. */
type Fault = { message: string; hint?: string };

function missing(to: Target, written: string, names: Iterable<string>): Fault {
  const near = nearest(written, names);
  return { message: `没有编号为“${written}”的${targetNames[to]}`, hint: near ? `最接近的是“${near}”` : undefined };
}

function faultOfLocators(library: Library, sourceId: string, written: readonly (string | number)[]): Fault[] {
  const source = library.entries.source.get(sourceId);
  if (!source) return [];
  const known = locatorsOf(source);
  return written.filter((at) => !known.has(String(at))).map((at) => ({
    message: `来源“${sourceId}”里没有第“${at}”段`, hint: `它有：${[...known].join('、')}`,
  }));
}

function namesOf(to: Target, { known }: Context, library: Library): Set<string> {
  if (to === 'fact') return known.facts;
  if (to === 'tier') return new Set(library.works.tiers.map((tier) => tier.id));
  if (to in vocabularies) return known.words[to as VocabularyName];
  return to in kinds ? known.entries[to as Kind] : new Set();
}

function factFault(written: string, context: Context): Fault[] {
  const [sourceId = ''] = written.split('/');
  if (context.known.facts.has(written)) return [];
  const source = context.known.entries.source;
  if (!source.has(sourceId)) return [missing('source', sourceId, source)];
  const own = [...context.known.facts].filter((id) => id.startsWith(`${sourceId}/`));
  // A source whose facts could not be read has no known facts; that fault is told once, there.
  const data = context.parsed.get(`content/sources/${sourceId}.yaml`)?.data as { facts?: unknown } | null | undefined;
  const isReadable = typeof data === 'object' && data !== null && !Array.isArray(data) && (data.facts === undefined || (typeof data.facts === 'object' && data.facts !== null && !Array.isArray(data.facts)));
  return own.length || isReadable ? [missing('fact', written, own)] : [];
}

/** A picture is an entry of content/figures, the works on the building, the matrix, or the route of a trip. */
function pictureFaults(written: string, library: Library, context: Context, file: string): Fault[] {
  if (written === 'works' || written === 'matrix') return [];
  return written.startsWith('trip:') ? faultsOf('trip', written.slice('trip:'.length), library, context, file) : faultsOf('figure', written, library, context, file);
}

/** The faults of one reference. */
function faultsOf(to: Target, written: string, library: Library, context: Context, file: string): Fault[] {
  if (to === 'fact') return factFault(written, context);
  if (to === 'own-locator') return faultOfLocators(library, file.replace(/^.*\/|\.yaml$/g, ''), [written]);
  if (to === 'passage') {
    const { source, at } = readPassage(written);
    if (!context.known.entries.source.has(source)) return [missing('source', source, context.known.entries.source)];
    return faultOfLocators(library, source, at);
  }
  if (to === 'picture') return pictureFaults(written, library, context, file);
  const names = namesOf(to, context, library);
  return names.has(written) || (to === 'tier' && names.size === 0) ? [] : [missing(to, written, names)];
}

const tagTargets = new Map<string, Kind>([['Term', 'term'], ['Practice', 'practice'], ['Case', 'case'], ['Policy', 'policy'], ['Place', 'place']]);

/** What a tag refers to, as target and written name. */
function referencesOfTag({ name, attributes }: TagUse): { to: Target; written: string }[] {
  const value = (attribute: string) => { const text = attributes.get(attribute); return typeof text === 'string' ? text : undefined; };
  const id = value('id');
  const target = tagTargets.get(name);
  if (target && id) return [{ to: target, written: id }];
  if (name === 'Fact' && id) return [{ to: 'fact', written: id }];
  if (name === 'Cite' && id) return [{ to: 'passage', written: `${id}@${(value('at') ?? '').replace(/\s/g, '').replace(/[，、；;]/g, ',')}` }];
  if (name === 'Site') return value('case') ? [{ to: 'case', written: value('case') ?? '' }] : [];
  if (name === 'Differ') return (value('facts') ?? '').split(/[,，、；;]/).map((one) => one.trim()).filter(Boolean).map((written) => ({ to: 'fact', written }));
  if (name === 'Figure' && id) return [{ to: 'picture', written: id }];
  return [];
}

/** Every id, passage and locator that anything names exists. */
export const rule: Rule = {
  name: 'references-resolve',
  check(library, context) {
    const told = (place: Reference | TagUse, to: Target, written: string) => faultsOf(to, written, library, context, place.file).map((fault): Problem => ({
      file: place.file, line: place.line, ...(place.field ? { field: place.field } : {}), ...fault, weight: 'error',
    }));
    const inFields = referencesOf(context).flatMap((reference) => told(reference, reference.to, reference.written));
    const inTags = context.tags.flatMap((tag) => referencesOfTag(tag).flatMap(({ to, written }) => told(tag, to, written)));
    return [...inFields, ...inTags];
  },
};

