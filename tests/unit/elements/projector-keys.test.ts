import { expect, test } from 'vitest';
import { actOfKey } from '../../../src/elements/projector-keys.ts';

const pressed = (key: string, more: Partial<Parameters<typeof actOfKey>[0]> = {}) => ({ key, code: '', ctrlKey: false, altKey: false, metaKey: false, ...more });

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%j turns on', (key) => expect(actOfKey(pressed(key), '')).toEqual({ is: 'turn', by: 1 }));
test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%j turns back', (key) => expect(actOfKey(pressed(key), '')).toEqual({ is: 'turn', by: -1 }));
test.each(['b', 'B', '.', '。'])('%j makes the wall black', (key) => expect(actOfKey(pressed(key), '')).toEqual({ is: 'black' }));

test('digits gather, and Enter goes to the slide of that number', () => {
  expect(actOfKey(pressed('1'), '')).toEqual({ is: 'typed', digits: '1' });
  expect(actOfKey(pressed('2'), '1')).toEqual({ is: 'typed', digits: '12' });
  expect(actOfKey(pressed('Backspace'), '12')).toEqual({ is: 'typed', digits: '1' });
  expect(actOfKey(pressed('Enter'), '12')).toEqual({ is: 'to', slide: 12 });
});

test('a letter that a Chinese input method has taken is known by its place', () => {
  expect(actOfKey(pressed('Process', { code: 'KeyT' }), '')).toEqual({ is: 'clock' });
  expect(actOfKey(pressed('Process', { code: 'Digit7' }), '')).toEqual({ is: 'typed', digits: '7' });
});

test('what is held with Ctrl, Alt or Command is left to the browser', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(actOfKey(pressed('f', { [held]: true }), '')).toBeUndefined();
  expect(actOfKey(pressed('q'), '')).toBeUndefined();
});
