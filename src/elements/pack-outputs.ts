import type { PackWords } from '../i18n/pack.zh.ts';
import type { Lang } from '../library/library.ts';
import type { OpenPack } from '../packs/open-pack.ts';
import { openSheets } from '../packs/open-sheets.ts';
import { keyOf, type Pack } from '../packs/pack.ts';
import type { PackDesk } from '../packs/pack-desk.ts';
import { write } from '../packs/pack-link.ts';
import { packOutputs, type PackOutput } from '../packs/pack-outputs.ts';
import type { Shelf } from '../packs/shelf.ts';
import { handOver, isInWeChat } from './hand-over.ts';
import { makers } from './pack-makers.ts';
import { today } from './today.ts';
import { fill } from '../i18n/fill.ts';

/** The page that things are made on: its element, its words, the pack and the shelf. */
export interface PackPlace { root: HTMLElement; words: PackWords; lang: Lang; desk: PackDesk; shelf: Shelf }

/** Why an output cannot be made now, in words; nothing when it can. */
function hindrance(output: PackOutput, { choices }: Pack, words: PackWords): string | undefined {
  if (!choices.length) return words.emptyPack;
  return output !== 'print' && isInWeChat() ? words.weChat : undefined;
}

async function make(output: PackOutput, { root, words, lang, desk, shelf }: PackPlace, tell: (said: string) => void): Promise<string> {
  const { pack, notes } = desk;
  const { parts, missing } = await openSheets(pack.choices, root.dataset['sheets']!, lang, (come) => tell(fill(words.working, { a: come, b: pack.choices.length })));
  if (!parts.length) return words.none;
  tell(words.setting);
  const titles = new Map(shelf.entries.map((entry) => [keyOf(entry), entry.title]));
  const site = root.dataset['public'];
  const open: OpenPack = { lang, notes, parts, questions: shelf.questions, ...(site ? { link: `${site}#${write(pack)}` } : {}) };
  const told = (done: number, of: number) => tell(fill(words.progress, { a: done, b: of }));
  const made = await makers[output](open, { paper: root.querySelector<HTMLElement>('[data-paper]')!, told, day: today() });
  if (made && 'lacks' in made) return words[made.lacks];
  if (made) handOver(made.blob, made.name);
  const lost = missing.length ? fill(words.missing, { w: missing.map((key) => fill(words.titled, { t: titles.get(key) ?? key })).join(words.comma) }) : '';
  return (made ? fill(words.done, { f: made.name }) : words.printing) + lost;
}

/** Takes pages away that were drawn of an earlier pack, so that nobody prints them for today's. */
export async function clearPaper(root: HTMLElement): Promise<void> {
  const paper = root.querySelector<HTMLElement>('[data-paper]')!;
  if (paper.childElementCount) (await import('../packs/paper/draw-pack.ts')).removePages(paper);
}

/** Makes the buttons of the page make what they say: one at a time, telling how far it is, and what went wrong when it did. */
export function setUpOutputs(place: PackPlace): void {
  const status = place.root.querySelector<HTMLElement>('[data-progress]')!;
  const tell = (said: string) => { status.textContent = said; };
  let isBusy = false;
  for (const output of packOutputs) {
    const button = place.root.querySelector<HTMLButtonElement>(`[data-output=${output}]`)!;
    button.addEventListener('click', async () => {
      const reason = hindrance(output, place.desk.pack, place.words);
      if (isBusy || reason) return void (reason && tell(reason));
      isBusy = true;
      button.setAttribute('aria-busy', 'true');
      tell(place.words.loadingParts);
      try {
        tell(await make(output, place, tell));
      } catch (reason_) {
        console.error(reason_);
        tell(place.words.failed);
      }
      button.removeAttribute('aria-busy');
      isBusy = false;
    });
  }
}
