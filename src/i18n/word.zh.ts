/** What the Word documents of a study pack say, in Chinese. `%n` and the like are filled in. */
export const wordZh = {
  library: '他山：老旧小区改造做法与案例库',
  contents: '目录', contentsHint: '要页码：在目录上点右键，选“更新域”。',
  delegation: '考察队', firstDay: '出发', link: '网上同一份读本', date: '%y年%m月%d日', shortDate: '%m月%d日',
  blank: '【　　　　】', count: '【　　】', notRecorded: '原文未载', colon: '：', listMark: '、', open: '（', close: '）',
  adviceMark: '本站提示，不出自来源',
  onlyChinese: '这一条没有译文，以下是中文。', isBehind: '译文落后于中文原文，以中文为准。', changed: '更新',
  pack: {
    name: '考察读本', file: '考察读本', about: '“〔1·9〕”是书末来源的序号和段号。“原文未载”是来源没有写，不等于没有做。',
    figures: '数字', figureColumns: ['数字', '说的是什么', '限度'], record: '概况', notes: '我的笔记', cite: '引用',
    asks: '问题单', own: '自己加的问题', others: '别的问题', answered: '谁答的：', basis: '依据什么：', onlyAsked: '只带问题，不带正文：%n。',
    sources: '来源',
  },
  report: {
    file: '考察报告底稿', title: '关于赴%p\n考察学习老旧小区改造的报告',
    somewhere: '××', usage: '怎样用这份底稿', usageText: [
      '带〔1·9〕这样编号的，是“他山”从文末来源摘出的事实，不是这次亲眼所见。到现场看到的不一样，以现场为准，写明是谁说的。',
      '灰底的【　】和横线，要自己填。好不好、学不学，本站不替您判断，所以空着。',
      '写完删去这个框。',
    ],
    overview: '总体情况', people: '去的人', opening: '根据%b安排，%d于%t赴%p考察学习老旧小区改造，实地看了%c处，座谈%c场。', peopleText: '带队：%b。同行：%b，共%c人。',
    route: '去过的地方', routeAbout: '下表是所带行程里列的站，去过的打勾，没有去的划掉。', routeSuggested: '行程是本站拟的。', routeColumns: ['日子', '站', '去了', '见了谁'], routeBlank: '去过的地方：%b。',
    places: '各处概况', placesColumns: ['', '地点', '时间', '谁牵头'],
    experience: '主要经验', recorded: '来源记的', seen: '这次看到、听到的', notes: '行前笔记',
    lessons: '启示与意见', can: '能学的', cannot: '学不了的，为什么', next: '下一步：谁做、哪天做完', nextColumns: ['做什么', '谁做', '哪天做完', '做到怎样算完'],
    answers: '问题单的回答', answerColumns: ['问题', '谁答的', '哪天', '答了什么'], sources: '来源', appendix: '附：',
    signed: '（落款）', day: '%y年%m月%d日', dayBlank: '　　　　年　　月　　日',
  },
  adoption: {
    file: '做法落地单', title: '做法落地单', solves: '要解决什么', before: '照做之前先看', agree: '谁必须同意', money: '钱', monday: '星期一先做什么', mondayMark: '本站建议，不出自来源',
    unknown: '没有弄清的', actors: '来源里做这件事的：', ours: '本小区', oursColumns: ['本小区的情况', '怎么定', '谁办', '哪天办完'], sources: '来源', untold: '本站没有写到。',
  },
};

export type WordWords = typeof wordZh;
