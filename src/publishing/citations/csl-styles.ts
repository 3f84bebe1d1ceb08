import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import processor from 'citeproc';
import type { CslItem } from './csl-item.ts';

/** Forms that are set by a CSL style; see styles/README.md for where the styles come from. */
export const styledForms = ['gbt7714-2025', 'gbt7714-2015', 'apa'] as const;
export type StyledForm = (typeof styledForms)[number];

const vendored: Partial<Record<StyledForm, string>> = {
  'gbt7714-2025': 'china-national-standard-gb-t-7714-2025-numeric.csl',
  'gbt7714-2015': 'china-national-standard-gb-t-7714-2015-numeric.csl',
};

const shortMark = '<citation><layout><text variable="title"/></layout></citation>';

/**
 * The CSL style of a form. That of 2015 sets every author in capitals; the standard asks that of persons only, and here are none with names
 * in Latin letters. APA sorts a list and tells the marks in a text apart; here is always one thing and no mark, and this takes half of the time.
 */
export function styleOf(form: StyledForm): string {
  const file = vendored[form];
  if (!file) return plugins.config.get('@csl').styles.get('apa')!.replace(/<citation [^]*<\/citation>/, shortMark).replace(/<sort>[^]*?<\/sort>/, '');
  return readFileSync(join(process.cwd(), 'src/publishing/citations/styles', file), 'utf8').replaceAll('<name-part name="family" text-case="uppercase"/>', '');
}

/**
 * The words that styles take from a locale: here only the months of APA, which is an English style. A Chinese title in quotation marks keeps
 * its closing mark before the full stop.
 */
export function localeFor(language: CslItem['language']): string {
  const english = plugins.config.get('@csl').locales.get('en-US')!;
  return language === 'en' ? english : english.replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"');
}

interface Setter { set(item: CslItem): string }

function startStyle(form: StyledForm, language: CslItem['language']): Setter {
  let current: CslItem | undefined;
  let count = 0;
  const engine = new processor.Engine({ retrieveLocale: () => localeFor(language), retrieveItem: (id) => ({ ...current, id }) }, styleOf(form), 'en-US', true);
  engine.setOutputFormat('text');
  engine.opt.development_extensions.wrap_url_and_doi = false;
  return {
    set(item) {
      current = item;
      // A new id each time: the engine keeps what it has read under an id.
      engine.updateItems([`item-${(count += 1)}`]);
      return engine.makeBibliography()[1][0]!;
    },
  };
}

const started = new Map<string, Setter>();

/**
 * What a style is given of a thing. Both editions of GB/T 7714 take the year of reading for the year of publication of a periodical without
 * a date; this library does not guess years, so the day of reading is kept from them. They see that a thing is on the web by its address
 * alone; all that is cited here is, so where no address is known they are told.
 */
export function givenTo(form: StyledForm, item: CslItem): CslItem & { medium?: 'OL' } {
  if (form === 'apa') return item;
  const { accessed, ...rest } = item;
  const isPeriodical = item.type === 'article-journal' || item.type === 'article-newspaper';
  return { ...rest, ...(accessed && (item.issued || !isPeriodical) ? { accessed } : {}), ...(item.URL ? {} : { medium: 'OL' }) };
}

/** A thing to cite, set by the style of a form, without a number before it. */
export function setByStyle(form: StyledForm, item: CslItem): string {
  const name = `${form} ${item.language}`;
  let setter = started.get(name);
  if (!setter) started.set(name, setter = startStyle(form, item.language));
  return setter.set(givenTo(form, item)).replace(/^\[1\] ?/, '').trim();
}
