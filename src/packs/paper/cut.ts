/*
 * Where matter breaks between two pages. Every function takes an element that is laid out and a limit (a height in the window), leaves in
 * the element what stands above the limit and returns the rest as an element of the same kind, or nothing where it may not break there.
 * `isForced` breaks what is too tall for a whole page, whatever it is.
 */

/** Lines of a paragraph that must stay together at the foot of a page, and at the head of the next. */
const fewestLines = 2;
/** Browsers place lines at fractions of a pixel. */
const tolerance = 0.5;

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

/** An empty copy that goes on with what `element` began. */
function continuation(element: HTMLElement): HTMLElement {
  const rest = element.cloneNode(false) as HTMLElement;
  rest.removeAttribute('id');
  rest.classList.remove('pp-breaks-off');
  rest.classList.add('pp-goes-on');
  return rest;
}

/** What a box needs below its last line: padding and border. */
function footOf(element: Element): number {
  const { paddingBottom, borderBottomWidth } = getComputedStyle(element);
  return parseFloat(paddingBottom) + parseFloat(borderBottomWidth);
}

/** Finds the line on which each sign of a text stands. */
function lineFinder(element: HTMLElement, top: number, lineHeight: number) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places: { node: Text; from: number }[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    places.push({ node, from: length });
    length += node.length;
  }
  const range = document.createRange();
  const placeOf = (offset: number) => {
    const place = places.filter(({ from }) => from <= offset).pop()!;
    return { node: place.node, at: offset - place.from };
  };
  /** A sign without a place of its own, such as a break, counts with the one behind it. */
  const lineOf = (offset: number): number => {
    for (let at = offset; at < length; at++) {
      const place = placeOf(at);
      range.setStart(place.node, place.at);
      range.setEnd(place.node, place.at + 1);
      const rect = range.getClientRects()[0];
      if (rect && rect.height > 0) return Math.floor(((rect.top + rect.bottom) / 2 - top) / lineHeight);
    }
    return Infinity;
  };
  return { length, placeOf, lineOf };
}

/** A text, between two of its lines. */
export function cutLines(element: HTMLElement, limit: number, isForced: boolean): HTMLElement | undefined {
  const style = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  const lineHeight = parseFloat(style.lineHeight);
  const top = rect.top + parseFloat(style.paddingTop) + parseFloat(style.borderTopWidth);
  const lines = Math.round((rect.bottom - footOf(element) - top) / lineHeight);
  const fitting = Math.floor((limit - footOf(element) - top + tolerance) / lineHeight);
  const kept = Math.min(fitting, lines - (isForced ? 1 : fewestLines));
  if (kept < (isForced ? 1 : fewestLines)) return undefined;
  const { length, placeOf, lineOf } = lineFinder(element, top, lineHeight);
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(middle) >= kept) high = middle;
    else low = middle + 1;
  }
  if (low <= 0 || low >= length) return undefined;
  const range = document.createRange();
  const { node, at } = placeOf(low);
  range.setStart(node, at);
  range.setEnd(element, element.childNodes.length);
  const rest = continuation(element);
  rest.appendChild(range.extractContents());
  element.classList.add('pp-breaks-off');
  return rest;
}

/** A row that is taller than a page: each of its cells between two lines. */
function cutRow(row: HTMLElement, limit: number): HTMLElement | undefined {
  const rest = continuation(row);
  let isCut = false;
  for (const cell of Array.from(row.children) as HTMLElement[]) {
    const piece = bottomOf(cell) > limit ? cutLines(cell, limit, true) : undefined;
    isCut = isCut || piece !== undefined;
    rest.appendChild(piece ?? continuation(cell));
  }
  return isCut ? rest : undefined;
}

/** A table, between two rows. The row of its head stands again over the rest. */
function cutRows(table: HTMLElement, limit: number, isForced: boolean): HTMLElement | undefined {
  const rows = Array.from(table.querySelectorAll<HTMLElement>('tbody > tr'));
  const index = rows.findIndex((row) => bottomOf(row) > limit + tolerance);
  if (index < 0 || (index === 0 && !isForced)) return undefined;
  const piece = index === 0 ? cutRow(rows[0]!, limit) : undefined;
  const moved = piece ? [piece, ...rows.slice(1)] : rows.slice(Math.max(index, 1));
  if (!moved.length) return undefined;
  const rest = continuation(table);
  const head = table.querySelector('thead');
  if (head) rest.appendChild(head.cloneNode(true));
  const body = rest.appendChild(document.createElement('tbody'));
  for (const row of moved) body.appendChild(row);
  return rest;
}

/** A box, a list or a whole page, between two of its blocks or within one. What stays with the next block (`pp-stays`) goes with it. */
export function cutBlocks(box: HTMLElement, limit: number, isForced: boolean): HTMLElement | undefined {
  const blocks = Array.from(box.children) as HTMLElement[];
  const inner = limit - footOf(box);
  const over = blocks.findIndex((block) => bottomOf(block) > inner + tolerance);
  if (over < 0) return undefined;
  let piece = cut(blocks[over]!, inner, false);
  let index = over;
  if (!piece) while (index > 0 && blocks[index - 1]!.classList.contains('pp-stays')) index--;
  if (!piece && index === 0) {
    if (!isForced) return undefined;
    piece = cut(blocks[over]!, inner, true);
    index = piece ? over : over + 1;
  }
  const moved = piece ? [piece, ...blocks.slice(over + 1)] : blocks.slice(index);
  if (!moved.length) return undefined;
  const rest = continuation(box);
  for (const block of moved) rest.appendChild(block);
  return rest;
}

/** Any matter, by the way its kind breaks. */
function cut(element: HTMLElement, limit: number, isForced: boolean): HTMLElement | undefined {
  if (element.classList.contains('pp-whole') && !isForced) return undefined;
  if (element.tagName === 'TABLE') return cutRows(element, limit, isForced);
  if (element.matches('div, ul, ol, blockquote, header, figure, li.pp-whole')) return cutBlocks(element, limit, isForced);
  return cutLines(element, limit, isForced);
}
