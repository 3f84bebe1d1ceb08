import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const place = (id: string) => `content/places/${id}.yaml`;

test('a street cannot lie within a neighbourhood', () => {
  const changes: Changes = { [place('street')]: swap('within: city', 'within: hamlet'), [place('hamlet')]: 'name: { zh: 村 }\nshort: { zh: 村 }\nlevel: neighbourhood\nupdated: 2026-11-23\n' };
  const problems = faultsOf('places-nest', changes);
  expect(problems).toMatchObject([{ file: place('street'), line: lineWith(changes, place('street'), 'within'), field: 'within', weight: 'error' }]);
  expect(problems[0]!.hint).toContain('province、city');
});

test('a place cannot lie within one of its own size', () => {
  expect(faultsOf('places-nest', { [place('garden')]: swap('level: neighbourhood', 'level: sub-district') })).toHaveLength(1);
});

test('places that contain each other are told as a circle', () => {
  const problems = faultsOf('places-nest', { [place('city')]: (text) => `${text}within: garden\n` });
  expect(problems.some(({ message }) => message.includes('city → garden → street → city'))).toBe(true);
});

test('a place within itself is told', () => {
  expect(faultsOf('places-nest', { [place('garden')]: swap('within: street', 'within: garden') })).toMatchObject([{ field: 'within', line: 4 }]);
});

test('the good places nest', () => expect(faultsOf('places-nest')).toEqual([]));
