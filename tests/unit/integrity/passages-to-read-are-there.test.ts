import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const lesson = 'content/lessons/who-pays.mdx';

test('a passage to read that does not stand on its entry’s page is told where it is written', () => {
  const changes: Changes = { [lesson]: swap('{ case: garden, why', '{ case: garden, passages: [p-000000], why') };
  expect(faultsOf('passages-to-read-are-there', changes)).toMatchObject([{
    file: lesson, line: lineWith(changes, lesson, 'p-000000'), field: 'readBefore[0].passages[0]', message: '/cases/garden/ 页上没有“#p-000000”', weight: 'error',
  }]);
});

test('a lesson that gives whole entries to read passes', () => expect(faultsOf('passages-to-read-are-there')).toEqual([]));
