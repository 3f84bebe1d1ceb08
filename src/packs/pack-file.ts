import type { Lang } from '../library/library.ts';
import { depths, noNotes, packKinds, type Choice, type Pack, type PackNotes } from './pack.ts';
import { merged } from './pack-link.ts';
import { isRecord, readNotes } from './pack-notes.ts';

const mark = 'tashan-pack';
const version = 1;
/** Characters of a file that are read. */
const largest = 5_000_000;

/** Why a file is not taken. */
export type FileFault = 'not-json' | 'not-a-pack' | 'newer' | 'too-large';

/** A pack with its notes as the text of a file, to be read by people too: titles stand beside the ids. */
export function writeFile(pack: Pack, notes: PackNotes, saved: string, titleOf: (choice: Choice) => string): string {
  return JSON.stringify({ is: mark, version, saved, pack: pack.choices.map((choice) => ({ ...choice, title: titleOf(choice) })), ...notes }, undefined, 2);
}

/** What the file is called: 他山读本-西陵考察-2026-11-26.json. */
export function fileName(name: string, day: string, lang: Lang, ending = 'json'): string {
  const safe = [...name.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim()].slice(0, 40).join('');
  return `${[lang === 'zh' ? '他山读本' : 'Tashan-pack', ...(safe ? [safe] : []), day].join('-')}.${ending}`;
}

function choiceOf(value: unknown): Choice[] {
  if (!isRecord(value) || typeof value.id !== 'string' || !/^[a-z0-9-]{1,100}$/.test(value.id)) return [];
  const kind = packKinds.find((one) => one === value.kind);
  return kind ? [{ kind, id: value.id, depth: depths.find((one) => one === value.depth) ?? 'brief' }] : [];
}

/** The pack and notes that a file holds, or why it holds none. A file of a later version is read as far as it is understood. Never throws. */
export function readFile(text: string): { pack: Pack; notes: PackNotes; fault?: FileFault } {
  const none = (fault: FileFault) => ({ pack: { choices: [] }, notes: noNotes, fault });
  if (text.length > largest) return none('too-large');
  let held: unknown;
  try {
    held = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return none('not-json');
  }
  if (!isRecord(held) || held.is !== mark || !Array.isArray(held.pack)) return none('not-a-pack');
  const { choices } = merged(held.pack.flatMap(choiceOf));
  return { pack: { choices }, notes: readNotes(held), ...(typeof held.version === 'number' && held.version > version ? { fault: 'newer' as const } : {}) };
}
