import { addressOf } from '../library/addresses.ts';
import { all, type Entry, type Library } from '../library/library.ts';
import { titleOf } from '../reading.ts';
import type { Kind } from '../schema/kinds.ts';
import { tableNames } from './tables.ts';
import { textInWords } from './text-in-words.ts';

const introduction = `# 他山 Tashan

> 老旧小区改造的做法与案例库，逐条注明出处。A library of practices and cases from the renovation of old residential neighbourhoods in China, each with its source.

事实记在来源里，编号是“来源/事实”。正文里的〔1·9〕是页末来源的序号和段号。“原文未载”是来源没有说，不等于没有做。标着“本站提示”的，不出自来源。引用时请连同来源一起写明。

Facts live in sources; their ids read “source/fact”. In the text, 〔1·9〕 is the number of a source at the end of the page and the paragraph in it. 原文未载 means that no source says so, not that it was not done. What is marked 本站提示 is this library's own advice. Cite facts with their source.

每一页旁边都有 Markdown 版：网址后面加 index.md。英文页在 /en/ 下面。Every page has its Markdown beside it: add index.md to its address. English pages stand below /en/.`;

const lists: [Kind, string][] = [['case', '案例 Cases'], ['practice', '做法 Practices'], ['trip', '考察 Study trips'], ['policy', '政策 Policies'], ['source', '来源 Sources'], ['page', '关于本库 About'], ['place', '地点 Places'], ['term', '术语 Terms']];

/** What a language model should know of this library: what it is, how its facts work, where everything stands. `fileTo` makes links of files. */
export function llmsText(library: Library, linkTo: (address: string) => string, fileTo: (path: string) => string): string {
  const line = (kind: Kind, entry: Entry) => {
    const { summary } = entry.data as { summary?: unknown };
    return `- [${titleOf(entry, 'zh')}](${linkTo(addressOf(kind, entry.id))}index.md)${typeof summary === 'string' ? `：${textInWords(library, summary, 'zh')}` : ''}`;
  };
  const sections = lists.map(([kind, heading]) => `## ${heading}\n\n${(all(library, kind) as Entry[]).map((entry) => line(kind, entry)).join('\n')}`);
  const tables = tableNames.map((name) => `- [${name}.json](${fileTo(`/data/${name}.json`)})、[${name}.csv](${fileTo(`/data/${name}.csv`)})`).join('\n');
  return `${[introduction, ...sections, `## 数据 Data\n\n${tables}`].join('\n\n')}\n`;
}
