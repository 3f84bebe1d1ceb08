import { inlineTags } from './inline.ts';

/** What a tag of prose may carry. `needs` must be written, `takes` may be; `flag` attributes have no value. */
export interface TagRule { needs: string[]; takes: string[]; flags: string[] }

const naming: TagRule = { needs: ['id'], takes: [], flags: [] };

/** Every tag an author may write, with its attributes. The inline ones also stand in front-matter text; the others only in MDX bodies. */
export const proseTags: Record<string, TagRule> = {
  Fact: { needs: ['id'], takes: [], flags: ['plain'] },
  Cite: { needs: ['id', 'at'], takes: [], flags: [] },
  Term: naming, Practice: naming, Case: naming, Policy: naming, Place: naming,
  Unrecorded: { needs: [], takes: [], flags: [] },
  Figure: naming,
  Editorial: { needs: [], takes: [], flags: [] },
  Differ: { needs: ['facts'], takes: [], flags: [] },
  Sites: { needs: [], takes: [], flags: [] },
  Site: { needs: ['case'], takes: [], flags: [] },
};

/** Tags that stand in running text of front matter. */
export const isInlineTag = (name: string) => (inlineTags as readonly string[]).includes(name);
