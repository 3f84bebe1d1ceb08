import type { PaperWords } from '../../i18n/paper.zh.ts';
import type { OpenPack } from '../open-pack.ts';
import { askSheetMarkup, sourcesMarkup } from './back-matter.ts';
import { contentsMarkup, coverMarkup } from './front-matter.ts';
import { el, toHtml, type Markup } from './markup.ts';
import { partMarkup } from './part.ts';
import { packName, settingOf } from './setting.ts';
import { singleFileStyle } from './single-file-style.ts';

/** Nothing may be loaded and no script run, whatever the pack holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The cover's name is the heading of the whole file. Tables of many columns may be moved sideways. */
function forFile(markup: Markup): Markup {
  if (typeof markup === 'string' || 'svg' in markup) return markup;
  const { tag, attributes, children } = markup;
  const inner = { tag: attributes['class']?.includes('pp-pack-name') ? 'h1' : tag, attributes, children: children.map(forFile) };
  return attributes['class']?.startsWith('pp-table') ? el('div.pp-scroll', { tabindex: 0, role: 'group', 'aria-label': '↔' }, inner) : inner;
}

/**
 * A pack as one HTML file that needs nothing else: no network, no script, no other file. Links lead within it or to the originals of its
 * sources. The reader's notes are in it.
 */
export function singleFile(open: OpenPack, words: PaperWords): string {
  const setting = settingOf(open, words, { isLive: true });
  const up = el('p.pp-note.pp-up', {}, el('a', { href: '#contents' }, words.toContents));
  const parts = setting.parts.map((part, index) => el('article', { id: `part-${index + 1}` }, ...partMarkup(setting, part), up));
  const asks = askSheetMarkup(setting);
  const back = (id: string, matter: Markup[]) => matter.length > 0 && el('section', { id }, ...matter, up);
  const body = el('main', {}, el('header', {}, ...coverMarkup(setting)),
    el('nav', { id: 'contents', 'aria-label': words.contents }, ...contentsMarkup(setting)), ...parts, back('ask-sheet', asks), back('sources', sourcesMarkup(setting)));
  const head = el('head', {},
    el('meta', { charset: 'utf-8' }), el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }), el('meta', { name: 'renderer', content: 'webkit' }),
    el('title', {}, `${packName(setting)}｜${words.site}`));
  const page = toHtml(el('html', { lang: open.lang === 'zh' ? 'zh-CN' : 'en' }, head, forFile(el('body', {}, body))));
  // The style is ours and holds signs that text would have escaped.
  return `<!doctype html>\n${page.replace('</head>', () => `<style>${singleFileStyle}</style></head>`)}\n`;
}
