import type { Lang } from '../library/library.ts';
import { en } from './strings.en.ts';
import { zh, type Strings } from './strings.zh.ts';

/** The words of the interface in a language. */
export function t(lang: Lang): Strings {
  return lang === 'en' ? en : zh;
}
