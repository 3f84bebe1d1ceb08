import { t } from '../../i18n/strings.ts';
import { say } from '../../library/fact-wording.ts';
import { all, type Lang, type Library } from '../../library/library.ts';
import { practicesOf } from '../../library/relations.ts';
import type { CompareGroup } from '../../packs/compare/compared-case.ts';

/** The row of a theme's practices, of a question's gaps, and of the gaps that belong to none of the four questions. */
export const rowOfTheme = (id: string) => `theme-${id}`;
export const rowOfQuestion = (id: string | undefined) => `ask-${id ?? 'other'}`;

/** The rows by which cases are compared. Themes of which nothing is recorded anywhere have none. */
export function compareRows(library: Library, lang: Lang): CompareGroup[] {
  const words = t(lang);
  const { groups, rows } = words.comparePage;
  const themes = library.vocabulary.themes.filter(({ id }) => practicesOf(library, id).some((practice) => all(library, 'case').some(({ data }) => data.practices.some((used) => used.id === practice.id))));
  return [
    { id: 'overview', name: groups.overview, rows: [
      { id: 'place', name: rows.place, of: 'text' }, { id: 'types', name: words.record.types, of: 'record' }, { id: 'tier', name: words.record.tier, of: 'record' },
      { id: 'when', name: words.record.when, of: 'text' }, { id: 'led', name: words.record.led, of: 'record' }, { id: 'circumstances', name: rows.circumstances, of: 'record' },
    ] },
    { id: 'figures', name: groups.figures, rows: [{ id: 'figures', name: words.keyFigures, of: 'record' }] },
    { id: 'practices', name: groups.practices, rows: themes.map(({ id, name }) => ({ id: rowOfTheme(id), name: say(name, lang), of: 'record' })) },
    { id: 'texts', name: groups.texts, rows: [{ id: 'money', name: rows.money, of: 'text' }, { id: 'results', name: rows.results, of: 'text' }, { id: 'limits', name: words.limits, of: 'text' }] },
    { id: 'asks', name: groups.asks, rows: [
      ...library.vocabulary.questions.map(({ id, name }) => ({ id: rowOfQuestion(id), name: say(name, lang), of: 'asks' as const })), { id: rowOfQuestion(undefined), name: words.askOther, of: 'asks' },
    ] },
    { id: 'evidence', name: groups.evidence, rows: [{ id: 'strength', name: rows.strength, of: 'text' }, { id: 'sources', name: words.record.sources, of: 'text' }] },
  ];
}
