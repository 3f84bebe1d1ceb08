import { expect, test } from 'vitest';
import { pagesToShow } from '../../../src/search/client/page-links.ts';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 14, [1, 2, 3, 0, 14]],
  [7, 14, [1, 0, 5, 6, 7, 8, 9, 0, 14]],
  [14, 14, [1, 0, 12, 13, 14]],
])('page %i of %i links to %j', (page, pages, shown) => {
  expect(pagesToShow(page, pages)).toEqual(shown);
});
