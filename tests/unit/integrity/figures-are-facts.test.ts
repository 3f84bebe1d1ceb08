import { expect, test } from 'vitest';
import { bareFigures } from '../../../src/library/bare-figures.ts';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const added = (line: string): Changes => ({ [garden]: (text) => `${text}\n${line}\n` });
const written = (text: string, own = false) => bareFigures(text, { lang: 'zh', own }).map((figure) => figure.written);
const writtenInEnglish = (text: string) => bareFigures(text, { lang: 'en', own: false }).map((figure) => figure.written);

test.each([
  ['280户居民交了132万元', ['280户', '132万元']],
  ['２８０户', ['２８０户']],
  ['满意率97％', ['97％']],
  ['同意的占97%', ['97%']],
  ['业委会组建100%', ['100%']],
  ['每户50.5元', ['50.5元']],
  ['1,320,000元', ['1,320,000元']],
  ['10多次会议', ['10多次']],
  ['约3万多户', ['约3万多户']],
  ['1500多平方米', ['1500多平方米']],
  ['10多个议题、38次议事会', ['10多个', '38次']],
  ['36组人', ['36组']],
  ['并成9圈20片', ['9圈', '20片']],
  ['8个社区书记', ['8个']],
  ['改6项，再加2项', ['6项', '2项']],
  ['工期3个月', ['3个月']],
  ['开会4—5次', ['4—5次']],
  ['代表8人', ['8人']],
  ['12层的楼', ['12层']],
  ['一共18', ['18']],
  ['三百户', ['三百户']],
  ['一百三十二万元', ['一百三十二万元']],
  ['十几次会', ['十几次']],
  ['几百户', ['几百户']],
  ['上百人', ['上百人']],
  ['数十次', ['数十次']],
  ['两千多户', ['两千多户']],
  ['二十余年', ['二十余年']],
  ['十二个社区', ['十二个']],
  ['十来户', ['十来户']],
  ['百分之九十的人', ['百分之九十']],
  ['三分之二以上', ['三分之二']],
  ['七成居民', ['七成']],
  ['四名党员', ['四名']],
  ['八支社团', ['八支']],
  ['开了三次会', ['三次']],
  ['十天征完意见', ['十天']],
  ['第8、9段说280户', ['280户']],
  ['2016年改了5个小区', ['5个']],
  ['半数以上的业主', ['半数以上']],
  ['过半业主同意', ['过半']],
  ['业主过半数', ['过半数']],
  ['一半以上的居民', ['一半以上']],
  ['来了三人、五个人、七名', ['三人', '五个人', '七名']],
  ['六层楼', ['六层']],
  ['花了五百', ['五百']],
  ['省下两万', ['两万']],
  ['上万群众', ['上万']],
  ['投了一亿', ['一亿']],
  ['数万群众', ['数万']],
  ['提高五个百分点', ['五个百分点']],
  ['用了½', ['½']],
  ['12栋楼、改了3栋', ['12栋', '3栋']],
  ['110户', ['110户']],
  ['在13日内', ['13日']],
])('“%s” holds bare figures', (text, figures) => expect(written(text)).toEqual(figures));

