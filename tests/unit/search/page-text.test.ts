import { expect, test } from 'vitest';
import { readPageText } from '../../../src/search/build/page-text.ts';

const page = (body: string) => readPageText(`<!doctype html><html><body><nav>导航</nav>${body}<footer>页脚</footer></body></html>`);

test('only what is marked as body is read, without what is ignored', () => {
  expect(page('<article data-pagefind-body><h1>题</h1><p>正文<span data-pagefind-ignore>〔1·8〕</span>。</p><aside data-pagefind-ignore><p>旁边</p></aside><svg><text>图中字</text></svg></article>')).toEqual({
    title: '题', sections: [{ heading: '', anchor: '', text: '正文。', anchors: [''] }],
  });
});

test('sections begin at second-level headings and keep their anchors', () => {
  expect(page('<main data-pagefind-body><h1>题</h1><p>一</p><h2 id="a">甲</h2><p>二</p><h3>小题</h3><ul><li>三</li><li><p>四</p></li></ul><section id="s"><h2>乙</h2><p>五</p></section></main>').sections.map(({ anchors, ...section }) => section)).toEqual([
    { heading: '', anchor: '', text: '一' }, { heading: '甲', anchor: 'a', text: '二\n小题\n三\n四' }, { heading: '乙', anchor: 's', text: '五' },
  ]);
});

test('a row of a table is one line, and no phrase reaches from cell to cell', () => {
  expect(page('<div data-pagefind-body><h1>题</h1><table><tr><td>管道畅</td><td>多公益</td></tr></table></div>').sections[0]?.text).toBe('管道畅；多公益');
});

test('words that stand straight beside a block are a paragraph', () => {
  expect(page('<div data-pagefind-body><h1>题</h1><aside id="e"><p>提示</p>先<b>刻章</b>，再开户。<ul><li>一</li></ul>完</aside></div>').sections[0]).toMatchObject({ text: '提示\n先刻章，再开户。\n一\n完', anchors: ['e', 'e', 'e', 'e'] });
});

test('things that stand apart on the page stand apart in its words', () => {
  expect(page('<div data-pagefind-body><h1>题</h1><ul><li>谁画的？<span class="of">谁来定</span></li><li><a>做法07</a><a>做法65</a>，<b>会开得多。</b>开了<span>10多次</span>会</li></ul></div>').sections[0]?.text).toBe('谁画的？（谁来定）\n做法07 做法65，会开得多。开了10多次会');
});

test('a paragraph without an id of its own leads to its section, never to the page as a whole', () => {
  expect(page('<main id="main" data-pagefind-body><h1>题</h1><p>一</p><h2 id="a">甲</h2><ul><li>二</li></ul></main>').sections.map(({ anchor, anchors }) => [anchor, anchors])).toEqual([['', ['']], ['a', ['']]]);
});

test('joiners and other invisible characters are gone', () => {
  expect(page('<div data-pagefind-body><h1>题\u2060</h1><p>拆\u200b违\n  改造</p></div>')).toMatchObject({ title: '题', sections: [{ text: '拆违 改造' }] });
});

test('every paragraph knows the id that a link leads to: its own, or that of what it stands in', () => {
  expect(page('<main data-pagefind-body><h1>题</h1><p>一</p><section id="s"><h2>甲</h2><p id="p-1">二</p><ul><li>三</li><li id="l">四</li></ul></section></main>').sections.map(({ anchors }) => anchors)).toEqual([[''], ['p-1', 's', 'l']]);
});
