import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { proseTags, type TagRule } from '../prose-tags.ts';
import type { TagUse } from '../tag-uses.ts';
import type { Rule } from './rule.ts';

type Fault = { message: string; hint?: string };

const asWritten = (name: string, { needs, holds }: TagRule) => `<${[name, ...needs.map((one) => `${one}="…"`)].join(' ')}${holds === 'blocks' ? `>……</${name}>` : ' />'}`;

function faultOfUnknown(name: string): Fault {
  const near = nearest(name, proseTags.keys());
  if (/^[a-z]/.test(name)) return { message: `正文里不能写 HTML：<${name}>`, hint: near ? `是不是想写 <${near}>？` : undefined };
  return { message: `没有 <${name}> 这个标签`, hint: near ? `是不是想写 <${near}>？` : `可用：${[...proseTags.keys()].join('、')}` };
}

/** What is wrong with one attribute and its value. */
function faultOfAttribute(name: string, rule: TagRule, attribute: string, value: string | true | undefined): Fault | undefined {
  const known = [...rule.needs, ...rule.takes, ...rule.flags];
  if (!known.includes(attribute)) {
    const near = nearest(attribute, known);
    return { message: `<${name}> 没有“${attribute}”这个属性`, hint: near ? `是不是想写 ${near}？` : known.length ? `可用：${known.join('、')}` : undefined };
  }
  if (rule.flags.includes(attribute)) return value === true ? undefined : { message: `<${name}> 的属性“${attribute}”没有写对`, hint: `只写 ${attribute}，不带值` };
  if (typeof value !== 'string') return { message: `<${name}> 的属性“${attribute}”没有写对`, hint: `写成 ${attribute}="…"` };
  if (value.trim() === '') return { message: `<${name}> 的“${attribute}”是空的`, hint: `写成 ${asWritten(name, rule)}` };
  const fewest = rule.lists[attribute];
  return fewest === undefined ? undefined : faultOfList(name, attribute, value, fewest);
}

function faultOfList(name: string, attribute: string, value: string, fewest: number): Fault | undefined {
  const items = value.split(',').map((item) => item.trim());
  if (/[，、；;]/.test(value)) return { message: `<${name}> 的“${attribute}”（${value}）要用英文逗号隔开`, hint: `写成 ${attribute}="${value.split(/[，、；;,]/).map((item) => item.trim()).filter(Boolean).join(',')}"` };
  if (items.includes('')) return { message: `<${name}> 的“${attribute}”（${value}）多了一个逗号` };
  return items.length < fewest ? { message: `<${name}> 的“${attribute}”至少要有 ${fewest} 个`, hint: '说法不同，至少要有两家' } : undefined;
}

function faultsOf({ name, attributes, twice, holds }: TagUse): Fault[] {
  const rule = proseTags.get(name);
  if (!rule) return [faultOfUnknown(name)];
  const ofAttributes = [...attributes].flatMap(([attribute, value]) => faultOfAttribute(name, rule, attribute, value) ?? []);
  const missing = rule.needs.filter((one) => !attributes.has(one)).map((one): Fault => ({ message: `<${name}> 少了“${one}”`, hint: `写成 ${asWritten(name, rule)}` }));
  const repeated = twice.map((one): Fault => ({ message: `<${name}> 的“${one}”写了两遍`, hint: '只留一个' }));
  const filled: Fault[] = holds && rule.holds === 'nothing' ? [{ message: `<${name}> 里面不写字：它自己会显示`, hint: `写成 ${asWritten(name, rule)}` }] : [];
  const empty: Fault[] = !holds && rule.holds === 'blocks' ? [{ message: `<${name}> 里面是空的`, hint: `写成 ${asWritten(name, rule)}` }] : [];
  return [...ofAttributes, ...missing, ...repeated, ...filled, ...empty];
}

/** Every tag is one of those there are, with its attributes, each once, each with a value, and with what belongs between its halves. */
export const rule: Rule = {
  name: 'tags-are-well-written',
  check(_library, { tags }) {
    return tags.flatMap((tag) => faultsOf(tag).map((fault): Problem => ({ file: tag.file, line: tag.line, ...(tag.field ? { field: tag.field } : {}), ...fault, weight: 'error' })));
  },
};
