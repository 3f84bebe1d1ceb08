import type { Lang } from '../library/library.ts';
import type { OpenPack } from '../packs/open-pack.ts';
import { fileName } from '../packs/pack-file.ts';
import type { PackOutput } from '../packs/pack-outputs.ts';
import type { WordFile, WordOptions } from '../packs/word/word-file.ts';

/** What a maker is given beside the opened pack: where pages are drawn, today's date, and whom to tell how far it is. */
export interface Making { paper: HTMLElement; day: string; told: (done: number, of: number) => void }

/** A file for the reader. */
export interface MadeFile { blob: Blob; name: string }

/** What a pack wants for an output, as the words that say so are called. */
export interface Lack { lacks: 'noTrip' | 'noDate' | 'noPractice' }

/** Makes something of a pack: hands back the file, or nothing when it went to the printer. Its program is loaded when it is asked for. */
export type Maker = (open: OpenPack, making: Making) => Promise<MadeFile | Lack | undefined>;

const paperWords = async (lang: Lang) => (lang === 'zh' ? (await import('../i18n/paper.zh.ts')).paperZh : (await import('../i18n/paper.en.ts')).paperEn);

/** Word documents carry their codes as pictures of dots. */
const inWord = async ({ told }: Making): Promise<WordOptions> => ({ progress: told, drawQr: (await import('../packs/qr-png.ts')).qrPng });

// As a view of its own, because the types of old and new browsers differ on what a Blob is made of.
const saved = ({ name, bytes, type }: WordFile): MadeFile => ({ name, blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type }) });

/** How each output is made. */
export const makers: Record<PackOutput, Maker> = {
  print: async (open, { paper, told }) => {
    const [{ drawPack }, words] = await Promise.all([import('../packs/paper/draw-pack.ts'), paperWords(open.lang)]);
    await drawPack(open, paper, words, { onProgress: told });
    print();
    return undefined;
  },
  word: async (open, making) => saved(await (await import('../packs/word/pack-document.ts')).packDocument(open, await inWord(making))),
  report: async (open, making) => saved(await (await import('../packs/word/report-scaffold.ts')).reportScaffold(open, await inWord(making))),
  adoption: async ({ lang, parts }, making) => {
    const practices = parts.flatMap(({ sheet }) => (sheet.kind === 'practice' ? [sheet] : []));
    if (!practices.length) return { lacks: 'noPractice' };
    return saved(await (await import('../packs/word/adoption-sheet.ts')).adoptionSheet(practices, lang, await inWord(making)));
  },
  file: async (open, { day }) => {
    const [{ singleFile }, words] = await Promise.all([import('../packs/paper/single-file.ts'), paperWords(open.lang)]);
    return { name: fileName(open.notes.name, day, open.lang, 'html'), blob: new Blob([singleFile(open, words)], { type: 'text/html' }) };
  },
  calendar: async (open) => {
    const made = (await import('../packs/calendar.ts')).tripCalendar(open, new Date());
    if ('missing' in made) return { lacks: made.missing === 'trip' ? 'noTrip' : 'noDate' };
    return { name: made.name, blob: new Blob([made.ics], { type: 'text/calendar' }) };
  },
};
