import { expect, test } from 'vitest';
import { faultsOf, lineWith, type Changes } from '../../fixtures/good-library.ts';

const about = 'content/pages/about.mdx';
const link = (url: string): Changes => ({ [about]: (text) => `${text}\n见[这里](${url})。\n` });

test.each([
  ['/cases/gardn/', /“\/cases\/gardn\/”/, '/cases/garden/'],
  ['/cases/garden/#nowhere', /“#nowhere”/, undefined],
  ['/sources/visit/#p-9', /“#p-9”/, '#p-'],
  ['/en/cases/garden/', /不要带语言/, '/cases/garden/'],
  ['cases/garden/', /写法不对/, '/cases/编号/'],
  ['//example.org/', /写法不对/, 'https://'],
  ['http://example.org/', /写法不对/, 'https://'],
])('a link to %s is told', (url, message, hint) => {
  const problems = faultsOf('links-resolve', link(url));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: about, line: lineWith(link(url), about, '见[这里]'), weight: 'error' });
  expect(problems[0]!.message).toMatch(message);
  if (hint) expect(problems[0]!.hint).toContain(hint);
});

test.each(['/cases/garden/', '/cases/garden/#经过', '/cases/garden/#money', '/sources/visit/#p-2', '/themes/organise/', '/search/?q=x', '/cases/old-garden/', 'https://example.org/', '#说明'])(
  'a link to %s is right', (url) => expect(faultsOf('links-resolve', link(url))).toEqual([]));

test('an entry that failed its schema still has its address', () => {
  expect(faultsOf('links-resolve', { ...link('/places/garden/'), 'content/places/garden.yaml': (text) => text.replace('neighbourhood', 'hamlet') })).toEqual([]);
});
