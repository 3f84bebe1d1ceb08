import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { fontConfig } from './fonts.ts';
import { unpacked } from './unpack.ts';

/** The browsers a reader may sit at: today's, Windows 7's last, and the oldest that gets the full page. */
export const browserNames = ['143', '109', '92'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Where people have Chrome, Chromium or Edge. */
function installedBrowser(): string | undefined {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((one) => one !== undefined);
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'],
    darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: programs.flatMap((folder) => [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
  };
  return places[process.platform]?.find((place) => existsSync(place));
}

/** A browser that has shown an empty page. On a busy machine an old one may fall over while it starts, before any page of ours: it is started anew. */
async function started(options: LaunchOptions, attempts = 3): Promise<Browser> {
  try {
    const browser = await chromium.launch(options);
    await (await browser.newPage()).close();
    return browser;
  } catch (reason) {
    if (attempts <= 1) throw reason;
    return started(options, attempts - 1);
  }
}

/**
 * A running browser, or undefined where this machine has none. `143` stands for today's: `$CHROME_PATH`, else the one shipped in an npm
 * package (Linux x64), else an installed one. The old ones exist only as npm packages.
 */
export async function launch(name: BrowserName): Promise<Browser | undefined> {
  const args = ['--disable-dev-shm-usage'];
  if (name === '143' && process.env.CHROME_PATH) return started({ executablePath: process.env.CHROME_PATH, args });
  const folder = await unpacked(name);
  const libraries = folder && await unpacked('143');
  if (folder && libraries) {
    return started({
      executablePath: path.join(folder, 'chromium'),
      args: ['--no-sandbox', '--disable-gpu', ...args],
      // The old packages lack a few libraries that the newest one brings along.
      env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: await fontConfig(), LD_LIBRARY_PATH: `${libraries}/al2023/lib:${folder}/aws/lib` },
    });
  }
  const executablePath = name === '143' ? installedBrowser() : undefined;
  return executablePath ? started({ executablePath, args }) : undefined;
}

/** What to tell people whose machine has no such browser: the reason for a skip, said aloud in the test's name. */
export function skipNote(name: BrowserName, browser: Browser | undefined): string {
  if (browser) return '';
  const remedy = name === '143' ? ': set CHROME_PATH to a Chrome or Chromium, or run on Linux x64' : ': it comes with npm on Linux x64 only';
  return ` [SKIPPED, no Chromium ${name} here${remedy}]`;
}
