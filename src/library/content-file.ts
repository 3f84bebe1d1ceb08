import { kinds, kindNames, type Kind } from '../schema/kinds.ts';
import { vocabularies, type VocabularyName } from '../schema/vocabulary.ts';
import { perhaps } from './nearest.ts';

/** A file below `content/`, as read from disk. */
export interface ContentFile {
  /** Path below the project with forward slashes, `content/cases/lianyun.mdx`. */
  path: string;
  text: string;
  /** Why its text could not be had from disk, in Chinese; then the text is empty. */
  fault?: string;
}

/** What a file of the content is for, told by its path. */
export type Purpose =
  | { is: 'entry'; kind: Kind; id: string }
  | { is: 'translation'; kind: Kind; id: string }
  | { is: 'vocabulary'; name: VocabularyName }
  | { is: 'works' | 'search-words' | 'moved' | 'published' | 'ignored' }
  /** The ledger of the passages of an entry, named `<folder>/<id>`. */
  | { is: 'passages'; entry: string }
  | { is: 'stray'; message: string; hint?: string };

/** The text without byte order mark and with plain line ends, whichever editor wrote it. */
export function cleanText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Why a file cannot be read as text, or nothing. */
export function unreadable(text: string): string | undefined {
  if (text.includes('\0')) return '不是文本文件';
  if (text.includes('\uFFFD')) return '不是 UTF-8 编码，或含有损坏的字';
  if (cleanText(text).trim() === '') return '文件是空的';
  return undefined;
}

const single = new Map<string, 'works' | 'search-words' | 'moved' | 'published'>([
  ['works.yaml', 'works'], ['search-words.yaml', 'search-words'], ['ledger/moved.yaml', 'moved'], ['ledger/published.txt', 'published'],
]);
const isIgnored = (part: string) => part.startsWith('_') || part.startsWith('.') || part.startsWith('~') || part === 'README.md';

/** What the file at this path is for. */
export function purposeOf(path: string): Purpose {
  const parts = path.split('/').slice(1);
  if (parts.some(isIgnored)) return { is: 'ignored' };
  const below = parts.join('/');
  const only = single.get(below);
  if (only) return { is: only };
  const [folder = '', name = '', ...deeper] = parts;
  if (folder === 'vocabulary') return vocabularyPurpose(name);
  if (folder === 'ledger' && name === 'passages' && /^[a-z0-9-]+\.json$/.test(deeper[1] ?? '')) return { is: 'passages', entry: `${deeper[0]}/${deeper[1]!.replace('.json', '')}` };
  if (folder === 'ledger') return { is: 'stray', message: 'ledger 里只有 moved.yaml、published.txt 和 passages 文件夹', hint: name.startsWith('moved') ? '搬走的地址写在 content/ledger/moved.yaml' : undefined };
  const kind = kindNames.find((candidate) => kinds[candidate].folder === folder);
  if (!kind && !name) return { is: 'stray', message: `“${folder}”放错了地方：content 里直接放的只有 works.yaml、search-words.yaml 和 README.md`, hint: '条目放进它那一类的文件夹，例如 content/cases' };
  if (!kind) {
    const folders = [...kindNames.map((candidate) => kinds[candidate].folder), 'vocabulary', 'ledger'];
    return { is: 'stray', message: `content 里没有“${folder}”这一类`, hint: perhaps(folder, folders) ?? `可用的文件夹：${folders.join('、')}` };
  }
  if (deeper.length || !name) return { is: 'stray', message: '条目直接放在类的文件夹里，不再分子文件夹' };
  return entryPurpose(kind, name);
}

function vocabularyPurpose(name: string): Purpose {
  const names = Object.keys(vocabularies) as VocabularyName[];
  const found = names.find((candidate) => `${candidate}.yaml` === name);
  if (found) return { is: 'vocabulary', name: found };
  return { is: 'stray', message: `没有“${name}”这张词表`, hint: perhaps(name, names.map((candidate) => `${candidate}.yaml`)) };
}

/** What to do with a file whose name has a wrong ending. Text may be renamed; a document of an office program must be saved anew; anything else goes. */
function betterName(name: string, format: string): string {
  const stem = name.replace(/(?:\.(?:mdx?|ya?ml|txt|docx?|wps|html?))+$/i, '');
  if (stem === name) return /^(?:thumbs\.db|desktop\.ini)$/i.test(name) ? '这是电脑自己留下的文件，删掉它' : '这里只放文字；不是条目的文件请移走';
  return /\.(?:docx?|wps|html?)$/i.test(name) ? `另存为纯文本（UTF-8），文件名写 ${stem}.${format}` : `改名为 ${stem}.${format}`;
}

function entryPurpose(kind: Kind, name: string): Purpose {
  const { format } = kinds[kind];
  if (name.endsWith(`.en.${format}`)) {
    const id = name.slice(0, -`.en.${format}`.length);
    if (format === 'mdx') return { is: 'translation', kind, id };
    return { is: 'stray', message: '这一类的英文和中文写在同一个文件里（zh、en）', hint: `把英文写进 ${id}.yaml` };
  }
  if (name.endsWith(`.${format}`)) return { is: 'entry', kind, id: name.slice(0, -`.${format}`.length) };
  return { is: 'stray', message: `${kinds[kind].folder} 里的文件要以 .${format} 结尾`, hint: betterName(name, format) };
}
