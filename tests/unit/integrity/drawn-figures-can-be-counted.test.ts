import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const practice = 'content/practices/talk-first.mdx';
const drawing = (fact: string, drawn: string): Changes => ({ [practice]: swap('summary:', `figures:\n  - fact: visit/${fact}\n    drawn: ${drawn}\nsummary:`) });

test('households and sums of money can be drawn', () => {
  expect(faultsOf('drawn-figures-can-be-counted', drawing('homes', 'households'))).toEqual([]);
  expect(faultsOf('drawn-figures-can-be-counted', drawing('paid', 'unsplit-money'))).toEqual([]);
});

test('money drawn as households is told with what would do', () => {
  const changes = drawing('paid', 'households');
  expect(faultsOf('drawn-figures-can-be-counted', changes)).toEqual([{
    file: practice, line: lineWith(changes, practice, 'drawn: households'), field: 'figures[0].drawn', message: '“visit/paid”画不成 households',
    hint: 'households 要以户为单位，unsplit-money 要以元为单位并按万元画格，都不超过 600 格', weight: 'error',
  }]);
});

test('more than can be counted is not drawn', () => {
  const many: Changes = { ...drawing('homes', 'households'), 'content/sources/visit.yaml': swap('value: 280', 'value: 60000') };
  expect(faultsOf('drawn-figures-can-be-counted', many)).toHaveLength(1);
});
