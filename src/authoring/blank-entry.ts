import { addressOf, permanentAddress } from '../library/addresses.ts';
import type { Reading } from '../library/build-library.ts';
import { all } from '../library/library.ts';
import { perhaps } from '../library/nearest.ts';
import { kindNames, kinds, type Kind } from '../schema/kinds.ts';
import { id as idSchema } from '../schema/text.ts';

/** What authors call the kinds. */
export const kindsInChinese: Record<Kind, string> = {
  case: '案例', practice: '做法', trip: '考察', lesson: '课', page: '页面', source: '来源', place: '地点', term: '术语', policy: '政策', figure: '图',
};

/** The kind an author means by its name, its folder or its Chinese name; or nothing. */
export function kindNamed(written: string): Kind | undefined {
  return kindNames.find((kind) => [kind, kinds[kind].folder, kindsInChinese[kind]].includes(written));
}

/** What is no entry of its own, and where it is written. */
const writtenElsewhere: [string[], string][] = [
  [['fact', 'facts', '事实'], '事实写在它的来源里：content/sources/来源编号.yaml 的 facts'],
  [['theme', 'themes', '主题', 'stage', 'stages', '阶段', 'actor', 'actors', '行为体', 'type', 'types', '小区类型', 'question', 'questions', 'unit', 'units', '单位'], '主题、阶段、行为体、小区类型、四个问题和单位写在词表里：content/vocabulary'],
  [['work', 'works', 'tier', 'tiers', '改造内容', '档次'], '“6+2+N”的各项和各档写在 content/works.yaml'],
  [['translation', 'en', '译文'], '译文放在中文条目旁边，文件名是 编号.en.mdx'],
];

/** Why there is no such kind: where such things are written, or the nearest. */
export function noSuchKind(written: string): string {
  const elsewhere = writtenElsewhere.find(([names]) => names.includes(written.toLowerCase()));
  if (elsewhere) return `“${written}”不用新建文件。${elsewhere[1]}`;
  const list = kindNames.map((kind) => `${kind}（${kindsInChinese[kind]}）`).join('、');
  return `没有“${written}”这一类。${perhaps(written, [...kindNames, ...kindNames.map((kind) => kinds[kind].folder)]) ?? ''}可用：${list}`;
}

/** Why an id cannot be given to a new entry, in Chinese; nothing when it can. */
export function refusal(kind: Kind, id: string, { library, known }: Reading): string | undefined {
  const fault = idSchema.safeParse(id).error?.issues.map((issue) => issue.message).join('；');
  if (fault) return `“${id}”不能作编号：${fault}。例如 jiaming-garden`;
  if (known.entries[kind].has(id)) return `${pathOf(kind, id)} 已经有了，没有改动它`;
  const addresses = [addressOf(kind, id), permanentAddress(kind, id)];
  if (addresses.some((address) => library.published.includes(address) || address in library.moved)) {
    return `编号“${id}”从前发布过（${addresses[0]}），不能再给别的条目用；请换一个`;
  }
  return undefined;
}

/** Path of an entry's file below the project. */
export function pathOf(kind: Kind, id: string): string {
  return `content/${kinds[kind].folder}/${id}.${kinds[kind].format}`;
}

/** The blank of a new entry: the template with the next free shelf number and today's date filled in. */
export function fillBlank(template: string, kind: Kind, { library }: Reading, today: string): string {
  const next = Math.max(0, ...all(library, kind).map((entry) => (entry.data as { no?: number }).no ?? 0)) + 1;
  return template.replace(/^no:(?=\s|$)/m, `no: ${next}`).replace(/^updated:(?=\s|$)/m, `updated: ${today}`);
}
