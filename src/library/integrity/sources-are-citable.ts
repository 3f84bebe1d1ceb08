import { all, type Entry } from '../library.ts';
import type { Problem } from '../problem.ts';
import type { NamesSources } from '../relations.ts';
import { referencesOf } from '../references.ts';
import { sourcesUsed, type SourceUse } from '../sources-used.ts';
import type { Rule } from './rule.ts';

/** Kinds whose pages number their sources. A policy rests on its sources as a whole and need not mark each sentence. */
const numbering = ['case', 'practice', 'trip', 'lesson', 'policy'] as const;

/** What an entry uses is in its list of sources, and what is in the list is used: strength of evidence is counted from it. */
export const rule: Rule = {
  name: 'sources-are-citable',
  check(library, context) {
    const uses = Map.groupBy(sourcesUsed(library, referencesOf(context), context.tags), (use) => use.file);
    const lineOfSource = (file: string, path: PropertyKey[]) => context.parsed.get(file)?.lineOf(path) ?? 1;
    return numbering.flatMap((kind) => all(library, kind) as Entry<typeof kind>[]).flatMap((entry): Problem[] => {
      const listed = (['sources', 'comparisons'] as const).flatMap((field) => ((entry.data as NamesSources)[field] ?? []).map((source, index) => ({ source, field, index })));
      const own: SourceUse[] = [...(uses.get(entry.file) ?? []), ...(uses.get(entry.translation?.file ?? '') ?? [])];
      const known = own.filter(({ source }) => context.known.entries.source.has(source));
      const unlisted = [...new Map(known.filter(({ source }) => !listed.some((one) => one.source === source)).map((use) => [use.source, use])).values()];
      const unused = entry.kind === 'policy' ? [] : listed.filter(({ source }) => !own.some((use) => use.source === source));
      const twice = listed.filter(({ source }, at) => listed.findIndex((one) => one.source === source) < at);
      return [
        ...unlisted.map(({ source, file, by }): Problem => ({ file, line: by.line, ...(by.field ? { field: by.field } : {}), message: `引用了来源“${source}”，sources 里没有列出`, hint: `在 sources 里加上 ${source}`, weight: 'error' })),
        ...unused.map(({ source, field, index }): Problem => ({ file: entry.file, line: lineOfSource(entry.file, [field, index]), field: `${field}[${index}]`, message: `列出了来源“${source}”，文中没有用到`, hint: `用 <Cite> 或 <Fact> 引用它，或从 ${field} 里去掉`, weight: 'error' })),
        ...twice.map(({ source, field, index }): Problem => ({ file: entry.file, line: lineOfSource(entry.file, [field, index]), field: `${field}[${index}]`, message: `来源“${source}”列了两遍`, weight: 'error' })),
      ];
    });
  },
};
