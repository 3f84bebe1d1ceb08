/** What slides of lessons say, in Chinese. */
export const slidesZh = {
  plan: '%n分钟怎么安排', time: '时间', stage: '环节', what: '做什么', minutes: '%n分钟', range: '%f–%t分钟', clock: '%f–%t', stepNo: '第%n步，共%k步',
  /** First line of the notes of a step: 第2步，6–14分钟（8分钟），导入. */
  timing: '第%n步，%f–%t分钟（%m分钟），%s', forClass: '全班要做的', forTrainer: '讲课提示',
  discussion: '角色和轮次', roles: '角色', round: '轮次', rule: '规矩', briefs: '角色要什么（只发给本人）', question: '讨论题', at: '第%n步，%f–%t分钟', spare: '备用',
  part: '%t（%n／%k）', sources: '来源', marks: '〔1·9〕读作：来源1，第9段。〔2·首〕读作：来源2，只看到开头部分。', about: '这张图',
  closing: '教案、来源都在这里', scan: '扫码打开这一课', cite: '怎样引用', pageOf: '这张图在网页上看：%a',
  /** Names of the layouts, and what stands in their places until they are filled. */
  layouts: { names: { cover: '封面', step: '一步', wide: '文字', table: '表', picture: '图', question: '一个问题', closing: '结尾' }, title: '单击写标题', text: '单击写内容', side: '时间', picture: '单击放图', table: '单击放表' },
  /** How long a file of slides is. */
  size: '%n张，%k KB',
};
export type SlidesWords = typeof slidesZh;
