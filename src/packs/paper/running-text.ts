import type { Sheet, Span } from '../sheet.ts';
import { el, type Markup } from './markup.ts';
import type { Setting } from './setting.ts';

/** More passages than this in one reference, and it may break across lines. */
const mostUnbroken = 6;

/** A reference 〔1·8、9〕 or [1.8, 9] with the number that its source has in this pack. It sticks to the word before it. */
function reference(setting: Setting, sheet: Sheet, source: number, at: string[]): Markup[] {
  const number = setting.sources.numberOf(sheet, source);
  const [open, dot, comma, close] = setting.open.lang === 'zh' ? ['〔', '·', '、', '〕'] : ['[', '.', ', ', ']'];
  const text = `${open}${number}${at.length ? dot : ''}${at.join(comma)}${close}`;
  const name = at.length > mostUnbroken ? 'pp-ref pp-long' : 'pp-ref';
  if (!setting.isLive) return ['\u2060', el('span', { class: name }, text)];
  const known = setting.references.get(number) ?? [];
  const id = `ref-${number}-${known.length + 1}`;
  setting.references.set(number, [...known, id]);
  return ['\u2060', el('a', { class: name, href: `#source-${number}`, id }, text)];
}

/** Where a link leads in the single file: to the part of the same pack, or to an address that holds anywhere. */
function liveTarget({ parts }: Setting, href: string): string | undefined {
  const path = href.replace(/^https?:\/\/[^/]+/i, '');
  const at = parts.findIndex(({ sheet }) => sheet.href === path);
  if (at >= 0) return `#part-${at + 1}`;
  return /^https?:\/\//i.test(href) ? href : undefined;
}

function spanMarkup(setting: Setting, sheet: Sheet, span: Span): Markup[] {
  if (typeof span === 'string') return [span];
  if ('strong' in span) return [el('strong', {}, span.strong)];
  if ('unrecorded' in span) return [el('span.pp-na', {}, span.unrecorded)];
  if ('source' in span) return reference(setting, sheet, span.source, span.at);
  const href = setting.isLive ? liveTarget(setting, span.href) : undefined;
  return [href ? el('a', { href }, span.words) : span.words];
}

/** Running text as it is set on paper and in the single file. */
export function running(setting: Setting, sheet: Sheet, spans: Span[]): Markup[] {
  return spans.flatMap((span) => spanMarkup(setting, sheet, span));
}
