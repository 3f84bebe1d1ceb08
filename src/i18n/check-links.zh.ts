import type { LinkState } from '../library/anchors/link-state.ts';

/** What the checker of links says, in Chinese. `script` goes to the browser as it stands: %n and other letters are places to be filled. */
export const checkLinksZh = {
  title: '查一查旧链接',
  lead: '讲稿、课件里指向本站的链接，一次查清：哪些还好，哪些改过，哪些要换。',
  private: '材料只在这台设备上读，不上传，也不保存。',
  noScript: '查链接要用到脚本，这个浏览器没有打开脚本。可以逐条点开材料里的链接，照下面的说明处理。',
  text: '粘贴材料里的文字',
  textAbout: '从Word、网页粘贴，文字底下藏着的链接也会读到。',
  files: '或者选文件',
  filesAbout: '可以一次选几个，也可以拖到框里：.docx、.pptx、.html、.txt、.md。PDF读不了，请用它的原稿。',
  choose: '选文件',
  more: '日期和旧网址',
  day: '这份材料是哪天做的',
  dayAbout: '链接里没有日期，文件里也没有保存日期的，按这一天查改没改过。',
  hosts: '本站还用过的网址',
  hostsAbout: '本站换过域名的，把旧网址写在这里，几个之间用空格隔开。',
  check: '查链接',
  clear: '清空',
  print: '打印',
  order: '排列',
  worst: '先看要改的',
  asFound: '按材料里的先后',
  columns: { state: '状态', place: '在哪里', link: '链接', advice: '怎么办' },
  copyAll: '复制全部结果',
  save: '存成表格（.csv）',
  elsewhere: '指向别处的',
  meanings: '各种状态的意思',
  meaningsAbout: '只有这几种。排在前面的要动手改，后面的不用动。',
  states: {
    'no-page': '没有这一页', 'no-passage': '没有这一段', 'withdrawn-page': '撤下的页', withdrawn: '已撤下', moved: '搬了家', changed: '改过', unproved: '没能查', page: '没写段落', whole: '完好',
  } as Record<LinkState, string>,
  means: {
    'no-page': '本站从来没有这个地址，多半是抄错了。照列出的地址改。', 'no-passage': '页还在，段落的编号没有登记过，多半是抄错了。打开那一页，重新复制那一段的链接。',
    'withdrawn-page': '整页撤下了。旧地址还打得开，写着为什么撤下。', withdrawn: '那一段从页上撤下了。写明内容并到了哪里，换成那里的链接。', moved: '页换了地址。旧链接还会转过去，换成新的更稳。',
    changed: '那一段后来改过字句。看改了什么，再定材料要不要跟着改。', unproved: '没有连上网，或者网站没有回答。过一会儿再查。', page: '链接指向整页，页还在。不用动。', whole: '页在，段也在，没有改过。不用动。',
  } as Record<LinkState, string>,
  script: {
    nothing: '还没有材料。粘贴文字，或者选一个文件。', reading: '正在读%n……', checking: '正在核对……',
    offline: '没有连上网，本站的编号表没有读到。连上网再查；贴好的文字和选好的文件都还在。',
    summary: '%n处链接：%s', count: '%n处%s', comma: '，', and: '、', none: '没有找到指向本站的链接。', noneHint: '如果材料里的链接用的是本站从前的网址，请在“日期和旧网址”里写上。',
    left: '另有%n处没有列出：一份材料最多列5000处。', skipped: '%f里有%n个部分太大或损坏，没有读。',
    faults: {
      'too-large': '%f超过50兆，没有读。', 'locked-or-old': '%f加了密码，或者是旧格式（.doc、.ppt、.wps）。请去掉密码，另存为.docx或.pptx再选。',
      pdf: '%f是PDF，读不了。请选它的原稿（.docx、.pptx）。', broken: '%f打不开，文件可能坏了。', unloaded: '没有连上网，读%f要用的程序没有取到。连上网，刷新网页再查。', unsupported: '%f不是能读的格式。请选.docx、.pptx、.html、.txt、.md。',
    },
    pasted: '粘贴的文字', remove: '去掉', chosen: '选好了%n个文件',
    parts: { body: '第%n段', footnote: '脚注', comment: '批注', margin: '页眉页脚', slide: '第%n张幻灯片', notes: '第%n张的备注', commentOn: '第%n张的批注', master: '母版', page: '网页', text: '第%n行' },
    copy: '复制新链接', copied: '已复制', byHand: '没能复制，请选中后手工复制', more: '再列%n处', see: '看改了什么', added: '加', removed: '删',
    elsewhere: '指向别处的有%n处，没有查', host: '%h（%n处）', colon: '：',
    since: { link: '链接是%d的', document: '文件保存于%d', reader: '材料做于%d' },
    advice: {
      'no-page': '本站没有这个地址。', perhaps: '是不是：', missing: '里面有几条已经没有了：%i。其余的可以重新做成链接：', missingAll: '里面的条目都没有了：%i。', 'no-passage': '没有这个段落编号，可能抄错了。打开那一页，重新复制：',
      'withdrawn-page': '%d撤下了这一页。', withdrawn: '%d撤下。', into: '内容现在在：', moved: '%d搬到：', changed: '%d改过，比材料晚。', changedUndated: '%d改过。材料没有日期，说不准在前还是在后。', unproved: '网站没有回答，过一会儿再查。',
      page: '不用动。', whole: '不用动。',
    },
    csv: { file: '他山链接查对', columns: ['材料', '在哪里', '文字', '链接', '状态', '怎么办', '新链接'] },
    on: '%d查',
  },
};

export type CheckLinksWords = typeof checkLinksZh;
