import type { Lang } from '../../library/library.ts';

/** The forms a citation is given in, the usual one first. */
export const citationForms = ['gbt7714-2025', 'gbt7714-2015', 'apa', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationForm = (typeof citationForms)[number];

/** Citations of one thing in every form, with places for what only the reader's device knows; see `fillCitation`. */
export type Citations = Record<CitationForm, string>;

/** What lies at `citationsFile(…)`: how to cite the page of an entry and, for a source, the source itself. */
export interface CitationsOfEntry { page: Citations; source?: Citations }

/** Forms that reference managers read, as files. */
export const citationFiles: Partial<Record<CitationForm, { extension: string; type: string }>> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** Where the citations of an entry lie, base path left out; `folder` is that of its kind. */
export function citationsFile(lang: Lang, folder: string, id: string): string {
  return `/data/citations/${lang}/${folder}/${id}.json`;
}

/** What a citation is filled with: the address to give, and the day of reading as YYYY-MM-DD. */
export interface Reading { url: string; accessed: string }

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The ways in which the forms write the day of reading, by the name of their place. */
export function writingsOfDay(day: string): Record<string, string> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    accessed: day,
    'accessed:slashes': `${year}/${month}/${date}`,
    'accessed:words': `${months[month - 1]} ${date}, ${year}`,
    'accessed:parts': `${year},${month},${date}`,
  };
}

/** A citation with its places – `{url}`, `{accessed}` and other writings of that day – filled. What is put in is never looked at for places. */
export function fillCitation(template: string, { url, accessed }: Reading): string {
  const values: Record<string, string> = { url, ...writingsOfDay(accessed) };
  return template.replace(/\{(url|accessed(?::[a-z]+)?)\}/g, (place, name: string) => values[name] ?? place);
}
