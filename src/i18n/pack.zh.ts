/** What the study pack's page and buttons say, in Chinese. `script` and `button` are handed to the browser: plain words with %-places. */
export const packZh = {
  name: '读本', title: '我的读本',
  lead: '把要读的考察、案例和做法放到一起，定好先后和详略，再打印、存成Word，或者发个链接给同行的人。',
  stays: '读本和笔记只存在这台设备上，不上传。链接里有条目、先后和详略，没有笔记和名字。',
  noScript: '编读本要用到脚本，这个浏览器没有打开脚本。可以先看下面的考察；案例和做法的每一页也能单独打印。',
  loading: '正在取目录……',
  list: '要读的', inOrder: '按类排好', clear: '清空', undo: '撤销',
  empty: '读本还是空的。', begin: '从一趟考察开始最省事，要先读的案例和做法一起放进来：',
  beginOtherwise: '也可以一篇一篇挑：在案例、做法、课程、政策、术语的页上，或者在检索结果里，按“加入读本”。', withReading: '连同要先读的%n篇',
  depth: '详略', depths: { ask: '只要问题', brief: '一页', full: '全文' } as Record<string, string>,
  up: '上移', down: '下移', remove: '去掉', own: '笔记', note: '笔记', questions: '自己要问的，一行一个',
  cover: '封面上写的', coverNote: '都可以不填。填的只存在这台设备上。',
  fields: { name: '读本叫什么', delegation: '谁去', date: '哪天出发', morning: '上午几点开始', afternoon: '下午几点开始' },
  timesNote: '来源里没有钟点，本站不替您定。自己填了，日历里才有。',
  takeAlong: '带走', jump: '打印、存Word、发链接，都在下面', share: '发给同行的人', qr: '扫码打开这份读本', qrTooLong: '读本太长，画不成清楚的二维码，请复制链接。',
  file: '换一台设备', fileAbout: '导出的文件里有条目，也有笔记和名字。', save: '导出读本和笔记', open: '读入导出的文件',
  fromLink: { replace: '存作我的读本（替换）', merge: '并入我的读本', back: '回到我的读本' },
  outputs: {
    print: { name: '打印A4，存成PDF', about: '封面、目录、各篇、问题单、来源' },
    word: { name: 'Word读本', about: '照公文的字号和页边' },
    report: { name: '考察报告底稿', about: 'Word。事实和出处填好，看法留空' },
    adoption: { name: '做法落地单', about: 'Word。每条做法一张：先要有什么、谁要点头' },
    file: { name: '一个文件', about: 'HTML。U盘、手机里直接打开，不用上网' },
    calendar: { name: '日历', about: '.ics。手机和电脑的日历能读入' },
  } as Record<string, { name: string; about: string }>,
  tripMake: '把这趟做成读本',
  button: { add: '加入读本', added: '已在读本', colon: '：', isIn: '已加入读本，共%n篇。', isOut: '已从读本里拿出。', full: '读本最多放%n篇，已经满了。', see: '看读本', notKept: '这台设备不让网页存东西，离开这一页读本就没有了。' },
  script: {
    shelfFailed: '目录没有取到。连上网，再打开一次这一页；读本和笔记都还在。',
    minutes: '约%n分钟', extent: '%n篇，读完约%m分钟，打印约%p页', titled: '《%t》', comma: '、', bring: '把要先读的%n篇也放进来', brought: '放进来%n篇。',
    placed: '《%t》排到第%n。', removed: '已去掉《%t》。', cleared: '读本已清空。笔记还在，再放进来就能看到。', ordered: '已按考察、案例、做法、课程、政策、术语排好。', undone: '已恢复。', deep: '《%t》：%d。',
    named: '%w《%t》', jot: '笔记', jotted: '笔记（已写）',
    link: '这是链接里的读本，%n篇；这台设备上另有一份，%m篇。在这里改，只改这个链接，不动您自己的。笔记也要先存作自己的读本才会留下。',
    taken: '链接里的读本已经放到这台设备上。', tookOver: '已经是这台设备上的读本了。', leftOut: '读本最多放%m篇，多出的%n篇没有放进来。',
    faults: { newer: '这个链接是新一版网站做的，有的内容这里还不认得；认得的都在下面。', unread: '链接里有一处读不懂：%w', 'too-many': '读本最多放%m篇，多出的%n篇没有放进来。', nothing: '链接里没有读得懂的读本。请让发的人再复制一次。' } as Record<string, string>,
    departures: { renamed: '%k改了名，现在是《%t》，已经换上。', retired: '%k已经撤下：%w', unknown: '%k这里没有，可能写错了，也可能来自别的版本。' } as Record<string, string>,
    entry: '%k“%i”', kinds: { trip: '考察', case: '案例', practice: '做法', lesson: '课程', policy: '政策', term: '术语' } as Record<string, string>,
    notKept: '这台设备不让网页存东西，或者存满了。读本只在这一页开着的时候有：走之前请复制链接，笔记请导出成文件。',
    loadingParts: '正在准备……', working: '正在取条目：%a／%b', progress: '正在排版：%a／%b', setting: '正在排版……', done: '做好了：%f。', printing: '排好了，请在打印窗口里选打印机，或者选“另存为PDF”。', missing: '没有取到，先没有放进去：%w。',
    failed: '没有做成。读本和笔记都还在：连上网，重新打开这一页，再按一次。', none: '一篇也没有取到。连上网再按一次；读本和笔记都还在。',
    emptyPack: '读本还是空的，先放几篇进来。', noTrip: '读本里没有考察，没有日程可写。', noPractice: '读本里没有做法。先放一条做法进来，再做落地单。', noDate: '先在“封面上写的”里填哪天出发。',
    weChat: '微信里存不了文件。点右上角的“…”，选“在浏览器打开”，到那里再按一次。',
    saved: '已导出：%f。', takenIn: '已读入：%n篇和笔记，并入这台设备上的读本。',
    files: { 'not-json': '这个文件读不懂。请选从这里导出的“他山读本”文件，名字以.json结尾。', 'not-a-pack': '这不是从这里导出的读本文件。请选名字以“他山读本”开头、.json结尾的文件。', newer: '这个文件是新一版网站导出的，认得的都读入了。', 'too-large': '这个文件太大，不像是读本。请选从这里导出的文件。' } as Record<string, string>,
  },
};

/** The words that the script of the page is given. */
export type PackWords = (typeof packZh)['script'];
/** The words of the buttons that put entries into the pack. */
export type PackButtonWords = (typeof packZh)['button'];
