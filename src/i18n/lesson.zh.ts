/** What the pages of lessons say, in Chinese. */
export const lessonZh = {
  stages: { 'lead-in': '导入', group: '分组研讨', share: '集体交流', comment: '教师点评' } as Record<string, string>,
  readBefore: '课前阅读', readBeforeLead: '发给学员，上课以前读完。', objectives: '学完能做到', preparation: '课前备好',
  record: { minutes: '时长', audience: '对象', uses: '用到' },
  versions: '课堂安排', versionsLead: '三种时长各自成课，挑一种上，不用相加。', version: (minutes: number) => `${minutes}分钟`, allVersions: (minutes: number[]) => `${minutes.join('、')}分钟`,
  minutes: '分钟', span: (from: number, to: number) => `${from}–${to}`, wall: '投屏', notes: '讲课提示',
  discussion: '结构化研讨', discussionLead: '先派角色，再按轮次走。角色由本站拟定，不是哪个小区的真人。', roles: '角色', rolesDealt: '每个角色要什么、怕什么，写在角色牌上，课上才发。', rounds: '轮次',
  questions: '讨论题', worksheets: '工作单', worksheetsLead: '打印出来，每人或每组一份。', figures: '课上用图', figuresLead: '点开图所在的页，可以放大投屏。',
  views: { label: '换一页看', reader: '学员看', trainer: '讲课用（带提示）', projector: '投屏' } as Record<string, string>,
  trainerTitle: '讲课用', titleForTrainer: (title: string) => `${title}（讲课用）`, trainerNotice: '这一页带着讲课提示和讨论题的参考，只给讲课的人。发给学员的，用学员看的那一页。',
  advice: '教学安排是本站拟的，不出自来源；讲到各地的事，逐条注明出处。', cases: (count: number) => `${count}个案例`, practices: (count: number) => `${count}条做法`,
  passages: '先看这几段', passage: '看这一段', table: '表：%s', cellJoin: '、',
  timetable: { of: (minutes: number) => `${minutes}分钟的时间表`, when: '钟点', stage: '环节', step: '这一步', sum: '合计', starts: '几点开始上课', kept: '填了，下面各步就写成钟点；只记在这台设备上。' },
  kit: {
    title: '带走这堂课', lead: '投屏的、发给学员的、带上讲台的，都在这里。文件可以改，改了别忘注明。', join: '：', trainerOnly: '只给讲课的人', size: '%n页，%k KB',
    formats: { page: '打开', pptx: 'PowerPoint', pdf: 'PDF', docx: 'Word', imscc: '课程包' } as Record<string, string>,
    parts: {
      projector: { name: '投屏页', about: '浏览器里放，按空格翻页，不用装软件。' },
      slides: { name: '幻灯片', about: 'PPTX，PowerPoint和WPS都能打开、能改；备注里有讲课提示。' },
      handout: { name: '学员讲义', about: 'A4，带填写的横线，没有讲课提示。' },
      cards: { name: '角色牌和讨论卡', about: 'A4，打印出来剪开，课上发。' },
      record: { name: '小组记录单', about: 'A4，每组一份，记谁说了什么、谈成哪一条。' },
      answers: { name: '讲师讲义', about: 'A4，带讲课提示和讨论题的参考，不要发给学员。' },
      cartridge: { name: '课程包', about: 'Common Cartridge格式，可以导入教学平台。' },
    } as Record<string, { name: string; about: string }>,
  },
  barLabel: (minutes: number, steps: string) => `${minutes}分钟的安排：${steps}`,
};
