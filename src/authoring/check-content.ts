import { buildLibrary } from '../library/build-library.ts';
import type { ContentFile } from '../library/content-file.ts';
import { bodiesOf } from '../library/bodies.ts';
import { problemsOf } from '../library/integrity/index.ts';
import type { Library } from '../library/library.ts';
import { parseProse } from '../library/parse-prose.ts';
import type { Problem } from '../library/problem.ts';

/** Reads a content and tells everything that is wrong with it, in one run. */
export function checkContent(files: readonly ContentFile[]): { library: Library; problems: Problem[] } {
  const reading = buildLibrary(files);
  return { library: reading.library, problems: problemsOf(files, reading, bodiesOf(reading).map(parseProse)) };
}
