/** What the papers of a lesson say. They exist in Chinese alone, as the lessons do. `%n`, `%t` and `%d` stand for numbers and days. */
export const kitPapersZh = {
  names: { handout: '学员讲义', answers: '讲师讲义', cards: '角色牌和讨论卡', record: '小组记录单' },
  warning: '讲师用，不发给学员',
  about: '“〔1·8〕”是来源的序号和段号，来源排在后面。“原文未载”是来源没有写，不等于没有做。',
  readBefore: '上课以前读完。',
  rolesOnCards: (names: string[]) => `角色：${names.join('、')}。`,
  rounds: '轮次', minutes: (minutes: number) => `${minutes}分钟`,
  questions: '先自己想，再在组里谈。', worksheet: (title: string) => `工作单：${title}`,
  nameLine: ['姓名', '单位', '日期'],
  group: ['第几组', '日期', '主持', '记录'], record: '记原话，不替人概括。没有答案的留白，不现编。', others: '其余组员',
  who: '谁扮谁', whoColumns: ['角色', '谁来扮', '角色', '谁来扮'],
  fourQuestions: '四问谈到哪一步', fourColumns: ['哪一问', '谈到哪一步', '谁去办', '哪天回话'],
  end: '收尾', agreed: '谈拢的一条：谁去办，哪天办完？', open: '没有谈拢的一条：下次谈什么，先去问谁？', toVote: '要业主表决的，写明哪一件、谁去核对。',
  show: '投屏', notes: '讲课提示', stepColumns: ['分钟', '课堂安排'], sources: '来源', cite: '引用和查看', updated: '更新',
  drawn: '图印在PDF讲义里，网上也能看',
  role: '角色', question: '讨论题',
};
