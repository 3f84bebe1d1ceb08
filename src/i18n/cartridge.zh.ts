/** What a Common Cartridge says beside the lesson's own words, in Chinese. `%`-places are filled by `fill`. */
export const cartridgeZh = {
  overview: '这堂课', before: '课前', text: '正文', classes: '上课', discussion: '研讨', rounds: '角色和轮次', question: '讨论题%n：%s', materials: '材料', sources: '来源',
  strength: '证据：%n。%s。', address: '网页：%s', licence: '文字按CC BY 4.0许可使用，写明“他山”、题目和网址。', trainer: '讲课提示不在这个课程包里，讲课的人到网页上看“讲课用”的一页。',
};
