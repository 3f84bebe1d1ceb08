import { joined } from '../packs/edit-pack.ts';
import { keyOf } from '../packs/pack.ts';
import { fileName, readFile, writeFile } from '../packs/pack-file.ts';
import { joinedNotes } from '../packs/pack-notes.ts';
import { resolve } from '../packs/resolve-pack.ts';
import { handOver, isInWeChat } from './hand-over.ts';
import type { PackPlace } from './pack-outputs.ts';
import { today } from './today.ts';
import { toldOf } from './pack-told.ts';
import { fill } from '../i18n/fill.ts';

function save({ words, lang, desk, shelf }: PackPlace): string {
  if (isInWeChat()) return words.weChat;
  const titles = new Map(shelf.entries.map((entry) => [keyOf(entry), entry.title]));
  const name = fileName(desk.notes.name, today(), lang);
  handOver(new Blob([writeFile(desk.pack, desk.notes, today(), (choice) => titles.get(keyOf(choice)) ?? '')], { type: 'application/json' }), name);
  return fill(words.saved, { f: name });
}

/** What a file holds comes behind what is on the desk; nothing that is there is lost. */
async function takeIn(file: File, { words, desk, shelf }: PackPlace): Promise<string> {
  const { pack: read, notes, fault } = readFile(await file.text());
  if (fault && fault !== 'newer') return words.files[fault] ?? '';
  const { pack, departures } = resolve(read, shelf);
  desk.changeNotes(joinedNotes(desk.notes, notes));
  desk.change(joined(desk.pack, pack).pack);
  return [fill(words.takenIn, { n: pack.choices.length }), ...(fault ? [words.files[fault] ?? ''] : []), ...toldOf([], departures, words)].join('');
}

/** Saves pack and notes to a file of the reader's, and reads one back. `changed` is called when the desk has something new. */
export function setUpFiles(place: PackPlace, changed: () => void): void {
  const status = place.root.querySelector<HTMLElement>('[data-progress]')!;
  place.root.querySelector('[data-do=save]')!.addEventListener('click', () => { status.textContent = save(place); });
  const box = place.root.querySelector<HTMLInputElement>('[data-open]')!;
  box.addEventListener('change', async () => {
    const file = box.files?.[0];
    if (!file) return;
    status.textContent = await takeIn(file, place).catch(() => place.words.files['not-json'] ?? '');
    // The same file may be chosen again.
    box.value = '';
    changed();
  });
}
