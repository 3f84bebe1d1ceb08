import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { guideFile } from '../library/addresses.ts';
import { oneFileOf, type Parts } from './one-file/one-file-of.ts';

/** A built script with all that it imports, as one classic script: from file:// browsers load no modules. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'iife', minify: true, target: 'chrome86', charset: 'utf8', write: false, logLevel: 'silent' });
  return outputFiles[0]!.text;
}

/** Reads what a built page names, from the folder of the site. */
function partsOf(folder: string, base: string): Parts {
  const fileOf = (address: string) => path.join(folder, decodeURIComponent(address.slice(base.length)));
  return {
    text: (address) => readFileSync(fileOf(address), 'utf8'),
    script: async (address, isModule) => (isModule ? bundled(fileOf(address)) : readFileSync(fileOf(address), 'utf8')),
  };
}

/**
 * Astro integration: after the build, writes each guide once more as one file beside it, for places without HTTPS and without a network.
 * Throws when a guide names something that is not in the built site.
 */
export function oneFileGuides(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'one-file-guides',
    hooks: {
      'astro:config:done': ({ config }) => { base = config.base; site = config.site; },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const sizes: number[] = [];
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) => one.split(path.sep).join('/')).sort()) {
          const [, english, trip] = /^(en\/)?trips\/([a-z0-9-]+)\/guide\/index\.html$/.exec(name) ?? [];
          if (!trip) continue;
          const whole = await oneFileOf(readFileSync(path.join(folder, name), 'utf8'), partsOf(folder, base), { base, site });
          writeFileSync(path.join(folder, guideFile(trip, english ? 'en' : 'zh')), whole);
          sizes.push(Buffer.byteLength(whole));
        }
        logger.info(`${sizes.length} guides as one file each, ${Math.round(Math.max(0, ...sizes) / 1000)} kB at most (${Math.round(performance.now() - started)} ms)`);
      },
    },
  };
}
