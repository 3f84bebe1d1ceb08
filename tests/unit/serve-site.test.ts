import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../site/serve-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'serve-site-'));
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'cases'));
  writeFileSync(path.join(folder, 'cases/index.html'), '<h1>案例</h1>');
  writeFileSync(path.join(folder, '404.html'), 'nothing here');
  site = await serveSite(folder, '/zt/', (pathname) => pathname.endsWith('slow') ? { status: 503, headers: { 'retry-after': '1' }, delay: 60 } : undefined);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('a folder answers with its index, as HTML in UTF-8', async () => {
  const answer = await fetch(`${site.url}cases/`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toContain('案例');
});

test.each(['no/such/', '../../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd'])('%s gets the 404 page', async (address) => {
  const answer = await fetch(site.url + address);
  expect([answer.status, await answer.text()]).toEqual([404, 'nothing here']);
});

test('outside the base path there is nothing', async () => {
  expect((await fetch(new URL('/cases/', site.url))).status).toBe(404);
});

test('an answer can be spoilt: another status, headers, a wait', async () => {
  const started = performance.now();
  const answer = await fetch(`${site.url}slow`);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(performance.now() - started).toBeGreaterThanOrEqual(50);
});
