import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** Puts a built site into a folder: the one given, copied so that a build meanwhile does no harm, or a new one. */
export function putSite(folder: string, given?: string): void {
  if (given !== undefined) {
    if (!existsSync(path.join(given, 'search/index.html'))) throw new Error(`--site: there is no built site in ${given}`);
    cpSync(given, folder, { recursive: true });
    return;
  }
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:BASE_PATH|SITE_URL)$/.test(name)));
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: 'pipe', env: { ...inherited, NODE_ENV: 'production', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: folder },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`the site does not build:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  }
}
