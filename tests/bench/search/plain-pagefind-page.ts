/**
 * Runs in the browser: the search page with Pagefind as its documentation puts it to work, in place of ours. Same boxes, same list, same
 * marks of its state, so that both are driven and timed alike.
 */
interface PagefindPage { url: string; excerpt: string; meta: { title?: string } }
interface PagefindModule { init(): Promise<void>; search(words: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }> }

export {};

const root = document.querySelector<HTMLElement>('search-page')!;
const box = root.querySelector<HTMLInputElement>('#q-page')!;
const list = root.querySelector<HTMLElement>('ol[data-search-results]')!;
let module: Promise<PagefindModule> | undefined;
// The address is not written down here, or the bundler would look for the file.
const load = () => (module ??= import(new URL('/pagefind/pagefind.js', location.href).href) as Promise<PagefindModule>);

function itemOf({ url, excerpt, meta }: PagefindPage): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const words = document.createElement('p');
  link.href = url;
  link.textContent = meta.title ?? '';
  words.innerHTML = excerpt;
  item.append(link, words);
  return item;
}

async function ask(words: string): Promise<void> {
  root.dataset['searchState'] = 'loading';
  const { results } = await (await load()).search(words);
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  list.hidden = false;
  list.replaceChildren(...found.map(itemOf));
  root.dataset['searchState'] = found.length ? 'done' : 'empty';
}

box.addEventListener('focus', () => void load().then((pagefind) => pagefind.init()), { once: true });
root.querySelector('.stop form')!.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?q=${encodeURIComponent(box.value)}`);
  void ask(box.value);
});
const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  box.value = asked;
  void ask(asked);
}
