import type { z } from 'zod';
import { definitionOf } from '../schema/definition.ts';
import { kinds, type Kind } from '../schema/kinds.ts';
import { text as textSchema } from '../schema/text.ts';
import { vocabularies } from '../schema/vocabulary.ts';
import { worksSchema } from '../schema/works.ts';
import type { Reading } from './build-library.ts';
import { purposeOf, type Purpose } from './content-file.ts';
import type { Lang } from './library.ts';
import { fieldName } from './problem.ts';

/** A text of front matter or YAML that readers meet: title, summary, a limit, a bilingual note. Its line is looked up when it is asked for. */
export interface RunningText {
  file: string;
  line: number;
  field: string;
  path: PropertyKey[];
  text: string;
  lang: Lang;
  purpose: Purpose;
}

type Found = { path: PropertyKey[]; text: string };

/** Walks data beside its schema and finds what the schema calls text. */
function textsIn(schema: z.ZodType, data: unknown, path: PropertyKey[], found: Found[]): void {
  if (data === undefined || data === null) return;
  if (schema === textSchema) { if (typeof data === 'string') found.push({ path, text: data.trim() }); return; }
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.in;
  if (inner) return textsIn(inner, data, path, found);
  if (definition.options) {
    const fitting = definition.options.find((option) => option.safeParse(data).success);
    if (fitting) textsIn(fitting, data, path, found);
  } else if (definition.element && Array.isArray(data)) {
    for (const [index, item] of data.entries()) textsIn(definition.element, item, [...path, index], found);
  } else if (typeof data === 'object' && (definition.shape ?? definition.valueType)) {
    for (const [key, value] of Object.entries(data)) {
      const field = definition.shape ? (Object.hasOwn(definition.shape, key) ? definition.shape[key] : undefined) : definition.valueType;
      if (field) textsIn(field, value, [...path, key], found);
    }
  }
}

function schemaFor(purpose: Purpose): z.ZodType | undefined {
  if (purpose.is === 'entry') return kinds[purpose.kind].schema;
  if (purpose.is === 'translation') { const table = kinds[purpose.kind as Kind]; return 'translation' in table ? table.translation : undefined; }
  if (purpose.is === 'vocabulary') return vocabularies[purpose.name];
  return purpose.is === 'works' ? worksSchema : undefined;
}

/** Every running text outside the MDX bodies, in the order of the files. Texts of entries that failed their schema are among them. */
export function runningTexts(reading: Reading): RunningText[] {
  return [...reading.parsed].flatMap(([file, parsed]) => {
    const purpose = purposeOf(file);
    const schema = schemaFor(purpose);
    if (!schema) return [];
    const found: Found[] = [];
    textsIn(schema, parsed.data, [], found);
    return found.map(({ path, text }): RunningText => ({
      file, get line() { return parsed.lineOf(path); }, field: fieldName(path), path, text, purpose,
      lang: purpose.is === 'translation' || path.at(-1) === 'en' ? 'en' : 'zh',
    }));
  });
}
