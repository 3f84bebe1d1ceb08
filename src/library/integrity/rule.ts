import type { Reading } from '../build-library.ts';
import type { ContentFile } from '../content-file.ts';
import type { Library } from '../library.ts';
import type { Prose } from '../prose.ts';
import type { Block } from '../prose-blocks.ts';
import type { Problem } from '../problem.ts';
import type { RunningText } from '../running-text.ts';
import type { TagUse } from '../tag-uses.ts';

/** What a rule may look at beside the library itself. */
export interface Context extends Omit<Reading, 'library' | 'problems'> {
  files: readonly ContentFile[];
  /** Texts of front matter and YAML. */
  texts: RunningText[];
  /** Parsed bodies, Chinese and English. */
  prose: Prose[];
  blocks: Block[];
  /** Every tag of bodies and texts. */
  tags: TagUse[];
}

/** One sentence that the content upholds. */
export interface Rule {
  /** The sentence, as the name of its module. */
  name: string;
  check(library: Library, context: Context): Problem[];
}
