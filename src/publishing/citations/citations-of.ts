import { citationForms, writingsOfDay, type Citations, type CitationForm } from '../../packs/cite/citation-forms.ts';
import { cslDate, type CslItem } from './csl-item.ts';
import { setByStyle, styledForms, type StyledForm } from './csl-styles.ts';
import { bibtexOf, risOf } from './manager-records.ts';

const isStyled = (form: CitationForm): form is StyledForm => (styledForms as readonly string[]).includes(form);

function setAnew(item: CslItem, form: CitationForm): string {
  if (isStyled(form)) return setByStyle(form, item);
  if (form === 'bibtex') return bibtexOf(item);
  if (form === 'ris') return risOf(item);
  return JSON.stringify([item]);
}

/** The same line stands on a page, in its sheet and in its file of citations; setting one takes milliseconds. */
const set = new Map<string, string>();

/** A thing to cite in a form. Styled lines end without a line break; records for reference managers are whole. */
export function formatCitation(item: CslItem, form: CitationForm): string {
  const key = `${form} ${JSON.stringify(item)}`;
  const before = set.get(key);
  if (before !== undefined) return before;
  const text = setAnew(item, form);
  set.set(key, text);
  return text;
}

/** An address and a day that no citation has: they stand for those of the reader while a form is set, and then give way to places. */
export const anyAddress = 'https://address.invalid/';
const anyDay = '1987-06-05';

/**
 * What a form says of a thing, with places for the day of reading and, where the thing is at `anyAddress`, for its address. `fillCitation`
 * fills them on the reader's device. What has no address has no day of reading either.
 */
export function citationTemplate(item: CslItem, form: CitationForm): string {
  const text = formatCitation(item.URL ? { ...item, accessed: cslDate(anyDay) } : item, form);
  const places = Object.entries(writingsOfDay(anyDay)).map(([name, written]): [string, string] => [written, `{${name}}`]);
  return [...places, [anyAddress, '{url}'] as const].reduce((filled, [written, place]) => filled.replaceAll(written, place), text);
}

/** A thing in every form, as templates. */
export function citationsOf(item: CslItem): Citations {
  return Object.fromEntries(citationForms.map((form) => [form, citationTemplate(item, form)])) as Citations;
}
