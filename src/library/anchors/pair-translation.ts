import type { Lang } from '../library.ts';
import { findRecorded } from './assign.ts';
import type { RecordedPassage } from './ledger.ts';
import type { Passage } from './page-passages.ts';

/** A block of a body, with the published passage that it is, as far as its language tells. */
interface Block { passage: Passage; known: RecordedPassage | undefined }

/** Blocks of one language with what each was when it was last recorded. */
function recognised(passages: readonly Passage[], lang: Lang, recorded: readonly RecordedPassage[]): Block[] {
  const inLang = recorded.filter((one) => !one.gone && (one[lang] || one.is === 'section' || one.is === 'figure'));
  // Each language is compared with itself alone.
  const alone = inLang.map(({ id, is, [lang]: words }): RecordedPassage => ({ id, is, ...(words ? { [lang]: words } : {}) }));
  const found = findRecorded(alone, passages);
  return passages.map((passage, index) => ({ passage, known: inLang[alone.indexOf(found[index]!)] }));
}

/**
 * How well an English block stands for a Chinese one: that they were published as one counts most, then the same form, then the facts and
 * sources both refer to.
 */
function fit(zh: Block, en: Block): number {
  const [one, other] = [zh.passage, en.passage];
  if (one.id || other.id) return one.id === other.id ? 3 : -1;
  if (zh.known && zh.known === en.known) return 4;
  if (zh.known?.en && en.known?.zh) return -1;
  const [own, others] = [new Set(one.zh?.names), new Set(other.en?.names)];
  const shared = [...own].filter((name) => others.has(name)).length;
  return (one.is === other.is ? 1 : -0.5) + shared / Math.max(own.size, others.size, 1);
}

/** A Chinese block, an English one, or both. */
interface Pair { zh?: Block; en?: Block }

/** The pairing of most worth in which both languages keep their order. */
function aligned(zh: readonly Block[], en: readonly Block[]): Pair[] {
  const fits = zh.map((one) => en.map((other) => fit(one, other)));
  // best[i][j] is the worth of pairing what follows i in Chinese with what follows j in English.
  const best = Array.from({ length: zh.length + 1 }, () => new Array<number>(en.length + 1).fill(0));
  for (let i = zh.length - 1; i >= 0; i -= 1) for (let j = en.length - 1; j >= 0; j -= 1) best[i]![j] = Math.max(fits[i]![j]! + best[i + 1]![j + 1]!, best[i + 1]![j]!, best[i]![j + 1]!);
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < zh.length || j < en.length;) {
    if (i < zh.length && j < en.length && best[i]![j] === fits[i]![j]! + best[i + 1]![j + 1]!) pairs.push({ zh: zh[i++]!, en: en[j++]! });
    else if (i < zh.length && (j === en.length || best[i]![j] === best[i + 1]![j])) pairs.push({ zh: zh[i++]! });
    else pairs.push({ en: en[j++]! });
  }
  return pairs;
}

/** Blocks that changed places in one language only are still one passage. */
function rejoined(pairs: readonly Pair[]): Pair[] {
  const alone = new Map(pairs.flatMap(({ zh, en }) => (!zh && en?.known ? [[en.known, en] as const] : [])));
  const whole = pairs.map((pair): Pair => {
    const en = pair.en ?? (pair.zh?.known && alone.get(pair.zh.known));
    return en ? { ...pair, en } : pair;
  });
  const joined = new Set(whole.flatMap(({ zh, en }) => (zh && en ? [en] : [])));
  return whole.filter(({ zh, en }) => zh || !joined.has(en!));
}

/**
 * The blocks of a Chinese body with the English ones that translate them: as they were recorded, the others aligned in order; an English
 * block that translates none stands for itself.
 */
export function pairTranslation(zh: readonly Passage[], en: readonly Passage[], recorded: readonly RecordedPassage[] = []): Passage[] {
  if (!en.length) return [...zh];
  const [own, others] = [recognised(zh, 'zh', recorded), recognised(en, 'en', recorded)];
  const isSame = zh.length === en.length && own.every(({ passage, known }, index) => {
    const other = others[index]!;
    return passage.is === other.passage.is && passage.id === other.passage.id && (!known?.en || !other.known?.zh || known === other.known);
  });
  const pairs: Pair[] = isSame ? own.map((one, index) => ({ zh: one, en: others[index]! })) : rejoined(aligned(own, others));
  return pairs.map((pair) => ({ ...(pair.zh ?? pair.en)!.passage, ...(pair.en?.passage.en ? { en: pair.en.passage.en } : {}) }));
}
