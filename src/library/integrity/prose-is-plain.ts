import type { Nodes } from 'mdast';
import { inlineTags } from '../inline.ts';
import { cutInline } from '../inline.ts';
import { nearest } from '../nearest.ts';
import { lineOf, type Prose } from '../parse-prose.ts';
import type { Problem } from '../problem.ts';
import { proseTags } from '../prose-tags.ts';
import type { RunningText } from '../running-text.ts';
import type { TagUse } from '../tag-uses.ts';
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

/** What may not stand in a body, node by node. Tags are looked at apart. */
function faultOfNode(node: Nodes): Fault | undefined {
  switch (node.type as string) {
    case 'mdxjsEsm': return { message: '正文里不能写 import 或 export', hint: '正文里的标签不用引入，直接写' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression': return { message: '正文里不能写 {…}' };
    case 'html': return { message: '正文里不能写 HTML' };
    case 'image': {
      const { url } = node as { url: string };
      return url.startsWith('/') && !url.startsWith('//') ? undefined : { message: `图片不能取自别处：${url}`, hint: '把图片放进本站，地址以 / 开头' };
    }
    case 'link':
    case 'definition': {
      const { url } = node as { url: string };
      return /^\s*(?:javascript|vbscript|data):/i.test(url) ? { message: `链接里不能有脚本：${url}` } : undefined;
    }
    default: return undefined;
  }
}

function faultsOfTag({ name, attributes, within, field }: TagUse): Fault[] {
  const rule = proseTags.get(name);
  if (!rule) {
    const near = /^[A-Z]/.test(name) || nearest(name, [...proseTags.keys()]) ? nearest(name, [...proseTags.keys()]) : undefined;
    if (/^[a-z]/.test(name)) return [{ message: `正文里不能写 HTML：<${name}>`, hint: near ? `是不是想写 <${near}>？` : undefined }];
    return [{ message: `没有 <${name}> 这个标签`, hint: near ? `是不是想写 <${near}>？` : `可用：${[...proseTags.keys()].join('、')}` }];
  }
  const known = [...rule.needs, ...rule.takes, ...rule.flags];
  const faults: Fault[] = [];
  for (const [attribute, value] of attributes) {
    if (!known.includes(attribute)) {
      const near = nearest(attribute, known);
      faults.push({ message: `<${name}> 没有“${attribute}”这个属性`, hint: near ? `是不是想写 ${near}？` : known.length ? `可用：${known.join('、')}` : undefined });
    } else if (rule.flags.includes(attribute) ? value !== true : typeof value !== 'string') {
      faults.push({ message: `<${name}> 的属性“${attribute}”没有写对`, hint: rule.flags.includes(attribute) ? `只写 ${attribute}，不带值` : `写成 ${attribute}="…"` });
    }
  }
  for (const attribute of rule.needs) if (!attributes.has(attribute)) faults.push({ message: `<${name}> 少了“${attribute}”`, hint: `写成 <${name} ${rule.needs.map((one) => `${one}="…"`).join(' ')} />` });
  if (name === 'Site' && !within.includes('Sites') && !field) faults.push({ message: '<Site> 要写在 <Sites> 里面' });
  return faults;
}

/** Front-matter text knows the inline tags and nothing else. */
function faultsOfText({ text }: RunningText): Fault[] {
  const rest = cutInline(text).flatMap((piece) => (piece.tag === 'text' ? [piece.text] : [piece.text])).join(' ');
  const faults: Fault[] = [];
  for (const [, slash, name = ''] of rest.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]*)/g)) {
    if (slash) continue;
    const near = nearest(name, inlineTags);
    const isBlock = proseTags.has(name) && !(inlineTags as readonly string[]).includes(name);
    faults.push(isBlock ? { message: `<${name}> 只能写在正文里` } : { message: `<${name}> 没有写对，或不是这里能用的标签`, hint: near ? `写成 <${near} id="…" />` : `可用：${inlineTags.join('、')}` });
  }
  if (/[{}]/.test(rest)) faults.push({ message: '文字里不能写 {…}' });
  if (/\*\*|\]\(/.test(rest)) faults.push({ message: '字段里只写文字：加粗（**）和链接只能用在正文里' });
  return faults;
}

function problemsOfBody(prose: Prose): Problem[] {
  if (prose.fault) return [{ file: prose.file, line: prose.fault.line, ...faultOfParser(prose), weight: 'error' }];
  const problems: Problem[] = [];
  const walk = (node: Nodes) => {
    const fault = faultOfNode(node);
    if (fault) problems.push({ file: prose.file, line: lineOf(prose, node), ...fault, weight: 'error' });
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  if (prose.tree) walk(prose.tree);
  return problems;
}

/** Prose is words, Markdown and the known tags: no code, no HTML, no scripts, nothing from elsewhere. */
export const rule: Rule = {
  name: 'prose-is-plain',
  check(_library, { prose, tags, texts }) {
    return [
      ...prose.flatMap(problemsOfBody),
      ...tags.flatMap((tag) => faultsOfTag(tag).map((fault): Problem => ({ file: tag.file, line: tag.line, ...(tag.field ? { field: tag.field } : {}), ...fault, weight: 'error' }))),
      ...texts.flatMap((text) => faultsOfText(text).map((fault): Problem => ({ file: text.file, line: text.line, field: text.field, ...fault, weight: 'error' }))),
    ];
  },
};
