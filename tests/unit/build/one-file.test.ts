import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneFileOf, type Parts } from '../../../src/build/one-file/one-file-of.ts';

const files: Record<string, string> = { '/t/seal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', '/t/a.css': 'b{color:red}', '/t/theme.js': 'one()', '/t/m.js': 'two("</script>")' };
const parts: Parts = { text: (address) => files[address]!, script: async (address) => files[address]! };
const page = `<!doctype html><html lang="zh-CN"><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="icon" href="/t/seal.svg" type="image/svg+xml"><script src="/t/theme.js"></script><link rel="stylesheet" href="/t/a.css"><script type="module" src="/t/m.js"></script></head>
<body><trip-guide data-trip="x" data-worker="/t/w.js" data-scope="/t/x/"><a href="#at-a">甲</a><a href="/t/cases/a/">乙</a><ul><li><a href="/t/x/x.html" download data-one-file>存</a></li><li data-online><a href="/t/en/x/">English</a></li></ul><div data-one-file>存</div></trip-guide></body></html>`;
const made = (site?: string) => oneFileOf(page, parts, { base: '/t/', site });
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('nothing is left that would be asked for: styles, scripts and the icon are inside', async () => {
  const html = await made();
  expect(html).not.toMatch(/(?:src|href)="\//);
  expect(html).toContain('<style>b{color:red}</style>');
  expect(html).toContain('href="data:image/svg+xml;base64,');
});

test('the policy allows what is inside by its hash, and no request', async () => {
  const policy = /content="(default-src[^"]*)"/.exec(await made())![1]!;
  expect(policy).toBe(`default-src 'none'; script-src ${hash('one()')} ${hash('two("<\\/script>")')}; style-src ${hash('b{color:red}')}; img-src data:; base-uri 'none'; form-action 'none'`);
});

test('what were modules stand at the end of the body, and cannot end their own tag', async () => {
  const html = await made();
  expect(html).toContain('<script>two("<\\/script>")</script></body>');
  expect(html.indexOf('<script>one()</script>')).toBeLessThan(html.indexOf('<body>'));
});

test('without a public address links of the site stay as words; with one they lead there', async () => {
  expect(await made()).toContain('<a href="#at-a">甲</a><span>乙</span>');
  expect(await made('https://example.org')).toContain('<a href="https://example.org/t/cases/a/">乙</a>');
});

test('it does not offer to save itself, nor to keep itself offline', async () => {
  const html = await made();
  expect(html).not.toMatch(/data-one-file|data-worker|data-scope|>存</);
  expect(html).not.toContain('English');
  expect(await made('https://example.org')).toContain('English');
});
