import type { Span } from '../sheet.ts';

/** As many cases as stand side by side on a sheet of paper and can still be read. */
export const mostCompared = 4;

/**
 * A row of the comparison. Rows `of` a record may stay empty, and then say so; rows of text are written for every case; rows of asks
 * hold what no source says, and where one is empty nothing was left to ask.
 */
export interface CompareRow { id: string; name: string; of: 'record' | 'text' | 'asks' }

/** Rows below one bar. */
export interface CompareGroup { id: string; name: string; rows: CompareRow[] }

/** A case as one column of the comparison: `/data/compare/<zh|en>/<id>.json`. */
export interface ComparedCase {
  id: string;
  /** 案例06. */
  label: string;
  title: string;
  /** A short name, for where the title has no room. */
  name: string;
  /** `lang` of its text, where that is not the language of the page. */
  textLang?: string;
  /** Page of the case as a link on this site. */
  href: string;
  /** Name of its small drawing. */
  glyph: string;
  /** What stands in each row, by the row's id, a paragraph for each of its lines. A row that is not here is empty. */
  cells: Record<string, Span[][]>;
}

/** What a case says in a row; nothing where it is empty. */
export function cellOf({ cells }: ComparedCase, row: string): Span[][] {
  return Object.prototype.hasOwnProperty.call(cells, row) ? cells[row]! : [];
}

/** How many of the rows that may stay empty each case fills, row by row. It tells of what was recorded, not of merit. */
export interface Coverage { case: ComparedCase; filled: boolean[] }

export interface Comparison {
  /** Rows of the record that every case leaves empty, in order. Of a single case nothing is said. */
  blanks: string[];
  coverage: Coverage[];
}

/** What the chosen cases leave empty together, and how much each records. */
export function comparisonOf(cases: readonly ComparedCase[], rows: readonly Pick<CompareRow, 'id' | 'of'>[]): Comparison {
  const recorded = rows.filter((row) => row.of === 'record').map(({ id }) => id);
  const isFilled = (one: ComparedCase, row: string) => cellOf(one, row).length > 0;
  return {
    blanks: cases.length < 2 ? [] : recorded.filter((row) => !cases.some((one) => isFilled(one, row))),
    coverage: cases.map((one) => ({ case: one, filled: recorded.map((row) => isFilled(one, row)) })),
  };
}
