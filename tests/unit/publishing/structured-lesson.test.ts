import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/authoring/read-content-files.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { all, langs, type Lang } from '../../../src/library/library.ts';
import { inLanguage } from '../../../src/library/addresses.ts';
import { structuredLesson } from '../../../src/publishing/structured-data.ts';

const { library } = buildLibrary(readContentFiles(new URL('../../../', import.meta.url).pathname));
const lessons = all(library, 'lesson');
const urlOf = (address: string, lang: Lang) => `https://example.org${inLanguage(address, lang)}`;

/** Properties of schema.org that each type has, by its own vocabulary (release 29): inherited ones among them, as far as lessons use them. */
const thing = ['@type', 'name', 'description', 'url', 'mainEntityOfPage', 'alternateName'];
const creativeWork = [...thing, 'headline', 'inLanguage', 'dateModified', 'datePublished', 'publisher', 'provider', 'isBasedOn', 'audience', 'isAccessibleForFree', 'license', 'hasPart', 'encoding', 'timeRequired', 'teaches', 'educationalUse', 'learningResourceType', 'keywords', 'about'];
const vocabulary: Record<string, string[]> = {
  Article: creativeWork, LearningResource: creativeWork, CreativeWork: creativeWork, Organization: thing,
  EducationalAudience: [...thing, 'educationalRole', 'audienceType'], MediaObject: [...creativeWork, 'encodingFormat', 'contentUrl'],
};

/** What a value says that its type does not know. */
function unknownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownIn);
  if (typeof value !== 'object' || value === null) return [];
  const types = [(value as { '@type'?: string | string[] })['@type'] ?? []].flat();
  const known = types.flatMap((type) => vocabulary[type] ?? []);
  const own = Object.keys(value).filter((key) => key !== '@context' && !known.includes(key)).map((key) => `${types.join('+') || 'no type'}: ${key}`);
  return [...own, ...Object.values(value).flatMap(unknownIn)];
}

describe.each(langs)('structured data of lessons (%s)', (lang) => {
  const data = lessons.map((entry) => structuredLesson(library, entry, lang, urlOf));

  test('say nothing that schema.org does not know', () => expect(unknownIn(data)).toEqual([]));

  test('name each length of class as a part with its own time', () => {
    expect(data.map(({ hasPart }) => hasPart.map(({ timeRequired }) => timeRequired))).toEqual(lessons.map(() => ['PT45M', 'PT90M', 'PT180M']));
    expect(data.filter((lesson) => 'timeRequired' in lesson)).toEqual([]);
  });

  test('say what is learnt, by whom, and on what it rests', () => {
    expect(data.map(({ teaches }) => teaches.length)).toEqual(lessons.map((entry) => entry.data.objectives.length));
    expect(data.map(({ audience }) => audience.map(({ educationalRole }) => educationalRole))).toEqual(lessons.map(() => ['professional', 'teacher']));
    expect(data.map(({ isBasedOn }) => isBasedOn.length)).toEqual(lessons.map((entry) => entry.data.sources.length + entry.data.cases.length + entry.data.practices.length));
  });

  test('offer the files of the class and none of the trainer’s', () => {
    const addresses = data.flatMap((lesson) => [...('encoding' in lesson ? lesson.encoding ?? [] : []), ...lesson.hasPart.flatMap((part) => part.encoding ?? [])]).map(({ contentUrl }) => contentUrl);
    expect(addresses.filter((address) => address.endsWith('.imscc'))).toHaveLength(lessons.length);
    // Slides have the trainer's notes in them.
    expect(addresses.filter((address) => /answers|trainer|\/en\/|\.pptx$/.test(address))).toEqual([]);
  });
});

test('without a public address they name no file and no address', () => {
  expect(JSON.stringify(structuredLesson(library, lessons[0]!, 'zh', () => undefined))).not.toMatch(/"contentUrl"|example\.org|"encoding"/);
});
