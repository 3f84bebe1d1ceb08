import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { faultsOf, lineWith, type Changes } from '../../fixtures/good-library.ts';

const about = 'content/pages/about.mdx';
const link = (url: string): Changes => ({ [about]: (text) => `${text}\n见[这里](${url})。\n` });

test.each([
  ['/cases/gardn/', /“\/cases\/gardn\/”/, '/cases/garden/'],
  ['/cases/garden/#nowhere', /“#nowhere”/, undefined],
  ['/sources/visit/#p-9', /“#p-9”/, '#p-'],
  ['/places/garden/#nowhere', /“#nowhere”/, undefined],
  ['/places/garden/#places', /“#places”/, undefined],
  ['/terms/committee/#related', /“#related”/, undefined],
  ['/terms/#comittee', /“#comittee”/, '#committee'],
  ['/policies/code/#sayes', /“#sayes”/, '#says'],
  ['/practices/talk-first/#footing', /“#footing”/, undefined],
  ['/practices/talk-first/#怎样商量', /“#怎样商量”/, undefined],
  ['/themes/organise/#nowhere', /“#nowhere”/, undefined],
  ['/stages/prepare/#nowhere', /“#nowhere”/, undefined],
  ['/works/#work-utilites', /“#work-utilites”/, '#work-utilities'],
  ['/#nowhere', /“#nowhere”/, undefined],
  ['/cases/#nowhere', /“#nowhere”/, undefined],
  ['/go/cases/garden/#limits', /“#limits”/, undefined],
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

test.each(['/cases/garden/', '/cases/garden/#money', '/cases/garden/#s1', '/cases/garden/#cite', '/cases/garden/#three-doors', '/sources/visit/#p-2', '/sources/visit/#fact-paid', '/places/street/#places', '/places/garden/#cases', '/terms/#committee', '/terms/committee/#practices',
  '/policies/code/#says', '/themes/organise/#h-practices', '/works/#work-utilities', '/#fanli', '/practices/#h-organise', '/trips/visit-trip/#gate', '/about/#main', '/themes/organise/', '/search/?q=x', '/cases/old-garden/', 'https://example.org/', '#cite'])(
  'a link to %s is right', (url) => expect(faultsOf('links-resolve', link(url))).toEqual([]));

test('a heading is linked by the mark made from its words', () => {
  const mark = `p-${createHash('sha256').update('经过').digest('hex').slice(0, 6)}`;
  expect(faultsOf('links-resolve', link(`/cases/garden/#${mark}`))).toEqual([]);
});

test('an entry that failed its schema still has its address', () => {
  expect(faultsOf('links-resolve', { ...link('/places/garden/'), 'content/places/garden.yaml': (text) => text.replace('neighbourhood', 'hamlet') })).toEqual([]);
  expect(faultsOf('links-resolve', { ...link('/places/garden/#cases'), 'content/places/garden.yaml': (text) => text.replace('neighbourhood', 'hamlet') })).toEqual([]);
});
