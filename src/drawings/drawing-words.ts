import type { Lang } from '../library/library.ts';

/** What the drawings say themselves, whatever the content: that something is not recorded, and the names of what is only a figure of speech. */
interface DrawingWords {
  unrecorded: string;
  roleUnrecorded: string;
  /** Where the source only asks. */
  onlyAsked: [string, string];
  method: string;
  outside: string;
  home: string;
  /** Parts of the council room, in the order in which its title tells them. */
  room: { plinth: string; columns: string; head: string; left: string; right: string; stools: string; axis: string; papers: string };
  worksLabel: (formula: string) => string;
}

const zh: DrawingWords = {
  unrecorded: '原文未载',
  roleUnrecorded: '分工未载',
  onlyAsked: ['原文只提了这一问，', '没有写怎么做'],
  method: '办法',
  outside: '门外',
  home: '家里',
  room: { plinth: '台基', columns: '柱', head: '首座', left: '左座', right: '右座', stools: '坐凳', axis: '中轴线', papers: '桌上的纸' },
  worksLabel: (formula) => `老旧小区改造${formula}总图（示意）`,
};

const en: DrawingWords = {
  unrecorded: 'not recorded',
  roleUnrecorded: 'role not recorded',
  onlyAsked: ['Question raised;', 'not described'],
  method: 'method',
  outside: 'outside',
  home: 'home',
  room: {
    plinth: 'plinth', columns: 'columns', head: 'head of the table', left: 'left seat', right: 'right seat', stools: 'stools',
    axis: 'central axis', papers: 'papers on the table',
  },
  worksLabel: (formula) => `The ${formula} work items on an old block of flats (schematic)`,
};

/** The words of the drawings in a language. */
export function drawingWords(lang: Lang): DrawingWords {
  return lang === 'en' ? en : zh;
}
