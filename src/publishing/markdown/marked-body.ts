import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { say } from '../../library/fact-wording.ts';
import { find, findFact, isFigure } from '../../library/library.ts';
import { readPassage } from '../../library/passages.ts';
import { tierOf } from '../../library/relations.ts';
import { titleOf } from '../../reading.ts';
import { factWithReference, linkToEntry, markText, reference, type MarkdownPage } from './marked-text.ts';

/** Lines as a quotation. */
function quoted(...paragraphs: string[]): string {
  const lines = paragraphs.map((one) => one.trim()).filter(Boolean).join('\n\n').split('\n');
  return `\n\n${lines.map((line) => `> ${line.trim()}`.trimEnd()).join('\n')}\n\n`;
}

/** A picture in words: its title, which leads to the page that shows it where it has one, and its note. */
function pictureInWords(page: MarkdownPage, id: string): string {
  const { textLang } = page.reading;
  const words = t(textLang);
  if (id === 'works' || id === 'matrix') return quoted(`**[${words.lists[id]}](${page.linkTo(`/${id}/`)})**`, words.listLeads[id]);
  if (id.startsWith('trip:')) {
    const trip = find(page.library, 'trip', id.slice('trip:'.length));
    return trip ? quoted(`**[${titleOf(trip, textLang)}](${page.linkTo(addressOf('trip', trip.id))})**`, trip.data.route) : '';
  }
  const figure = find(page.library, 'figure', id);
  if (!figure) return '';
  const passages = figure.data.at.map(readPassage).map(({ source, at }) => reference(page, source, at)).join('');
  return quoted(`**${say(figure.data.title, textLang)}**${passages}`, say(figure.data.note, textLang));
}

/** Accounts that differ, one under the other, then what to make of them. */
function accountsInWords(page: MarkdownPage, ids: string, why: string): string {
  const { textLang } = page.reading;
  const accounts = ids.split(',').map((id) => findFact(page.library, id.trim())).filter((fact) => fact !== undefined).map((fact) => {
    const counted = isFigure(fact.data) ? `${say(fact.data.of, textLang)} ` : '';
    return `- ${factWithReference(page, fact.id)} ${counted}(${say(fact.source.data.short, textLang)})`;
  });
  return quoted(`**${t(textLang).accountsDiffer}**`, accounts.join('\n'), why);
}

/** One neighbourhood of a row: its name, its tier where one is recorded, what is told of it. */
function siteInWords(page: MarkdownPage, id: string, told: string): string {
  const entry = find(page.library, 'case', id);
  const place = entry && find(page.library, 'place', entry.data.place);
  const tier = entry && tierOf(page.library, entry);
  const name = place ? say(place.data.name, page.reading.textLang) : '';
  return quoted(`**${linkToEntry(page, 'case', id, name)}** ${tier ? say(tier.name, page.reading.textLang) : ''}`, told);
}

/** The body of an entry as plain Markdown: pictures as their titles and notes, boxes as quotations, everything else as text. */
export function markBody(page: MarkdownPage, body: string): string {
  const blocks = body
    .replace(/<Figure\s+id="([^"]+)"\s*\/>/g, (_, id: string) => pictureInWords(page, id))
    .replace(/<Differ\s+facts="([^"]+)"\s*>([\s\S]*?)<\/Differ>/g, (_, ids: string, why: string) => accountsInWords(page, ids, why))
    .replace(/<Editorial>([\s\S]*?)<\/Editorial>/g, (_, advice: string) => quoted(`**${t(page.reading.textLang).editorial}**`, advice))
    .replace(/<\/?Sites>/g, '')
    .replace(/<Site\s+case="([^"]+)"\s*>([\s\S]*?)<\/Site>/g, (_, id: string, told: string) => siteInWords(page, id, told));
  return markText(page, blocks).replace(/\n{3,}/g, '\n\n').trim();
}
