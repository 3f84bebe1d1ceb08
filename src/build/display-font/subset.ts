import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Weight } from './serif-selectors.ts';

const packageName = '@expo-google-fonts/noto-serif-sc';
const files: Record<Weight, string> = { 400: '400Regular/NotoSerifSC_400Regular.ttf', 700: '700Bold/NotoSerifSC_700Bold.ttf' };

// What the styles ask for: trimmed and proportional punctuation, upright forms in vertical lines, lining figures. Other features would
// pull in forms nobody sees, a quarter of the weight.
const features = ['halt', 'vhal', 'chws', 'vchw', 'pwid', 'palt', 'vert', 'kern', 'lnum', 'pnum', 'tnum'];

/** Noto Serif SC in one weight with only these characters, as WOFF2. The same characters give the same bytes; made once, then kept. */
export async function subset(weight: Weight, characters: ReadonlySet<string>, cache: string): Promise<Buffer> {
  const resolve = createRequire(import.meta.url).resolve;
  const { version } = JSON.parse(readFileSync(resolve(`${packageName}/package.json`), 'utf8')) as { version: string };
  const text = [...characters].sort().join('');
  const kept = path.join(cache, `${createHash('sha256').update([version, weight, features, text].join('\n')).digest('hex').slice(0, 32)}.woff2`);
  if (existsSync(kept)) return readFileSync(kept);
  const font = await subsetFont(readFileSync(resolve(`${packageName}/${files[weight]}`)), text, { targetFormat: 'woff2', keepFeatures: features });
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, font);
  renameSync(`${kept}.${process.pid}`, kept);
  return font;
}
