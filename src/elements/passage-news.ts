import { differences } from '../library/anchors/difference.ts';
import { editionOn, stateOf, type EntryLedger, type PassageState, type RecordedPassage } from '../library/anchors/ledger.ts';
import { fill } from '../i18n/fill.ts';
import { passageAt } from './passage-at.ts';
import { make, makeButton, openPassagePage, sayDay, type PassagePage } from './passage-page.ts';

/** The day that a link carries; `invalid` where it is no day, or one that is still to come. */
function dayOfLink(): string | 'invalid' | undefined {
  const day = new URLSearchParams(location.search).get('on');
  if (day === null) return undefined;
  const read = new Date(`${day}T00:00:00Z`);
  // Somewhere on earth it may be tomorrow already.
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) && read.getTime() < Date.now() + 864e5;
  return isDay ? day : 'invalid';
}

/** What was changed, word for word: readable without colour, and aloud. */
function changeOf(before: string, now: string, { words }: PassagePage): HTMLElement {
  const aloud = (text: string) => make('span', 'vh', text);
  const marked = (tag: 'ins' | 'del', text: string) => make(tag, '', aloud(tag === 'ins' ? words.addedBegins : words.removedBegins), text, aloud(words.partEnds));
  const text = make('p', 'change', ...differences(before, now).map((part) => (part.is === 'kept' ? part.text : marked(part.is === 'added' ? 'ins' : 'del', part.text))));
  const key = make('p', 'by', make('del', '', words.removed), ' ', make('ins', '', words.added));
  return make('details', '', make('summary', '', words.seeChange), text, key);
}

/** Where the site begins, without a slash at its end. */
const rootOf = ({ ledger }: PassagePage): string => ledger.replace(/\/data\/anchors\/.*$/s, '');

/** A passage that this page does not have in its language stands on the page in the other one. */
function otherLanguage(page: PassagePage): Node[] {
  const { words, lang } = page;
  const path = location.pathname.slice(rootOf(page).length);
  const link = make('a', '', words.otherPage);
  link.href = rootOf(page) + (lang === 'en' ? path.replace(/^\/en(?=\/)/, '') : `/en${path}`) + location.search + location.hash;
  return [make('p', '', words.otherLanguage, link)];
}

/** Links to where the matter of a passage went, as the page or the address names it. */
function placesOf(into: readonly string[], page: PassagePage): Node[] {
  const { words, lang } = page;
  const root = rootOf(page) + (lang === 'en' ? '/en' : '');
  const links = into.map((place) => {
    const link = make('a', '', place.startsWith('/') ? place : words.withdrawn.here);
    link.href = place.startsWith('/') ? root + place : `#${place}`;
    return link;
  });
  return links.length ? [make('p', '', words.now, ...links.flatMap((link, index) => (index ? [words.join, link] : [link])))] : [make('p', '', words.nowhere)];
}

/** A passage that is gone: what it said when the link was made, and where its matter stands, unless the page says so itself at this place. */
function goneNews({ on, into }: Extract<PassageState, { is: 'gone' }>, said: string | undefined, target: Element | null, page: PassagePage): Node[] {
  const { words } = page;
  // An older anchor stands within the passage that holds its words, and looks like one itself.
  const isMerged = passageAt(target?.parentElement ?? null) !== undefined;
  const told: Node[] = [make('p', '', fill(isMerged ? words.merged : words.gone, { d: sayDay(on, words) }))];
  // The page may say those very words where the link leads.
  if (said && target?.querySelector('q')?.textContent !== said) told.push(make('p', '', words.saidThen, make('q', '', said)));
  return isMerged || target ? told : [...told, ...placesOf(into, page)];
}

/** What is told of the passage a link leads to; nothing where there is nothing to tell. */
function newsOf(ledger: EntryLedger, id: string, day: string | undefined, target: Element | null, page: PassagePage): Node[] | undefined {
  const { words } = page;
  const passage: RecordedPassage | undefined = ledger.passages.find((one) => one.id === id);
  // An English page shows Chinese words where there are no English ones.
  const lang = passage?.[page.lang] ? page.lang : 'zh';
  const state = stateOf(ledger, id, lang, day);
  if (state.is === 'gone') return goneNews(state, passage && editionOn(passage, lang, day ?? state.on)?.[1], target, page);
  if (!id.startsWith('p-')) return undefined;
  if (state.is === 'unknown') return [make('p', '', words.unknown)];
  if (!target) return otherLanguage(page);
  if (state.is === 'changed') return [make('p', '', fill(words.changed, { d: sayDay(state.on, words), o: sayDay(day!, words) })), changeOf(state.before, state.now, page)];
  return day ? [make('p', '', fill(words.same, { d: sayDay(day, words) }))] : undefined;
}

/** Puts a box right at the passage: before it, or within the item of a list that it is; at the head of the page where there is no such passage. */
function putBox(box: HTMLElement, target: Element | null): void {
  if (!target) return void document.querySelector('main')!.prepend(box);
  const item = target.closest('li, td, dd');
  if (item) return void item.append(box);
  let block: Element = passageAt(target) ?? target;
  while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
  block.before(box);
}

async function readLedger(address: string): Promise<EntryLedger | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() as EntryLedger : undefined;
  } catch {
    return undefined;
  }
}

let box: HTMLElement | undefined;

function tell(news: Node[], target: Element | null, { words }: PassagePage): void {
  const told = make('div', 'told');
  box = make('div', 'passage-news', told, makeButton(words.dismiss, 'dismiss', () => box?.remove()));
  told.setAttribute('role', 'status');
  putBox(box, target);
  // After the element is there, so that it is read out.
  told.append(...news);
  box.scrollIntoView({ block: 'center' });
}

/** Tells, at the passage that the address leads to, what has become of it since the day that the address carries. */
export async function tellNews(element: HTMLElement): Promise<void> {
  const [id, day] = [location.hash.slice(1), dayOfLink()];
  const page = await openPassagePage(element);
  const ledger = await readLedger(page.ledger);
  box?.remove();
  const target = document.getElementById(id);
  if (!ledger) return day ? tell([make('p', '', page.words.unread)], target, page) : undefined;
  const news = day === 'invalid' ? [make('p', '', page.words.badDay)] : newsOf(ledger, id, day, target, page);
  if (news) tell(news, target, page);
}
