/** What the page that sorts practices by one's own neighbourhood says, in Chinese. */
export const fitZh = {
  title: '哪些适合我们', lead: '说说自己的小区，看哪些做法和案例相符、哪些有差异，每一条都写明凭什么。不打分；不知道的可以跳过。',
  ask: '自己的小区', skip: '跳过', clear: '重新来', unknown: '看不出', noScript: '按小区挑选要用到脚本，这个浏览器没有打开脚本。下面是全部做法，各写明适合什么样的小区；案例各写明是什么样的小区。',
  odd: '这个链接里有认不出的内容，可能来自别的版本；认得出的已经照办。',
  about: { fits: '来源写到的情形同您说的一样。相符不等于照做就成，先看那一页的“照做之前先看”。', differs: '有一样同来源写到的情形不同，看清差在哪里再定。', unsuitable: '缺了根本的条件，做不了。', unknown: '来源没有写到这些情形，判断不了，不等于不适合。' } as Record<string, string>,
  script: {
    begin: '答一题，这里就分好一次。', told: '按您说的：', comma: '，', semicolon: '；',
    count: { fits: '相符%n条', differs: '有差异%n条', unsuitable: '不适用%n条', unknown: '看不出%n条' } as Record<string, string>,
  },
};
