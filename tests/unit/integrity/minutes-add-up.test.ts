import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const lesson = 'content/lessons/who-pays.mdx';

test('steps that do not fill the time are told with both sums', () => {
  const changes: Changes = { [lesson]: swap('minutes: 30, title', 'minutes: 20, title') };
  expect(faultsOf('minutes-add-up', changes)).toEqual([{
    file: lesson, line: lineWith(changes, lesson, 'minutes: 45'), field: 'versions[0].minutes', message: '这一版写的是 45 分钟，各步加起来是 35 分钟', weight: 'error',
  }]);
});

test('steps that fill the time pass', () => expect(faultsOf('minutes-add-up')).toEqual([]));
