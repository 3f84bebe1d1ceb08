import type { Problem } from '../problem.ts';
import type { RunningText } from '../running-text.ts';
import type { Rule } from './rule.ts';

const chinese = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—\\uFFFC]';
/** A line end with Chinese (or what a tag shows) on either side: it would be read as a space. */
const brokenLine = new RegExp(`${chinese}[ \\t]*\\n|\\n[ \\t]*${chinese}`, 'gu');
const gap = /\p{Script=Han}[ \t\n]+\p{Script=Han}/u;

/** Titles of sources stand as they were published, gaps and all. */
const isPublishedTitle = ({ purpose, path }: RunningText) => purpose.is === 'entry' && purpose.kind === 'source' && path[0] === 'title';

/** A Chinese paragraph is one line: a line end inside it would show as a space. */
export const rule: Rule = {
  name: 'paragraphs-are-one-line',
  check(_library, { blocks, texts }) {
    const inBodies = blocks.filter(({ prose }) => prose.lang === 'zh').flatMap((block) => [...block.text.matchAll(brokenLine)].map((match): Problem => ({
      file: block.prose.file, line: block.lineAt(match.index + match[0].indexOf('\n')), message: '中文段落中间换了行，读者会看到一个空格', hint: '一段写成一行；另起一段就空一行', weight: 'error',
    })));
    const inTexts = texts.filter((text) => text.lang === 'zh' && gap.test(text.text) && !isPublishedTitle(text)).map(({ file, line, field }): Problem => ({
      file, line, field, message: '汉字之间有换行或空格', hint: '一条文字写成一行，汉字之间不留空', weight: 'error',
    }));
    return [...inBodies, ...inTexts];
  },
};
