import { describe, expect, test } from 'vitest';
import { reportScaffold } from '../../../../src/packs/word/report-scaffold.ts';
import { libraryPack } from '../library-pack.ts';
import { readDocx } from './read-docx.ts';
import { samplePack, samplePractice, sampleSheet, sampleTrip } from './sample-pack.ts';

const textOf = (html: string) => html.replace(/<[^>]+>/g, '');

describe('the draft of a report', () => {
  const open = samplePack([sampleTrip(), sampleSheet(), samplePractice()], { delegation: '东城办事处', date: '2026-07-13', notes: { 'case/lianyun': '先看雨污分流' } });
  const read = reportScaffold(open).then(({ bytes }) => readDocx(bytes));

  test('has 总体情况, 主要经验 and 启示与意见, and the answers and sources behind', async () => {
    expect((await read).headings).toEqual([
      'h1 总体情况', 'h2 去过的地方', 'h2 各处概况',
      'h1 主要经验', 'h2 案例03　联运小区', 'h2 做法30　居民出资共担',
      'h1 启示与意见', 'h2 能学的', 'h2 学不了的，为什么', 'h2 下一步：谁做、哪天做完',
      'h1 附：问题单的回答', 'h1 附：来源',
    ]);
  });

  test('fills in what the reader said and leaves a blank for what nobody said', async () => {
    const text = textOf((await read).html);
    expect(text).toContain('东城办事处于2026年7月13日赴【　　　　】考察学习老旧小区改造');
    expect(text).toMatch(/带队：【　+】/);
    const empty = textOf((await readDocx((await reportScaffold(samplePack([samplePractice()]))).bytes)).html);
    expect(empty).toContain('根据【　　　　】安排，【　　　　】于【　　　　】赴【　　　　】');
    expect(empty).toContain('去过的地方：【　　　　】。');
  });

  test('lists the stops on their days with a box to tick, and claims of none that it was visited', async () => {
    const { html } = await read;
    expect(textOf(html)).toContain('去过的打勾，没有去的划掉');
    expect(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(/7月13日下午 联运小区、西陵街道 □.*7月14日上午 万寿小区、西陵街道 □/);
  });

  test('tells facts with their references and limits', async () => {
    const text = textOf((await read).html);
    expect(text).toContain('居民交的钱：132万元〔1·9〕（两项合计）');
    expect(text).toContain('先谈。开了会〔2·8、9〕');
    expect(text).toContain('先看雨污分流');
  });

  test('leaves judgement blank: under 启示与意见 stand headings and the heads of a table only', async () => {
    const { html } = await read;
    const judgement = textOf(html.slice(html.indexOf('启示与意见'), html.indexOf('附：问题单的回答')));
    expect(judgement).toBe('启示与意见能学的学不了的，为什么下一步：谁做、哪天做完做什么谁做哪天做完做到怎样算完东城办事处　　　　年　　月　　日');
  });

  test('says which words are the library’s and which are to be written', async () => {
    expect(textOf((await read).html)).toContain('要自己填。好不好、学不学，本站不替您判断');
  });

  test('has a row for each question with room for who answered, when and what', async () => {
    const { html } = await read;
    const table = html.slice(html.indexOf('附：问题单的回答'), html.indexOf('附：来源'));
    expect(textOf(table)).toMatch(/问题谁答的哪天答了什么/);
    for (const question of ['钱怎么摊？', '花了多少？', '谁先来？']) expect(table.split(question)).toHaveLength(2);
    expect(table.match(/<tr>/g)).toHaveLength(1 + 3);
  });

  test('says that a trip was suggested where it was', async () => {
    const trip = sampleTrip();
    const { html } = await readDocx((await reportScaffold(samplePack([{ ...trip, trip: { ...trip.trip!, isSuggested: true } }]))).bytes);
    expect(textOf(html)).toContain('行程是本站拟的');
  });

  test('can be made of the library’s own trip in both languages', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const open_ = libraryPack({ 'trip/dongcheng-to-yichang': 'full', 'case/lianyun': 'brief', 'practice/resident-cofunding': 'brief' }, {}, lang, false);
      const { headings } = await readDocx((await reportScaffold(open_)).bytes);
      expect(headings.filter((heading) => open_.parts.slice(1).some(({ sheet }) => heading.includes(sheet.title)))).toHaveLength(2);
    }
  });
});
