import type { compareZh } from './compare.zh.ts';

/** What the comparison of cases says, in English. */
export const compareEn: typeof compareZh = {
  short: 'Cases side by side',
  title: 'Cases side by side',
  lead: 'In each row, what is recorded of each case. A hatched cell is not recorded, which does not mean not done. Figures count different things: they are neither added nor compared.',
  withOthers: 'Set beside other cases',
  groups: { overview: 'Overview', figures: 'Figures', practices: 'Practices', texts: 'Money and results', asks: 'Not said', evidence: 'Evidence' },
  rows: { place: 'Where', circumstances: 'Circumstances', money: 'Money', results: 'Results, and who says so', strength: 'Strength' },
  pick: 'Choose cases',
  pickAbout: 'Tick two to four, then set them side by side.',
  show: 'Side by side',
  noScript: 'Choosing cases needs scripts, which this browser has switched off. Read the cases below one by one, or see',
  ready: 'To begin with',
  readyAbout: 'A practice that three or four cases record.',
  table: 'Cases side by side',
  row: 'Row',
  blanks: 'Empty in all of them',
  blanksAbout: 'Of these rows none of the chosen cases records anything. Not recorded does not mean not done: ask on site, and tell us.',
  askPack: 'Make a question sheet of these cases',
  coverage: 'How much is recorded',
  coverageAbout: 'Of the rows that may stay empty, how many each case fills. It tells of what was recorded, not of merit.',
  script: {
    pick: 'Choose cases', change: 'Change cases',
    chosen: '%n chosen, at most %m', full: 'At most %m at a time. Take one out before you choose “%t”.', one: 'Only one is chosen; choose another to set beside it.', none: 'No case is chosen yet.',
    shown: '%n cases side by side', loading: 'Reading …', failed: 'Could not be read: %t. The network may be down, or files of the site missing.',
    unknown: 'The link names cases that are not known here: %t.', more: 'At most %m at a time; left out: %t.', retired: 'These cases were withdrawn: %t.',
    remove: 'Remove %t', comma: ', ', unrecorded: 'not recorded', noneLeft: 'none listed', filled: '%t: %n of %m rows', count: '%n / %m',
    source: 'Source %n, %p', paragraph: 'paragraph %n', mark: ['[', '.', ', ', ']'],
  },
};
