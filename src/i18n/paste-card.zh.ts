/** What the card to paste says, and the block that hands it out, in Chinese. `%`-places are filled by `fill`. */
export const pasteCardZh = {
  title: '转发卡片',
  lead: '贴进公众号、课程平台或邮件。卡片自带样式，没有图片和脚本；数字的出处和证据强弱都写在上面。',
  make: '做卡片', close: '收起卡片', see: '看卡片',
  card: { from: '据“%s”%p', address: '网址', citation: '引用', colon: '：', stop: '。' },
  panel: {
    preview: '卡片的样子', copyCard: '复制卡片', copyCode: '复制代码',
    cardCopied: '卡片复制好了，到编辑器里粘贴。', codeCopied: '代码复制好了，粘贴到编辑器的源代码里。',
    byHand: '浏览器不让复制。点进下面的框，全选，再复制。', code: '卡片的代码', lost: '卡片没有读到。看看网络，再刷新网页。',
  },
};

export type PasteCardWords = typeof pasteCardZh.panel;
