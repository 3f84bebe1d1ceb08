import { expect, test } from 'vitest';
import { faultsOf, filesWith, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const ledger = 'content/ledger/published.txt';
const moved = 'content/ledger/moved.yaml';

test('an entry taken away leaves its addresses lost, each told on its line of the ledger', () => {
  const changes: Changes = { 'content/terms/committee.yaml': null };
  const problems = faultsOf('published-addresses-remain', changes);
  const lines = filesWith(changes).find(({ path }) => path === ledger)!.text.split('\n');
  expect(problems).toMatchObject(['/go/terms/committee/', '/terms/committee/'].map((address) => ({
    file: ledger, line: lines.indexOf(address) + 1, message: `“${address}”发布过，现在没有了`, weight: 'error',
  })));
  expect(problems[0]!.hint).toContain('moved.yaml');
});

test('a redirect saves the address', () => {
  expect(faultsOf('published-addresses-remain', {
    'content/terms/committee.yaml': null,
    [moved]: (text) => `${text}/terms/committee/: { to: /terms/, since: 2026-11-23 }\n/go/terms/committee/: { to: /terms/, since: 2026-11-23 }\n`,
  })).toEqual([]);
});

test('a redirect to nowhere is told with the nearest address', () => {
  const changes: Changes = { [moved]: swap('to: /cases/garden/', 'to: /cases/gardn/') };
  const [problem, ...rest] = faultsOf('published-addresses-remain', changes);
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ file: moved, line: lineWith(changes, moved, 'gardn'), field: '/cases/old-garden/.to', weight: 'error' });
  expect(problem!.hint).toContain('/cases/garden/');
});

test('a redirect to an anchor that is not there is told', () => {
  const changes: Changes = { [moved]: swap('to: /cases/garden/', 'to: "/cases/garden/#limitss"') };
  expect(faultsOf('published-addresses-remain', changes)).toMatchObject([{ file: moved, line: 1, field: '/cases/old-garden/.to', hint: '最接近的是 #limits', weight: 'error' }]);
  expect(faultsOf('published-addresses-remain', { [moved]: swap('to: /cases/garden/', 'to: "/cases/garden/#limits"') })).toEqual([]);
});

test('what is still here cannot have moved', () => {
  const problems = faultsOf('published-addresses-remain', { [moved]: (text) => `${text}/cases/garden/: { to: /cases/, since: 2026-11-23 }\n` });
  expect(problems.map(({ field, line, weight }) => [field, line, weight])).toEqual([['/cases/garden/', 3, 'error']]);
});

test('a new entry only warns that its address is not registered', () => {
  const problems = faultsOf('published-addresses-remain', { 'content/places/new-place.yaml': 'name: { zh: 新 }\nshort: { zh: 新 }\nlevel: city\nupdated: 2026-11-23\n' });
  expect(problems).toMatchObject([{ file: ledger, weight: 'warning', hint: '发布前运行 npm run publish-addresses' }]);
});

test.each(['content/places/garden.yaml', 'content/pages/about.mdx'])('%s that failed its schema is not lost', (path) => {
  const errors = faultsOf('published-addresses-remain', { [path]: (text) => `${text.startsWith('---') ? text.replace('---\n', '---\nwrong: 1\n') : `${text}wrong: 1\n`}` }).filter(({ weight }) => weight === 'error');
  expect(errors).toEqual([]);
});

test('the good ledger is whole', () => expect(faultsOf('published-addresses-remain')).toEqual([]));
