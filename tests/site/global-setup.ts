import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from './serve-site.ts';

/** A built site for the tests: where its files are, under which path it stands, and where it is served. */
export interface BuiltSite {
  folder: string;
  base: string;
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Built as anybody builds it: at the root of an unknown host. */
    site: BuiltSite;
    /** Built for a sub-path of a known host. */
    subPathSite: BuiltSite;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

function build(name: string, environment: Record<string, string>): string {
  const folder = path.join(root, 'node_modules/.cache/site', name);
  // While writing tests: REUSE_BUILD=1 takes the builds of the run before.
  if (process.env.REUSE_BUILD && existsSync(path.join(folder, 'index.html'))) return folder;
  // Vitest puts BASE_URL, MODE, DEV … into its environment, where Astro would take them for its own.
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(?:BASE_PATH|SITE_URL|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*|NODE_ENV)$/.test(key)));
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: 'pipe', env: { ...inherited, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: folder, ...environment },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`the site does not build:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  }
  return folder;
}

/** Builds the site twice, once for each way it is put up, and serves both until the tests are over. */
export default async function setup(project: TestProject) {
  const base = '/zt/tashan/';
  const folder = build('root', {});
  // A library as small as this one is searched by its texts; below the sub-path, by Pagefind, as it will be when it has grown.
  const subFolder = build('sub-path', { BASE_PATH: base, SITE_URL: 'https://example.org', SEARCH_ENGINE: 'pagefind' });
  const [served, servedBelow] = [await serveSite(folder), await serveSite(subFolder, base)];
  project.provide('site', { folder, base: '/', url: served.url });
  project.provide('subPathSite', { folder: subFolder, base, url: servedBelow.url });
  return async () => {
    await served.close();
    await servedBelow.close();
  };
}
