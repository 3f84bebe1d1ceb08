import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/good-library.ts';

test.each([
  ['Garden_Two', 'garden-two'], ['garden two', 'garden-two'], ['-garden', 'garden'], ['ＡＢ', 'ab'], ['x'.repeat(41), 'x'.repeat(40)], ['花园', 'jiaming-garden'],
])('the file name %s is refused and %s suggested', (name, better) => {
  const path = `content/places/${name}.yaml`;
  const problems = faultsOf('file-names-are-ids', { [path]: 'name: { zh: 花园 }\n' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: path, line: 1, weight: 'error' });
  expect(problems[0]!.message).toContain(name);
  expect(problems[0]!.hint).toContain(better);
});

test.each(['garden-two', 'a', '2024', 'x'.repeat(40)])('the file name %s is an id', (name) => {
  expect(faultsOf('file-names-are-ids', { [`content/places/${name}.yaml`]: 'name: { zh: 花园 }\n' })).toEqual([]);
});

test('the name before .en.mdx is looked at too', () => {
  expect(faultsOf('file-names-are-ids', { 'content/cases/My Garden.en.mdx': '---\ntranslates: 1\n---\n' })[0]?.hint).toContain('my-garden');
});
