import { isAlias, isCollection, isScalar, visit, type Document } from 'yaml';

/** Something in YAML that would be read otherwise than its author meant, with its place in the source. */
export interface YamlFault { offset: number; message: string; hint?: string; weight: 'error' | 'warning' }

const explanations = new Map([
  ['BAD_INDENT', '缩进不对：同一层的字段要对齐，缩进用空格'],
  ['TAB_AS_INDENT', '缩进里有制表符（Tab），请改成空格'],
  ['DUPLICATE_KEY', '同一个字段写了两遍'],
  ['BLOCK_AS_IMPLICIT_KEY', '这一行写不成字段：冒号太多，或少了引号'],
  ['MULTILINE_IMPLICIT_KEY', '字段名后面少了冒号和空格（“字段: 内容”，英文冒号）'],
  ['MISSING_CHAR', '少了一个符号（引号、括号或冒号后的空格）'],
  ['BAD_SCALAR_START', '内容不能以这个符号开头；给整段加上英文引号'],
  ['UNEXPECTED_TOKEN', '这里多了一个符号，或引号、括号没有配对'],
  ['BAD_ALIAS', '内容不能以 * 或 & 开头；给整段加上英文引号'],
]);

/** Blanks that look like an indent and are none to YAML: a tab, a space that does not break, a full-width space. */
const falseIndent = /^[ ]*([\t\u00a0\u3000])/m;
const quoteIt = '给整段加上英文引号，例如 title: "……"';

/** Faults of syntax: one slip makes the parser stumble again and again, so only the first is told, and every field written twice. */
function faultsOfSyntax({ errors }: Document, source: string): YamlFault[] {
  const indent = falseIndent.exec(source);
  if (indent && (indent[1] !== '\t' || errors.length)) {
    return [{ offset: indent.index, message: indent[1] === '\t' ? '缩进里有制表符（Tab），请改成空格' : '缩进里有全角空格或特殊空格，请改成普通空格', weight: 'error' }];
  }
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  return [...others, ...twice].map(({ code, pos }) => ({ offset: pos[0], message: explanations.get(code) ?? '写法不合 YAML 的规矩（检查冒号、引号和缩进）', weight: 'error' }));
}

/** What YAML takes away behind a text that is not in quotes: ` #3 的说明`. A note set two blanks apart, as in the templates, is meant as a note. */
function cutText(source: string, end: number): Omit<YamlFault, 'offset'> | undefined {
  const [, space = '', cut] = /^([ \t]*)(#.*)/.exec(source.slice(end, end + 60)) ?? [];
  if (!cut) return undefined;
  if (/^#[^\s#]/.test(cut)) return { message: `“${cut}”没有读进去：空格加 # 后面的字会当作说明`, hint: `文字里要写 #，${quoteIt}`, weight: 'error' };
  return space.length === 1 ? { message: `“${cut}”当作说明，没有读进去`, hint: `它是文字的一部分，就${quoteIt}；真是说明，就在 # 前面空两格`, weight: 'warning' } : undefined;
}

/** Marks of YAML that authors never mean: `*` and `&` at the beginning of a text, `!` likewise, and names that every object has. */
function faultsOfMarks(document: Document, source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, (key, node) => {
    if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return;
    const [offset = 0, end = 0] = node.range ?? [];
    const told = (message: string, hint?: string) => void faults.push({ offset, message, ...(hint ? { hint } : {}), weight: 'error' });
    if (isAlias(node)) told('内容不能以 * 开头', `${quoteIt}；字段里不用 ** 加粗`);
    else if (node.anchor !== undefined) told('内容不能以 & 开头', quoteIt);
    else if (node.tag !== undefined) told('内容不能以 ! 开头', quoteIt);
    else if (key === 'key' && isScalar(node) && (String(node.value) in Object.prototype || node.value === '<<')) told(`“${String(node.value)}”不能用作名字`, '换一个名字');
    else if (key !== 'key' && isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
      const cut = cutText(source, end);
      if (cut) faults.push({ offset, ...cut });
    }
  });
  return faults;
}

/** Everything in a YAML document that cannot be read, or would be read as something else. */
export function faultsOfYaml(document: Document, source: string): YamlFault[] {
  const faults = faultsOfSyntax(document, source);
  return faults.length ? faults : faultsOfMarks(document, source);
}
