/** What the projector view of a lesson says, in Chinese. `%n`, `%k`, `%t`, `%m` stand for numbers, times and titles. */
export const projectorZh = {
  title: '%t（投屏，%n分钟）', description: '“%t”投屏用的页，%n分钟的一版。', views: '别的页', toLesson: '回到课程', toTrainer: '另开一个窗口看讲课用的一页', lengths: '换一版',
  minutes: '%n分钟', slide: '第%n张，共%k张', of: '%n／%k', step: '第%n步', span: '%f–%t分钟', controls: '翻页', audience: '对象', drawn: '本站画的示意图。', rounds: '轮次', roles: '角色',
  plan: ['步', '分钟', '环节', '做什么'], round: ['轮次', '分钟', '规矩'], asked: '讨论题%n', scan: '扫码看这一课', cite: '引用', bar: '%n分钟怎样分：%s', minuteMark: '分',
  noScript: '浏览器没有打开脚本：幻灯片一张接一张排在下面，可以往下翻，也可以打印，A4一面两张。',
  buttons: { previous: '上一张', next: '下一张', clock: '计时', black: '黑屏', full: '全屏', dark: '反色', keys: '按键' },
  keys: {
    title: '按键', close: '收起',
    list: [
      ['→ 空格 PageDown', '下一张，翻页笔也行'], ['← PageUp', '上一张'], ['Home End', '第一张，最后一张'], ['数字 回车', '跳到那一张'], ['T', '给这一步计时；再按，停下收起'],
      ['B 或 。', '黑屏；再按，回来'], ['F', '全屏；Esc退出'], ['D', '黑底白字；再按，回来'], ['点左右两边，左右划', '翻页'],
    ],
  },
  script: {
    slide: '第%n张，共%k张：%t', goTo: '转到第%n张，按回车', black: '黑屏，按任意翻页键回来', clock: '%t／%m分钟', over: '%t／%m分钟，超出%o', started: '开始计时：%t，%m分钟', stopped: '计时停下', noStep: '这一张不在课堂步骤里，不计时', noFull: '这个浏览器不能全屏，请按F11',
  },
};
export type ProjectorWords = typeof projectorZh;
