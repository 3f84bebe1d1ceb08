import type { Block, Section, Sheet, Span } from '../../../src/packs/sheet.ts';

/** Everything that means something to Typst, HTML or a shell, and what breaks lines or has no glyph. */
export const hostileText = '#let x = 1; $a^2$ \\n *粗* _斜_ `码` <标签> @引 // 注 /* 段 */ [内] {容} "引" \'单\' ~ = - + #panic("no") sys.inputs \u202e倒 😀 \u0007 <script>alert(1)</script>';

/** A word that no column of the page can hold. */
export const endlessWord = 'W'.repeat(200);

export const section = (heading: string, blocks: Block[], part: Section['part'] = 'body', isAdvice = false): Section => ({ part, heading, blocks, isAdvice });
export const text = (...spans: Span[]): Block => ({ is: 'text', spans });

/** A short case with something of everything; `change` puts other things in place. */
export function sampleSheet(change: Partial<Sheet> = {}): Sheet {
  return {
    kind: 'case', id: 'sample', lang: 'zh', textLang: 'zh', isBehind: false, label: '案例01', title: '样例小区：怎样议事', summary: ['居民先议再改', { source: 1, at: ['1'] }, '。'],
    updated: '2026-11-01', strength: { name: '单一来源', sentence: '1个来源' }, href: '/cases/sample/', permanent: 'https://example.org/zt/tashan/go/cases/sample/', citation: '他山. 样例小区：怎样议事：案例01[EB/OL]. (2026-11-01).',
    record: [{ key: 'place', name: '地点', value: ['样例小区'], isUnrecorded: false }, { key: 'when', name: '时间', value: [{ unrecorded: '未载' }], isUnrecorded: true }],
    figures: [{ number: '280', unit: '户', label: '居民主动交纳', caveat: ['小区总户数未载'], source: 1, at: '9' }],
    sections: [
      section('一分钟读懂', [{ is: 'list', ordered: false, items: [[{ strong: '先议。' }, '再改', { source: 1, at: ['8', '9'] }, '。']] }], 'gist'),
      section('议了什么', [text('议了三回。'), { is: 'table', head: [['项目'], ['结果']], rows: [[['水管'], ['更换']], [['电梯'], [{ unrecorded: '原文未载' }]]] }]),
      section('要注意', [{ is: 'box', of: 'editorial', name: '本站提示，不出自来源', blocks: [text('先看法规。')] }, { is: 'box', of: 'differ', name: '几处说法不同', blocks: [text('一说三回，一说四回。')] }]),
    ],
    asks: [{ text: ['谁来拍板？'], of: 'who-decides', from: 'questions' }, { text: ['一共花了多少钱？'], from: 'unknowns' }],
    sources: [{ number: 1, id: 'sample-report', title: '《样例通讯》', about: '某报；新闻', url: 'https://example.org/report' }],
    ...change,
  };
}

/** A trip of two days, of one half-day of which nothing is recorded. */
export function sampleTrip(): Sheet {
  const stop = { id: 'first', name: '甲小区', place: '甲街道', remark: ['正在改造'], isTalk: false, minutes: 60, read: [{ kind: 'case' as const, id: 'a', title: '甲案例' }], look: [['看管沟']], asks: [{ text: ['谁验收？'], of: 'who-oversees', from: 'stop' as const }] };
  return sampleSheet({
    kind: 'trip', label: '考察01', title: '两日行程', figures: [],
    sections: [section('路线', [text('不该再印一遍。')], 'stops'), section('三张清单', [{ is: 'checks', items: [['带上问题单']] }], 'checklists', true)],
    trip: { isSuggested: true, days: [{ label: '第一天', halves: [{ label: '上午', stops: [] }, { label: '下午', stops: [stop, { ...stop, id: 'second', name: '乙小区' }] }] }] },
  });
}
