import type { Strings } from '../i18n/strings.zh.ts';
import { fitOfCase, fitOfPractice, readAnswers, writeAnswers, type Answers, type Clause, type Fit, type Verdict } from '../library/fit.ts';

type Words = Strings['fitPage']['script'];
const verdicts: Fit[] = ['fits', 'differs', 'unsuitable', 'unknown'];

/** An entry of the page with what may be said of it, in the order of its clauses. */
interface Sorted { item: HTMLElement; isCase: boolean; order: number; clauses: HTMLElement[] }

/** Sorts practices and cases by what is told of a neighbourhood. The answers live in the address after #, nowhere else. */
class FitPage extends HTMLElement {
  #words!: Words;
  #known!: Record<string, string[]>;
  #form!: HTMLFormElement;
  #sorted!: Sorted[];

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#known = JSON.parse(this.dataset['known'] ?? '{}') as Record<string, string[]>;
    this.#form = this.querySelector('form')!;
    this.#sorted = Array.from(this.querySelectorAll<HTMLElement>('.fit-list > li'), (item) => ({
      item, isCase: item.dataset['kind'] === 'case', order: Number(item.dataset['order']), clauses: Array.from(item.querySelectorAll<HTMLElement>('.clause')),
    }));
    this.#form.hidden = false;
    this.classList.add('is-live');
    this.#form.addEventListener('change', () => this.#told());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', () => setTimeout(() => this.#told()));
    addEventListener('hashchange', () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    const { answers, isWhole } = readAnswers(location.hash, this.#known);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input[type=radio]')) box.checked = (answers[box.name] ?? '') === box.value;
    this.#part('.fit-odd').hidden = isWhole;
    this.#show(answers);
  }

  /** What was chosen goes into the address, without a step in the history for each answer. */
  #told(): void {
    const answers: Record<string, string> = {};
    for (const [asks, answer] of new FormData(this.#form)) if (answer) answers[asks] = String(answer);
    const written = writeAnswers(answers);
    history.replaceState(history.state, '', written ? `#${written}` : location.pathname + location.search);
    this.#part('.fit-odd').hidden = true;
    this.#show(answers);
  }

  #part = (selector: string) => this.querySelector<HTMLElement>(selector)!;

  #verdictOn({ isCase, clauses }: Sorted, answers: Answers): Verdict {
    const read = clauses.map(({ dataset }) => ({ asks: dataset['asks'] ?? '', answers: (dataset['answers'] ?? '').split(' '), then: dataset['then'] as Clause['then'] }));
    return isCase ? fitOfCase(read.map(({ asks, answers: [answer = ''] }) => ({ asks, answer })), answers) : fitOfPractice(read, answers);
  }

  #show(answers: Answers): void {
    const isTold = Object.keys(answers).length > 0;
    this.classList.toggle('is-told', isTold);
    const groups = new Map<Fit, Sorted[]>(verdicts.map((fit) => [fit, []]));
    for (const one of this.#sorted) {
      const { fit, by } = this.#verdictOn(one, answers);
      one.clauses.forEach((clause, index) => { clause.hidden = !by.includes(index); });
      groups.get(fit)!.push(one);
    }
    for (const [fit, entries] of groups) this.#fill(fit, entries, isTold);
    const count = this.#part('.fit-count');
    count.hidden = false;
    count.textContent = isTold ? verdicts.map((fit) => this.#words.count[fit]!.replace('%n', String(groups.get(fit)!.length))).join(this.#words.comma) : this.#words.begin;
    const told = this.#part('.fit-told');
    told.hidden = !isTold;
    told.textContent = this.#words.told + Array.from(this.#form.querySelectorAll<HTMLInputElement>('input:checked')).filter(({ value }) => value)
      .map((box) => `${box.closest('fieldset')!.querySelector('legend')!.textContent}${box.parentElement!.textContent!.trim()}`).join(this.#words.semicolon);
  }

  #fill(fit: Fit, entries: Sorted[], isTold: boolean): void {
    const group = this.#part(`[data-verdict=${fit}]`);
    group.hidden = !entries.length || !isTold;
    group.querySelector('.ct')!.textContent = String(entries.length);
    for (const isCase of [false, true]) {
      const of = entries.filter((one) => one.isCase === isCase).sort((a, b) => a.order - b.order);
      const kind = isCase ? 'case' : 'practice';
      group.querySelector(`ul[data-of=${kind}]`)!.append(...of.map(({ item }) => item));
      group.querySelector<HTMLElement>(`h3[data-of=${kind}]`)!.hidden = !of.length;
    }
  }
}

customElements.define('fit-page', FitPage);
