import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import Cite from '../../src/components/prose/Cite.astro';
import Fact from '../../src/components/prose/Fact.astro';
import Practice from '../../src/components/prose/Practice.astro';
import Unrecorded from '../../src/components/prose/Unrecorded.astro';
import { startReading } from '../../src/reading.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

/** The HTML of a component on a page in a language; `words` stand between its tags. */
function shown(component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>, lang: 'zh' | 'en' = 'zh', words?: string) {
  return container.renderToString(component, { props, locals: { reading: startReading(lang) }, ...(words ? { slots: { default: words } } : {}) });
}

/** What a reader sees of it. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').trim();

describe('a fact in prose', () => {
  const id = 'dongcheng-visit/jiaming-paid';

  test('shows its figure in the words of the language, and where it comes from', async () => {
    const html = await shown(Fact, { id });
    expect(textOf(html)).toContain('132万元');
    expect(html).toMatch(/href="[^"]*p-9"/);
    expect(textOf(await shown(Fact, { id }, 'en'))).toContain('1.32 million');
  });

  test('leaves the mark to a citation when asked', async () => {
    expect(await shown(Fact, { id, plain: true })).not.toContain('<a');
  });

  test('that does not exist stops the page', async () => {
    await expect(shown(Fact, { id: 'dongcheng-visit/nothing' })).rejects.toThrow('dongcheng-visit/nothing');
  });
});

test('a stated fact keeps its mark before the full stop', async () => {
  expect(textOf(await shown(Fact, { id: 'civil-code-277-278/quorum' }))).toMatch(/〕。$/);
});

test('a citation leads to the paragraph of its source', async () => {
  expect(await shown(Cite, { id: 'dongcheng-visit', at: '8,9' })).toMatch(/p-8".*p-9"/s);
});

test('a link to a practice shows its title, or the words given', async () => {
  const html = await shown(Practice, { id: 'six-two-n' });
  expect(html).toContain('href="/practices/six-two-n/"');
  expect(textOf(html)).toMatch(/6\+2\+N/);
  expect(textOf(await shown(Practice, { id: 'six-two-n' }, 'zh', '这张清单'))).toBe('这张清单');
});

test('what no source says is marked in words, not by a sign alone', async () => {
  expect(textOf(await shown(Unrecorded, {}))).toBe('原文未载');
});
