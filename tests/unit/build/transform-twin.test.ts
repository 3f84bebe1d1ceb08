import postcss from 'postcss';
import { expect, test } from 'vitest';
import { transformTwin, transformTwinOf } from '../../../src/build/legacy-css/transform-twin.ts';

const built = (css: string) => postcss([transformTwin()]).process(css, { from: undefined }).css.replace(/\s+/g, '');

test.each([
  ['translate', '10px', 'translate(10px)'],
  ['translate', '-50% calc(1px + 2px)', 'translate(-50%, calc(1px + 2px))'],
  ['translate', '1px 2px 3px', 'translate(1px, 2px)'],
  ['scale', '1.5 2', 'scale(1.5, 2)'],
  ['rotate', '45deg', 'rotate(45deg)'],
])('%s: %s is written as %s', (property, value, twin) => {
  expect(transformTwinOf(property, value)).toBe(twin);
});

test('none, and a rotation in space, have no twin', () => {
  expect(transformTwinOf('translate', 'none')).toBeUndefined();
  expect(transformTwinOf('rotate', 'x 45deg')).toBeUndefined();
});

test('the twin follows its rule and is hidden from browsers that know the property', () => {
  expect(built('a{translate:0 1px;color:red}')).toBe('a{translate:01px;color:red}@supportsnot(translate:0){a{transform:translate(0,1px)}}');
});

test('movements of one rule share one transform, in the order browsers apply them', () => {
  expect(built('a{rotate:5deg;translate:1px}')).toContain('a{transform:translate(1px)rotate(5deg)}');
  expect(built('a{transform:skew(1deg);scale:2}')).toContain('a{transform:scale(2)skew(1deg)}');
});

test('a rule with transform alone needs no twin', () => {
  expect(built('a{transform:rotate(5deg)}')).toBe('a{transform:rotate(5deg)}');
});

test('keyframes are left alone', () => {
  expect(built('@keyframes x{to{translate:1px}}')).toBe('@keyframesx{to{translate:1px}}');
});
