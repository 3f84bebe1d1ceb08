/** What the pages of lessons say, in Chinese. */
export const lessonZh = {
  stages: { 'lead-in': '导入', group: '分组研讨', share: '集体交流', comment: '教师点评' } as Record<string, string>,
  readBefore: '课前阅读', readBeforeLead: '发给学员，上课以前读完。', objectives: '学完能做到', preparation: '课前备好',
  record: { minutes: '时长', audience: '对象', uses: '用到' },
  versions: '课堂安排', versionsLead: '三种时长各自成课，挑一种上，不用相加。', version: (minutes: number) => `${minutes}分钟`, allVersions: (minutes: number[]) => `${minutes.join('、')}分钟`,
  minutes: '分钟', span: (from: number, to: number) => `${from}–${to}`, wall: '投屏', notes: '讲课提示',
  discussion: '结构化研讨', discussionLead: '先派角色，再按轮次走。角色由本站拟定，不是哪个小区的真人。', roles: '角色', rounds: '轮次',
  questions: '讨论题', worksheets: '工作单', worksheetsLead: '打印出来，每人或每组一份。', figures: '课上用图', figuresLead: '点开图所在的页，可以放大投屏。',
  forTrainer: '讲课用的（带提示）', forEverybody: '学员看的（不带提示）', trainerTitle: '讲课用', trainerNotice: '这一页带着讲课提示和讨论题的参考，只给讲课的人。发给学员的，用学员看的那一页。',
  advice: '教学安排是本站拟的，不出自来源；讲到各地的事，逐条注明出处。', cases: (count: number) => `${count}个案例`, practices: (count: number) => `${count}条做法`,
  barLabel: (minutes: number, steps: string) => `${minutes}分钟的安排：${steps}`,
};