test.each([
  '7月13日', '7月13日至14日', '7月13日—14日', '7月13日-14日', '７月13日', '14日上午', '2016年', '2016—2018年', '2016年至2018年', '2020-07-10', '二〇一六年', '20世纪80年代', '下午3点半', '9:30开会', '3—5月', '七月十三日',
  '第3段', '第一', '第十二条', '第二百七十八条', '第8、9段', '第3至5条', '3号楼2单元', '图2', '源1', '案例 01', '做法 30', '国办发〔2020〕23号',
  '1. 先谈', '（1）先谈', '2、再谈', '6：供水和供电',
  '6+2+N', '“6+2+N”里的6+2', '按6、6+2、6+2+N排', '先做“6”再加“2”', 'A4纸', '12345热线', '5G', '《100个案例》', 'GB/T 7714—2025', 'https://example.org/100',
  '“三在”', '三方平台', '四个问题', '两个街道', '三类标准', '四部曲', '十条建议', '两步', '三句话', '一户一策', '一居一策', '三年行动计划',
  '千家万户', '老百姓', '万寿小区', '十分重要', '千万不要', '百年大计', '三番五次', '五湖四海', '万一', '几户', '好几次', '二次供水', '门开了一半', '过半年再看', '成千上万', '百分点', '三轮车',
  '双三分之二', '双过半', '13日', '13日、14日', '13日看房、14日座谈', '1单元', '3栋2单元', '2栋', '住在2栋', '5楼', '80后', '00后', '12345', '打119', '110', '4A级景区', '个人', '三人行',
])('“%s” counts nothing', (text) => expect(written(text)).toEqual([]));

test.each([
  ['280 households', ['280 households']], ['CN¥1.32 million in fees', ['CN¥1.32 million in']], ['97% agreed', ['97% agreed']], ['eighteen people', ['eighteen people']],
  ['hundreds of homes', ['hundreds of']], ['two meetings', ['two meetings']], ['four Party members', ['four Party members']], ['ten days', ['ten days']],
  ['half the households', ['half the households']], ['over half agreed', ['over half']], ['two-thirds of owners', ['two-thirds of']], ['a third of the flats', ['a third of']], ['2000 households came', ['2000 households']], ['in 2000 households', ['2000 households']],
])('“%s” holds bare figures in English', (text, figures) => expect(writtenInEnglish(text)).toEqual(figures));

test.each([
  '13–14 July', 'on July 13', 'in 2016', 'since 2016, the city', '2016–2018', 'paragraph 9', 'paragraphs 8 and 9', 'Article 278', 'the 14th', 'Practice 30', 'building 1', '6+2+N',
  'four questions', 'a three-party platform', 'a three-year action plan', 'May the works begin', 'housing of about 2000: worn',
  '2016 saw it done', 'They met. 2016 was the year.', 'They met; 2016 saw it done', 'between 2016 and 2020', '1990s blocks', '2020-07-10', 'at 9:30', 'half a sentence', 'works half done', 'half an hour', 'double two-thirds', 'the third sentence',
])('“%s” counts nothing in English', (text) => expect(writtenInEnglish(text)).toEqual([]));

test.each([
  ['a term', 'content/terms/committee.yaml', '业主选出来的委员会', '三分之二以上业主参与，过半同意'],
  ['a policy', 'content/policies/code.yaml', '要由业主共同决定', '四分之三以上同意'],
  ['the footing of a practice', 'content/practices/talk-first.mdx', 'limits: [费时间]', 'limits: [费时间]\nfooting: [要双三分之二参与，过半数同意]'],
])('the shares that the law asks for may stand in %s', (_where, path, good, bad) => {
  expect(faultsOf('figures-are-facts', { [path]: swap(good, bad) })).toEqual([]);
});

test('the shares of the law are claims anywhere else', () => {
  expect(faultsOf('figures-are-facts', { [garden]: swap('results: [改好了]', 'results: [三分之二以上业主同意]') })).toHaveLength(1);
});

test('a run of ten thousand numerals is read as fast as it is long', () => {
  const began = performance.now();
  for (const numeral of ['百', '十', '一', '1', '三百']) bareFigures(numeral.repeat(10_000), { lang: 'zh', own: false });
  expect(performance.now() - began).toBeLessThan(2000);
});

test('a figure without end is told by its beginning', () => {
  expect(faultsOf('figures-are-facts', added(`有${'1'.repeat(300)}户。`))[0]!.message.length).toBeLessThan(60);
});

