/** What is said of passages one by one: how to cite them, what has become of them. Plain words with %-places, for the browser too. */
export const passageZh = {
  cite: '引用一段',
  mode: '按段落后面的¶，引用那一段。', leave: '退出', markOf: '引用“%w”', mark: '引用这一段', ellipsis: '……',
  dialog: '引用这一段', close: '关闭', copyLink: '复制链接', copyQuotation: '复制原话和出处', otherForms: '换一种格式', qr: '二维码', saveQr: '存二维码图片', holdQr: '长按图片，存到手机。', copied: '已复制', saved: '已存',
  qrOf: '这一段的二维码', byHand: '这个浏览器不让网页复制。下面的字已经选中，长按或按Ctrl+C复制。', qrTooLong: '网址太长，画不出清楚的二维码，请复制链接。',
  editionNote: '链接记着今天看到的是%d登记的文字，以后改了，打开链接会告诉您改了什么。',
  comma: '，', colon: '：', join: '；', quote: ['“', '”'], date: '%y年%m月%d日',
  same: '自%d以来，这一段没有改过。', changed: '这一段在%d改过，您链接的是%o的文字。', seeChange: '看改了什么', removed: '删去的', added: '添上的', removedBegins: '（删：', addedBegins: '（添：', partEnds: '）',
  merged: '您链接的那一段，%d起并入了这一段。', gone: '您链接的那一段，%d起撤下了。', saidThen: '您链接时，它写的是：', now: '现在的内容见：', nowhere: '别处没有接着写。',
  unknown: '这个地址里的段落编号本站没有登记过，可能抄错了。', badDay: '这个地址里的日期不对，可能抄错了，说不准这一段改没改。', unread: '没有读到登记的文字，说不准这一段改没改：可能是网断了。', otherLanguage: '这一页上没有这一段，它只在英文页上：', otherPage: '看英文页', dismiss: '知道了',
  withdrawn: { title: '撤下的段落', about: '从前在这一页、现在不在了的段落。链接到它们的，会到这里。', since: '%d撤下。', into: '内容现在在：', why: '原因：', said: '撤下以前写着：', here: '本页的这一段' },
  feed: { title: '他山：段落的改动', about: '已经登记的段落改了字、撤下了，在这里列出。', changed: '改了%n段', gone: '撤下%n段', changedOne: '改：', goneOne: '撤下：', on: '%t：%w', link: '改动订阅' },
};

export type PassageWords = typeof passageZh;
