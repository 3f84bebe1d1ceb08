import type { OpenPack, PackPart } from '../../../../src/packs/open-pack.ts';
import { noNotes, type Depth, type PackKind, type PackNotes } from '../../../../src/packs/pack.ts';
import type { Sheet } from '../../../../src/packs/sheet.ts';

/** A sheet with one of everything, for tests that must know each word. */
export function sampleSheet(given: Partial<Sheet> = {}): Sheet {
  return {
    kind: 'case', id: 'lianyun', lang: 'zh', textLang: 'zh', isBehind: false, label: '案例03', title: '联运小区', summary: ['正在施工', { source: 1, at: ['2'] }, '。'], updated: '2026-11-25',
    href: '/cases/lianyun/', citation: '他山：联运小区', strength: { name: '单一来源', sentence: '只有一个来源。' },
    record: [{ key: 'place', name: '地点', value: [{ words: '西陵街道', href: '/places/xiling/' }], isUnrecorded: false }, { key: 'when', name: '时间', value: [{ unrecorded: '未载' }], isUnrecorded: true }],
    figures: [{ number: '132', unit: '万元', label: '居民交的钱', caveat: ['两项合计'], source: 1, at: '9' }],
    sections: [
      { part: 'gist', heading: '一分钟读懂', isAdvice: false, blocks: [{ is: 'list', ordered: true, items: [[{ strong: '先谈。' }, '开了会', { source: 2, at: ['8', '9'] }], ['再改']] }] },
      { part: 'body', heading: '怎么做的', isAdvice: false, blocks: [
        { is: 'heading', level: 3, spans: ['拆违'] }, { is: 'heading', level: 4, spans: ['先劝'] }, { is: 'text', spans: ['甲\n乙'] },
        { is: 'list', ordered: true, items: [['一步'], ['两步']] }, { is: 'checks', items: [['带卷尺']] },
        { is: 'table', head: [['项'], ['数']], rows: [[['水'], ['一']], [['电'], [{ unrecorded: '未载' }]]] },
        { is: 'quote', blocks: [{ is: 'text', spans: ['原话'] }] },
        { is: 'box', of: 'differ', name: '说法不一', blocks: [{ is: 'table', head: [['甲说']], rows: [[['十次']]] }] },
      ] },
      { part: 'limits', heading: '限度', isAdvice: false, blocks: [{ is: 'list', ordered: false, items: [['只见一篇']] }] },
      { part: 'unknowns', heading: '没有说的', isAdvice: false, blocks: [{ is: 'list', ordered: false, items: [['花了多少']] }] },
      { part: 'checklists', heading: '清单', isAdvice: true, blocks: [{ is: 'checks', items: [['问清楚']] }] },
    ],
    asks: [{ text: ['花了多少？'], of: 'who-pays', from: 'unknowns' }, { text: ['谁先来？'], from: 'questions' }],
    sources: [{ number: 1, id: 'visit', title: '《考察》', about: '东城；考察通讯', url: 'https://example.org/visit' }, { number: 2, id: 'news', title: '《报道》', about: '日报' }],
    ...given,
  };
}

/** A practice as a sheet. */
export function samplePractice(given: Partial<Sheet> = {}): Sheet {
  return sampleSheet({
    kind: 'practice', id: 'cofunding', label: '做法30', title: '居民出资共担', href: '/practices/cofunding/',
    record: [{ key: 'actors', name: '谁来做', value: ['居民、业委会'], isUnrecorded: false }],
    sections: [
      { part: 'problem', heading: '要解决的问题', isAdvice: false, blocks: [{ is: 'text', spans: ['钱不够', { source: 2, at: ['9'] }, '。'] }] },
      { part: 'preconditions', heading: '前提', isAdvice: false, blocks: [{ is: 'checks', items: [['有人管账']] }] },
      { part: 'money', heading: '钱', isAdvice: false, blocks: [{ is: 'list', ordered: false, items: [['交了132万元']] }] },
      { part: 'limits', heading: '限度', isAdvice: false, blocks: [{ is: 'list', ordered: false, items: [['没有比率']] }] },
      { part: 'footing', heading: '依据', isAdvice: false, blocks: [{ is: 'list', ordered: false, items: [['按法定比例表决']] }] },
      { part: 'firstStep', heading: '星期一', isAdvice: true, blocks: [{ is: 'text', spans: ['列一页账'] }] },
    ],
    ...given,
  });
}

/** A trip of one day and a half, of which one stop has no minutes. */
export function sampleTrip(given: Partial<Sheet> = {}): Sheet {
  const stop = (id: string, name: string, minutes?: number) => ({ id, name, place: '西陵街道', remark: ['示范点', { source: 1, at: ['2'] }], isTalk: false, ...(minutes && { minutes }), read: [], look: [['看电梯']], asks: [{ text: ['钱怎么摊？'], of: 'who-pays', from: 'stop' as const }] });
  return sampleSheet({
    kind: 'trip', id: 'two-days', label: '考察01', title: '宜昌两日', href: '/trips/two-days/', figures: [], asks: [{ text: ['钱怎么摊？'], of: 'who-pays', from: 'stop' }],
    trip: { isSuggested: false, days: [
      { label: '7月13日', halves: [{ label: '上午', stops: [] }, { label: '下午', stops: [stop('first', '联运小区', 40), stop('second', '北京花园'), stop('third', '座谈会', 60)] }] },
      { label: '7月14日', halves: [{ label: '上午', stops: [stop('fourth', '万寿小区', 90)] }] },
    ] },
    ...given,
  });
}

/** A pack of sheets, each full unless another depth is given. */
export function samplePack(sheets: (Sheet | [Sheet, Depth])[], notes: Partial<PackNotes> = {}, given: Partial<OpenPack> = {}): OpenPack {
  const parts = sheets.map((one): PackPart => { const [sheet, depth] = Array.isArray(one) ? one : [one, 'full' as const]; return { choice: { kind: sheet.kind as PackKind, id: sheet.id, depth }, sheet }; });
  return { lang: 'zh', notes: { ...noNotes, ...notes }, parts, questions: [{ id: 'who-decides', name: '谁来定' }, { id: 'who-pays', name: '谁来出' }], ...given };
}
