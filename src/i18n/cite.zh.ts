/** Words about citing an entry or a source. Plain data with %-places, for the browser too. */
export const citeZh = {
  source: '引用这份来源',
  sourceNote: '要引用事实，请引用来源；引用以前，先看一遍原文。',
  sourceHere: '引用',
  sourceHereFor: '引用来源%n',
  dayOnPaper: '引用日期请自己填在更新日期后面的方括号里。',
  /** With the line itself. */
  line: {
    other: '换一种格式',
    close: '收起',
    day: '引用日期填的是今天，%d。',
    here: '引用里的网址是现在打开的这个，换个地方不一定打得开。',
    lost: '没有读到别的格式，可能是网断了。请再试一次，还不行就刷新网页。',
  },
  /** Loaded with the other forms. */
  panel: {
    forms: { 'gbt7714-2025': 'GB/T 7714—2025', 'gbt7714-2015': 'GB/T 7714—2015', apa: 'APA第7版', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    form: '格式',
    copy: '复制',
    copied: '已复制',
    byHand: '这个浏览器不让网页复制。上面的字已经选中，长按或按Ctrl+C复制。',
    save: '存成.%e文件',
  },
};

export type CiteWords = typeof citeZh;
