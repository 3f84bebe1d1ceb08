/** What ready PDFs and the links to them say, in Chinese. `%n`, `%t`, `%d`, `%k` stand for numbers and days. */
export const readyPdfZh = {
  page: '第%n页　共%t页',
  updated: '%d更新',
  minutes: '约%n分钟',
  colon: '：',
  subject: '老旧小区改造',
  behind: '',
  markKey: '圈里上面是段号，下面是来源号；来源排在文末。',
  askSheetIntro: '到场一条一条问，问到了写在线上，记下谁答的、哪天答的。带斜线方块的，是来源没有写的。',
  cite: '引用和查看',
  /** Pages and kilobytes. */
  downloadSized: 'PDF（%n页，%k KB）',
  /** On English pages of entries that are not translated. */
  downloadChinese: '',
};
