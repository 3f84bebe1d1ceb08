import { countVote, faultOfCount, type Count, type Matter, type Threshold } from '../library/owners-vote.ts';
import type { Strings } from '../i18n/strings.zh.ts';

type Words = Strings['ownersVote'];
const counts = ['owners', 'area'] as const;
type CountName = (typeof counts)[number];

/** A number as people type it: full-width digits, thousands marks, spaces. Empty is no number. */
function readNumber(typed: string): number {
  const plain = typed.normalize('NFKC').replace(/[,，\s]/g, '');
  return plain ? Number(plain) : Number.NaN;
}

/** The form that counts a vote of owners while it is being filled. */
class OwnersVote extends HTMLElement {
  #words!: Words;
  #form!: HTMLFormElement;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#form = this.querySelector('form')!;
    this.#form.hidden = false;
    this.#form.addEventListener('input', () => this.#count());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#count();
  }

  #typed = (count: CountName): string[] => (['all', 'voting', 'agreeing'] as const).map((column) => (this.#form.elements.namedItem(`${count}-${column}`) as HTMLInputElement).value);

  #countOf(count: CountName): Count {
    const [all = Number.NaN, voting = Number.NaN, agreeing = Number.NaN] = this.#typed(count).map(readNumber);
    return { all, voting, agreeing };
  }

  #count(): void {
    const outcome = this.querySelector('.outcome')!;
    if (counts.flatMap(this.#typed).some((typed) => !typed.trim())) return outcome.replaceChildren(this.#line(this.#words.toFill, ''));
    const faults = counts.flatMap((count) => {
      const fault = faultOfCount(this.#countOf(count), { whole: count === 'owners' });
      return fault ? [this.#line(`${this.#words.counts[count]}${this.#words.colon}${this.#words.faults[fault]}`, 'fault')] : [];
    });
    if (faults.length) return outcome.replaceChildren(...faults);
    const matter = new FormData(this.#form).get('matter') as Matter;
    const { quorum, consent, passes } = countVote(this.#countOf('owners'), this.#countOf('area'), matter);
    const share = matter === 'special' ? this.#words.threeQuarters : this.#words.half;
    outcome.replaceChildren(
      this.#line(passes ? this.#words.passes : this.#words.fails, 'verdict'),
      ...counts.map((count) => this.#threshold(`${this.#words.counts[count]}${this.#words.quorum}`, quorum[count], count)),
      ...counts.map((count) => this.#threshold(`${this.#words.counts[count]}${share}`, consent[count], count)),
    );
  }

  #threshold(name: string, { least, has, met }: Threshold, count: CountName): HTMLElement {
    const unit = this.#words.units[count];
    const say = (value: number) => `${value.toLocaleString('en-US', { maximumFractionDigits: 2 })}${unit}`;
    const words = (met ? this.#words.met : this.#words.notMet).replace('%l', say(least)).replace('%h', say(has));
    return this.#line(`${name}${this.#words.colon}${words}`, met ? 'met' : 'unmet');
  }

  #line(text: string, kind: string): HTMLElement {
    const line = document.createElement('p');
    line.textContent = text;
    if (kind) line.className = kind;
    return line;
  }
}

customElements.define('owners-vote', OwnersVote);
