import type { GuideWords } from '../../i18n/guide.zh.ts';
import type { GuideNotes, KeptItem } from './guide-notes.ts';

/** A line of the guide that can be ticked (`tick`), also answered (`ask`), or is a free note. */
export interface OutlineItem { key: string; words: string; is: 'tick' | 'ask' | 'note' }

/** A guide as its notes are told: its parts in order, each with its groups. */
export interface Outline { title: string; address: string; parts: { heading: string; groups: { heading: string; items: OutlineItem[] }[] }[] }

const indent = '    ';
const blank: KeptItem = { words: '', done: false, answer: '', who: '' };

/** Text behind a label, later lines under the first. */
const told = (label: string, text: string) => (text.trim() ? [`${indent}${label}${text.trim().split(/\r?\n/).join(`\n${indent}${indent}`)}`] : []);

function linesOf({ key, words, is }: OutlineItem, notes: GuideNotes, say: GuideWords['script']): string[] {
  const item = notes.get(key) ?? blank;
  if (is === 'note') return item.answer.trim() ? [`${say.noteLine}${item.answer.trim()}`] : [];
  return [`${item.done ? say.ticked : say.unticked}${words}`, ...(is === 'ask' ? [...told(say.answerLine, item.answer), ...told(say.whoLine, item.who)] : [])];
}

/** What was kept of items that the guide no longer has: nothing a reader wrote is lost when its content changes. */
function formerLines(notes: GuideNotes, known: Set<string>, say: GuideWords['script']): string[] {
  return [...notes].filter(([key]) => !known.has(key)).flatMap(([, { words, done, answer, who }]) => [`${done ? say.ticked : say.unticked}${words}`, ...told(say.answerLine, answer), ...told(say.whoLine, who)]);
}

/** All notes of a guide as plain text, unanswered questions among them. `day` is told as the day of export; lines end in `\n`. */
export function notesAsText({ title, address, parts }: Outline, notes: GuideNotes, say: GuideWords['script'], day: string): string {
  const known = new Set(parts.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ key }) => key))));
  const former = formerLines(notes, known, say);
  const lines = parts.flatMap(({ heading, groups }) => ['', `【${heading}】`, ...groups.flatMap((group) => {
    const inside = group.items.flatMap((item) => linesOf(item, notes, say));
    return inside.length ? [...(group.heading ? [group.heading] : []), ...inside] : [];
  })]);
  return [say.heading.replace('%t', () => title), say.exportedOn.replace('%d', day), ...(address ? [address] : []), ...lines, ...(former.length ? ['', `【${say.former}】`, ...former] : []), ''].join('\n');
}

/** The same for a file: a byte order mark and line ends that the Notepad of old Windows reads. */
export function asOldNotepadReads(text: string): string {
  return `\ufeff${text.replace(/\r?\n/g, '\r\n')}`;
}

/** A title as the name of a file, without what file systems refuse. */
export function notesFileName(title: string, say: GuideWords['script']): string {
  return say.fileName.replace('%t', () => title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim());
}
