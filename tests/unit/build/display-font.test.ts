import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { displayCharacters } from '../../../src/build/display-font.ts';
import { chainOf, generatedText, serifSelectors } from '../../../src/build/display-font/serif-selectors.ts';
import { addSerifText } from '../../../src/build/display-font/serif-text.ts';
import { subset } from '../../../src/build/display-font/subset.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'display-font-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is set in the serif, in the order of the text. */
function serifText(css: string, html: string) {
  const into = { 400: new Set<string>(), 700: new Set<string>() };
  addSerifText(html, serifSelectors(css), into);
  return { 400: [...into[400]].join(''), 700: [...into[700]].join('') };
}

test('the weight comes from the rule; a rule that does not say may be either', () => {
  const css = 'h1{font-family:var(--font-serif);font-weight:700}.spine{font:400 1rem/2 var(--font-serif)}.duo{font-family:var(--font-serif)}p{font:400 1rem sans-serif}';
  expect(serifSelectors(css).map(({ chain, weights }) => [chain.at(-1)!.tag ?? chain.at(-1)!.classes[0], weights.join()])).toEqual([['h1', '700'], ['spine', '400'], ['duo', '400,700']]);
});

test('a selector is read as its chain of ancestors, without states, attributes and siblings', () => {
  expect(chainOf('.a:not(.b) > svg .ts::before')).toEqual([{ classes: ['a'] }, { tag: 'svg', classes: [] }, { classes: ['ts'] }]);
  expect(chainOf('.x .a + b[data-y]')).toEqual([{ classes: ['x'] }, { tag: 'b', classes: [] }]);
  expect(chainOf('#top.md\\:x')).toEqual([{ classes: ['md:x'], id: 'top' }]);
});

test('text counts where a rule reaches it, with everything inside, and nowhere else', () => {
  const css = '.brand b,h2{font:700 2rem/1 var(--font-serif)}';
  const html = '<p>甲<b>乙</b></p><div class="brand"><span><b>丙</b></span>丁</div><h2>戊<a href="/">己</a></h2><script>庚</script><template><h2>辛</h2></template>';
  expect(serifText(css, html)).toEqual({ 400: '', 700: '丙戊己辛' });
});

test('text in drawings counts', () => {
  expect(serifText('svg .ts{font:700 22px/1 var(--font-serif)}', '<svg><text class="ts">山</text><text class="t">水</text></svg>')[700]).toBe('山');
});

test('selector lists in :is() are taken apart; a rule for everything is refused', () => {
  expect(serifText('.en :is(h1,h2){font:700 2rem var(--font-serif)}', '<div class="en"><h2>a</h2><p>b</p></div>')[700]).toBe('a');
  expect(() => serifSelectors('*{font-family:var(--font-serif)}')).toThrow(/every element/);
});

test('text that styles generate is known', () => {
  expect(generatedText('a::before{content:"〔"}b::after{content:counter(x) \'、\'}')).toBe('〔、');
});

test('a built site gives its characters, with figures and Latin, and none for a weight without text', () => {
  mkdirSync(path.join(folder, 'cases'));
  writeFileSync(path.join(folder, 'x.css'), 'h1{font:700 2rem/1 var(--font-serif)}');
  writeFileSync(path.join(folder, 'cases/index.html'), '<h1>莲韵\n小区</h1><p>不在</p>');
  const characters = displayCharacters(folder);
  expect(characters[400].size).toBe(0);
  for (const character of '莲韵小区0Az一：') expect(characters[700]).toContain(character);
  expect(characters[700]).not.toContain('不');
  expect(characters[700]).not.toContain('\n');
});

test('the same characters give the same font, made once', async () => {
  const first = await subset('700', new Set('他山'), path.join(folder, 'one'));
  const again = await subset('700', new Set('山他'), path.join(folder, 'two'));
  expect(first.toString('latin1', 0, 4)).toBe('wOF2');
  expect(again.equals(first)).toBe(true);
});