test('no fact of another unit is offered', () => {
  expect(faultsOf('figures-are-facts', added('开了280场会。'))[0]!.hint).toContain('把这个数记进来源');
  expect(faultsOf('figures-are-facts', added('同意的占97%。'))[0]!.hint).toContain('visit/agreed');
  expect(faultsOf('figures-are-facts', added('交了132万元。'))[0]!.hint).toContain('visit/paid');
});

test('small Chinese counts of our own suggestions are no claims, other numbers still are', () => {
  expect(written('留两个小时，走三户人家', true)).toEqual([]);
  expect(written('有280户', true)).toEqual(['280户']);
  expect(written('有三百户', true)).toEqual(['三百户']);
});

test.each([
  ['132万元', 1320000], ['1.5亿元', 150000000], ['280户', 280], ['1,320,000元', 1320000], ['一百三十二万元', 1320000], ['三百零五户', 305], ['两千户', 2000], ['97%', 97], ['几百户', undefined], ['三分之二', undefined],
])('“%s” is read as %s', (text, value) => expect(bareFigures(text, { lang: 'zh', own: false })[0]?.value).toBe(value));

test('a bare figure in a body is told on its line, with the fact that says it', () => {
  const line = '后来有280户居民交了钱。';
  expect(faultsOf('figures-are-facts', added(line))).toEqual([{
    file: garden, line: lineWith(added(line), garden, line), message: '数字“280户”直接写在文字里：数字要引用来源里的事实',
    hint: '来源里有同样的数，写成 <Fact id="visit/homes" />（或 paper/homes）', weight: 'error',
  }]);
});

test('a figure that no source says is told to be put into a source first', () => {
  expect(faultsOf('figures-are-facts', added('共有4567户。'))[0]?.hint).toBe('把这个数记进来源的 facts，这里写 <Fact id="来源/事实" />；没有来源的数不写');
});

test.each([
  ['title', 'title: 花园小区', 'title: 花园小区280户'],
  ['summary', 'summary: 业委会牵头', 'summary: 业委会带着280户'],
  ['gist[1].text', 'text: 居民交了钱。', 'text: 居民交了132万元。'],
  ['limits[0]', 'limits: [只有两篇报道]', 'limits: [只有三百户]'],
  ['unknowns[0].text', 'text: 钱怎么分？', 'text: 132万元怎么分？'],
])('a bare figure in %s is told with the field', (field, good, bad) => {
  const changes: Changes = { [garden]: swap(good, bad) };
  expect(faultsOf('figures-are-facts', changes)).toMatchObject([{ file: garden, line: lineWith(changes, garden, bad), field, weight: 'error' }]);
});

test('a bare figure in an English body is told', () => {
  const english = 'content/practices/talk-first.en.mdx';
  const changes: Changes = { [english]: (text) => `${text}\nSome 280 households came.\n` };
  expect(faultsOf('figures-are-facts', changes)).toMatchObject([{ file: english, line: lineWith(changes, english, 'Some 280'), weight: 'error' }]);
});

test.each(['| 户数 | 280户 |\n|---|---|\n| 甲 | 乙 |', '- 有280户', '**280户**交了钱', '<Editorial>\n\n有280户。\n\n</Editorial>', '<Practice id="talk-first">280户的办法</Practice>', '## 280户交钱'])(
  'a figure hides nowhere: %j', (markdown) => expect(faultsOf('figures-are-facts', added(markdown))).toHaveLength(1));

test.each(['<Fact id="visit/homes" />居民交了钱。', '[做法](/practices/talk-first/#p-123)', '`280`户', '2016年的事。'])('%s is no bare figure', (markdown) => {
  expect(faultsOf('figures-are-facts', added(markdown))).toEqual([]);
});

test('sources may hold figures: they are where facts live', () => {
  expect(faultsOf('figures-are-facts', { 'content/sources/visit.yaml': swap('gist: { zh: 说钱从哪里来 }', 'gist: { zh: 280户交了132万元 }') })).toEqual([]);
});

test('the good library has no bare figure', () => expect(faultsOf('figures-are-facts')).toEqual([]));
