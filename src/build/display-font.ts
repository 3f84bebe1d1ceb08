import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generatedText, serifSelectors, type Weight } from './display-font/serif-selectors.ts';
import { addSerifText } from './display-font/serif-text.ts';
import { subset } from './display-font/subset.ts';

/** Always in the font: Latin and figures (search counts), the numerals of list counters, and the punctuation of headings. */
export const alwaysIncluded = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'〇一二三四五六七八九十百',
  ...'·，。、；：？！“”‘’「」『』《》〈〉（）〔〕【】—…＋％～－／　¥￥×→',
];

/** Where the built site keeps the font; the placeholders in `public/` stand here until it is made. */
export function displayFontFile(weight: Weight): string {
  return `fonts/tashan-serif-${weight}.woff2`;
}

/** The characters that a built site sets in the display serif, by weight; none for a weight that no stylesheet uses. */
export function displayCharacters(folder: string): Record<Weight, Set<string>> {
  const filesNamed = (ending: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).sort();
  const css = filesNamed('.css').filter((name) => !name.startsWith('pagefind')).map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  const selectors = serifSelectors(css);
  const characters: Record<Weight, Set<string>> = { 400: new Set(), 700: new Set() };
  for (const name of filesNamed('.html')) addSerifText(readFileSync(path.join(folder, name), 'utf8'), selectors, characters);
  for (const weight of ['400', '700'] as const) {
    if (!characters[weight].size) continue;
    for (const character of [...alwaysIncluded, ...generatedText(css)]) characters[weight].add(character);
    for (const character of '\n\t\r') characters[weight].delete(character);
  }
  return characters;
}

/**
 * Astro integration: after the build, reads the finished pages and stylesheets for every character set in the display serif and writes
 * Noto Serif SC with only these, in place of the empty fonts from `public/`. In `astro dev` the reader's own serif shows.
 */
export function displayFont(): AstroIntegration {
  let cache = '';
  return {
    name: 'display-font',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('node_modules/.cache/display-font/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const made: string[] = [];
        for (const [weight, characters] of Object.entries(displayCharacters(folder)) as [Weight, Set<string>][]) {
          if (!characters.size) continue;
          const font = await subset(weight, characters, cache);
          mkdirSync(path.join(folder, 'fonts'), { recursive: true });
          writeFileSync(path.join(folder, displayFontFile(weight)), font);
          made.push(`${weight}: ${characters.size} characters, ${Math.round(font.length / 1000)} kB`);
        }
        logger.info(`${made.join('; ') || 'nothing is set in the serif'} (${Math.round(performance.now() - started)} ms)`);
      },
    },
  };
}
