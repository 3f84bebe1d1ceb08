import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the browsers and their fonts are kept once unpacked. */
export const browserCache = path.join(root, 'node_modules/.cache/test-browsers');

/** The folder of an npm-shipped Chromium, unpacked once (2 s, 150–210 MB); undefined where npm did not install it. */
export async function unpacked(version: string): Promise<string | undefined> {
  const places = ['node_modules', 'tests/browsers/node_modules'].map((folder) => path.join(root, folder, `chromium-${version}`, 'bin'));
  const packed = places.find((place) => existsSync(place));
  if (process.platform !== 'linux' || process.arch !== 'x64' || !packed) return undefined;
  const folder = path.join(browserCache, version);
  if (existsSync(path.join(folder, 'chromium'))) return folder;
  // Unpacked beside its place and renamed, so that an interrupted run leaves nothing half done.
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  for (const name of readdirSync(packed).filter((one) => one.endsWith('.br'))) await unpackOne(path.join(packed, name), path.join(half, name.slice(0, -3)));
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
  return folder;
}

async function unpackOne(packed: string, target: string): Promise<void> {
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(target, { mode: 0o755 }));
  if (!target.endsWith('.tar')) return;
  const folder = target.slice(0, -'.tar'.length);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xf', target, '-C', folder]);
  rmSync(target);
}
