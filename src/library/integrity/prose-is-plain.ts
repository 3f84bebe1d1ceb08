import type { Heading, Nodes } from 'mdast';
import type { Kind } from '../../schema/kinds.ts';
import { cutInline, inlineTags } from '../inline.ts';
import { nearest } from '../nearest.ts';
import { lineOf, type Prose } from '../prose.ts';
import type { Problem } from '../problem.ts';
import { proseTags } from '../prose-tags.ts';
import type { RunningText } from '../running-text.ts';
import type { Rule } from './rule.ts';

type Fault = { message: string; hint?: string };

const parserFaults: [RegExp, Fault][] = [
  [/create a comment/, { message: '不能写网页注释 <!-- -->' }],
  [/closing tag|end-tag|before the end/i, { message: '标签没有配对', hint: '有开头 <X> 就要有结尾 </X>；没有内容的写成 <X />' }],
  [/attribute value/i, { message: '标签的属性没有写对', hint: '属性值用英文双引号，例如 id="lianyun"' }],
  [/import\/exports|acorn/i, { message: '正文里不能写 import、export 或 {…}' }],
  [/expression/i, { message: '花括号没有配对', hint: '正文里不用 { }' }],
];

function faultOfParser({ fault }: Prose): Fault {
  const found = parserFaults.find(([pattern]) => pattern.test(`${fault?.reason} ${fault?.rule}`));
  return found?.[1] ?? { message: '这里的标记没有写对', hint: '检查 < > { } 和引号；普通的小于号写成“＜”' };
}

/** A page has one title, and it is written in the front matter. */
function faultOfHeading({ depth, children }: Heading): Fault | undefined {
  if (depth === 1) return { message: '正文里不能写一级标题：页的标题写在文件头的 title 里', hint: '小标题用“## ”开头' };
  return children.length ? undefined : { message: '小标题是空的', hint: '“## ”后面写标题，或删去这一行' };
}

/** Marks that were meant and not understood: they would stand in the text as they are. */
const leftovers: [RegExp, Fault][] = [
  [/\*\*|＊＊/, { message: '加粗的 ** 没有配对', hint: '前后各写两个半角的 *，里面紧挨着字' }],
  [/^[#＃]{1,6}\s*\S/, { message: '小标题没有写对', hint: '写成“## 标题”：半角的 #，后面空一格' }],
  [/[\]】]\s*[（(]\s*(?:\/|#|https?:)/, { message: '链接没有写对', hint: '写成 [文字](/cases/编号/)：半角的括号，中间不空格' }],
  [/^\|/, { message: '表格没有写对', hint: '第二行写 |---|---|，列数和第一行一样' }],
  [/\]\[|\[\^/, { message: '方括号没有写对', hint: '链接写成 [文字](/cases/编号/)；注解写在正文里' }],
];

function faultOfWords(words: string): Fault | undefined {
  return leftovers.find(([pattern]) => pattern.test(words))?.[1];
}

/** What may not stand in a body, node by node. Tags are looked at apart. */
function faultOfNode(node: Nodes, kind: Kind): Fault | undefined {
  switch (node.type as string) {
    case 'mdxjsEsm': return { message: '正文里不能写 import 或 export', hint: '正文里的标签不用引入，直接写' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression': return { message: '正文里不能写 {…}' };
    case 'html': return { message: '正文里不能写 HTML' };
    case 'image':
    case 'imageReference': return { message: '正文里不能直接放图片', hint: '图由本站画：写 <Figure id="…" />，可用的图见 content/figures' };
    case 'code': return { message: '正文里不能写代码块', hint: '行首不要空四格，也不要写 ```' };
    case 'inlineCode': return kind === 'page' ? undefined : { message: '正文里不能写代码（` `）', hint: '要突出就加粗，要引用就用引号' };
    case 'heading': return faultOfHeading(node as Heading);
    case 'link':
    case 'definition': {
      const { url, title } = node as { url: string; title?: string | null };
      if (/^\s*(?:javascript|vbscript|data):/i.test(url)) return { message: `链接里不能有脚本：${url}` };
      if (node.type === 'link' && !node.children.length) return { message: '链接没有字', hint: '写成 [文字](/cases/编号/)' };
      return title ? { message: `链接后面不写说明：“${title}”`, hint: '要说的话写在正文里' } : undefined;
    }
    case 'text': return faultOfWords((node as { value: string }).value);
    default: return undefined;
  }
}

/** Front-matter text knows the inline tags and nothing else. */
function faultsOfText({ text }: RunningText): Fault[] {
  const rest = cutInline(text).map((piece) => piece.text).join(' ');
  const faults: Fault[] = [];
  for (const [, slash, name = ''] of rest.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]*)/g)) {
    if (slash) continue;
    const near = nearest(name, inlineTags);
    const isBlock = proseTags.has(name) && !(inlineTags as readonly string[]).includes(name);
    faults.push(isBlock ? { message: `<${name}> 只能写在正文里` } : { message: `<${name}> 没有写对，或不是这里能用的标签`, hint: near ? `写成 <${near} id="…" />，每个属性只写一遍` : `可用：${inlineTags.join('、')}` });
  }
  if (/[{}]/.test(rest)) faults.push({ message: '文字里不能写 {…}' });
  if (/\*\*|\]\(/.test(rest)) faults.push({ message: '字段里只写文字：加粗（**）和链接只能用在正文里' });
  return faults;
}

function problemsOfBody(prose: Prose): Problem[] {
  if (prose.fault) return [{ file: prose.file, line: prose.fault.line, ...faultOfParser(prose), weight: 'error' }];
  const problems: Problem[] = [];
  const walk = (node: Nodes) => {
    const fault = faultOfNode(node, prose.kind);
    if (fault) problems.push({ file: prose.file, line: lineOf(prose, node), ...fault, weight: 'error' });
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  if (prose.tree) walk(prose.tree);
  return problems;
}

/** Prose is words, Markdown and the known tags: no code, no HTML, no scripts, no pictures of its own, and no mark that was not understood. */
export const rule: Rule = {
  name: 'prose-is-plain',
  check(_library, { prose, texts }) {
    return [
      ...prose.flatMap(problemsOfBody),
      ...texts.flatMap((text) => faultsOfText(text).map((fault): Problem => ({ file: text.file, line: text.line, field: text.field, ...fault, weight: 'error' }))),
    ];
  },
};
