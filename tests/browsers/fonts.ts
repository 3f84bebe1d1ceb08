import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { convert } from 'fontverter';
import { browserCache } from './unpack.ts';

const slices = path.resolve(import.meta.dirname, '../../node_modules/@fontsource-variable/noto-sans-sc/files');

/**
 * A fontconfig file that shows the test browsers Noto Sans SC and nothing else, so that text is as wide on every machine. Old
 * Chromiums crash without any font. The WOFF2 slices of the npm package are turned into TrueType once.
 */
export async function fontConfig(): Promise<string> {
  const config = path.join(browserCache, 'fonts.conf');
  if (existsSync(config)) return config;
  const folder = path.join(browserCache, 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(slices).filter((one) => one.endsWith('.woff2'))) {
    writeFileSync(path.join(folder, name.replace('.woff2', '.ttf')), await convert(readFileSync(path.join(slices, name)), 'truetype'));
  }
  const xml = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${path.join(browserCache, 'fontconfig')}</cachedir></fontconfig>`;
  writeFileSync(`${config}.${process.pid}`, xml);
  renameSync(`${config}.${process.pid}`, config);
  return config;
}
