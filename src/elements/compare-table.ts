import { comparisonOf, type ComparedCase, type CompareRow } from '../packs/compare/compared-case.ts';
import { cellMarkup, coverageMarkup, headMarkup, type CompareWords } from '../packs/compare/compare-markup.ts';
import { toDom } from '../packs/paper/markup.ts';

/** The table of the comparison: its rows stand on the page, this fills in the columns, and what follows from them below. */
export class CompareTable {
  readonly #root: HTMLElement;
  readonly #words: CompareWords;
  readonly #rows: { line: HTMLElement; row: CompareRow }[];

  constructor(root: HTMLElement, words: CompareWords) {
    this.#root = root;
    this.#words = words;
    this.#rows = Array.from(root.querySelectorAll<HTMLElement>('tr[data-row]'), (line) => ({
      line, row: { id: line.dataset['row'] ?? '', name: line.querySelector('th')?.textContent ?? '', of: line.dataset['of'] as CompareRow['of'] },
    }));
  }

  /** Shows these cases in place of those shown before; none hides the table. */
  show(cases: readonly ComparedCase[]): void {
    const { blanks, coverage } = comparisonOf(cases, this.#rows.map(({ row }) => row));
    this.#part('.cmp-shown').hidden = !cases.length;
    this.#part('.cmp').dataset['columns'] = String(cases.length);
    this.#fill(this.#part('.cmp thead tr'), cases.map((one) => this.#head(one)));
    for (const bar of this.#root.querySelectorAll<HTMLTableCellElement>('.cmp .g th')) bar.colSpan = cases.length + 1;
    for (const { line, row } of this.#rows) {
      this.#fill(line, cases.map((one) => toDom(cellMarkup(this.#words, one, row))));
      line.classList.toggle('blank', blanks.includes(row.id));
    }
    this.#part('.cmp-blanks').hidden = !blanks.length;
    this.#part('.cmp-blanks ol').replaceChildren(...this.#rows.filter(({ row }) => blanks.includes(row.id)).map(({ row }) => toDom({ tag: 'li', attributes: {}, children: [row.name] })));
    this.#part('.cov').replaceChildren(...coverage.map((one) => toDom(coverageMarkup(this.#words, one))));
  }

  #part = (selector: string) => this.#root.querySelector<HTMLElement>(selector)!;

  /** Puts cells behind the first one of a row, in place of those there. */
  #fill(line: HTMLElement, cells: Node[]): void {
    while (line.children.length > 1) line.lastElementChild!.remove();
    line.append(...cells);
  }

  #head(one: ComparedCase): Node {
    const head = toDom(headMarkup(one)) as HTMLElement;
    const drawing = Array.from(this.#root.querySelectorAll<HTMLTemplateElement>('template')).find(({ dataset }) => dataset['glyph'] === one.glyph);
    if (drawing) head.prepend(drawing.content.cloneNode(true));
    return head;
  }
}
