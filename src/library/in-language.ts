import type { Lang } from './library.ts';

/** The same address in a language: Chinese at `/`, English below `/en/`. Apart from the other addresses because browsers need it without the schemas. */
export function inLanguage(address: string, lang: Lang): string {
  return lang === 'zh' ? address : `/en${address}`;
}
