import type { Reading } from './build-library.ts';
import { purposeOf } from './content-file.ts';
import { anyErrors } from './problem.ts';
import type { Body } from './prose.ts';

/** The bodies of all MDX files that could be read. */
export function bodiesOf(reading: Reading): Body[] {
  return [...reading.parsed].flatMap(([file, { body, bodyLine, problems }]) => {
    const purpose = purposeOf(file);
    if (!file.endsWith('.mdx') || anyErrors(problems) || (purpose.is !== 'entry' && purpose.is !== 'translation')) return [];
    return [{ file, lang: purpose.is === 'translation' ? 'en' as const : 'zh' as const, kind: purpose.kind, id: purpose.id, body, bodyLine }];
  });
}
