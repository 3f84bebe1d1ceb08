import { expect, test } from 'vitest';
import { guideEn } from '../../../src/i18n/guide.en.ts';
import { guideZh } from '../../../src/i18n/guide.zh.ts';
import type { GuideNotes } from '../../../src/packs/guide/guide-notes.ts';
import { asOldNotepadReads, notesAsText, notesFileName, type Outline } from '../../../src/packs/guide/notes-as-text.ts';

const outline: Outline = {
  title: '宜昌两日', address: '',
  parts: [
    { heading: '第1站　联运小区', groups: [
      { heading: '看什么', items: [{ key: 'lianyun.look', words: '施工的现场', is: 'tick' }] },
      { heading: '问什么', items: [{ key: 'lianyun.ask', words: '先去哪些人家？', is: 'ask' }, { key: 'lianyun.more', words: '有没有补助？', is: 'ask' }] },
      { heading: '', items: [{ key: 'lianyun.note', words: '联运小区', is: 'note' }] },
    ] },
  ],
};
const none = { words: '', done: false, answer: '', who: '' };
const notes: GuideNotes = new Map([
  ['lianyun.look', { ...none, done: true }],
  ['lianyun.ask', { ...none, answer: '先去党员家\n再去楼栋长家', who: '社区书记' }],
  ['lianyun.note', { ...none, answer: '三号楼在刷墙' }],
]);

test('notes are told stop by stop: what is ticked, what was answered and by whom, and the free note', () => {
  expect(notesAsText(outline, notes, guideZh.script, '2026-11-26 16:05')).toBe([
    '宜昌两日　考察笔记', '导出：2026-11-26 16:05', '', '【第1站　联运小区】',
    '看什么', '［√］施工的现场',
    '问什么', '［　］先去哪些人家？', '    答：先去党员家', '        再去楼栋长家', '    谁答的：社区书记', '［　］有没有补助？',
    '随手记：三号楼在刷墙', '',
  ].join('\n'));
});

test('what was kept of a question that the guide no longer has is told too, with its own words', () => {
  const former: GuideNotes = new Map([...notes, ['lianyun.gone', { words: '从前的问题', done: true, answer: '从前的答案', who: '' }]]);
  expect(notesAsText(outline, former, guideZh.script, '2026-11-26')).toContain('【导览改过，原来记的】\n［√］从前的问题\n    答：从前的答案\n');
  expect(notesAsText(outline, notes, guideZh.script, '2026-11-26')).not.toContain('原来记的');
});

test('dollar signs in a title and an answer stay what they are', () => {
  const dear: GuideNotes = new Map([['lianyun.ask', { ...none, answer: '$& 元' }]]);
  expect(notesAsText({ ...outline, title: "$' 宜昌" }, dear, guideEn.script, '2026-11-26')).toMatch(/^\$' 宜昌: site notes\n[^]*Answer: \$& 元/);
});

test('a file begins with a byte order mark and ends its lines as old Notepad wants them', () => {
  expect(asOldNotepadReads('甲\n乙\r\n丙')).toBe('\ufeff甲\r\n乙\r\n丙');
});

test('the name of a file holds nothing that file systems refuse', () => {
  expect(notesFileName('宜昌/两日: "一"\n<二>', guideZh.script)).toBe('宜昌 两日 一 二－考察笔记.txt');
});
