import type { SlidesWords } from './slides.zh.ts';

/** What slides of lessons say, in English. */
export const slidesEn: SlidesWords = {
  plan: 'How the %n minutes are spent', time: 'Time', stage: 'Stage', what: 'What is done', minutes: '%n minutes', range: 'minutes %f–%t', clock: '%f–%t', stepNo: 'Step %n of %k',
  timing: 'Step %n, minutes %f–%t (%m minutes), %s', forClass: 'For the class', forTrainer: 'For the trainer',
  discussion: 'Roles and rounds', roles: 'Roles', round: 'Round', rule: 'Rule', briefs: 'What the roles want (only for those who play them)', question: 'Question', at: 'Step %n, minutes %f–%t', spare: 'in reserve',
  part: '%t (%n/%k)', sources: 'Sources', marks: '[1.9] reads: source 1, paragraph 9.', about: 'This picture',
  closing: 'Lesson and sources', scan: 'Scan to open this lesson', cite: 'How to cite', pageOf: 'See this picture on the page: %a',
  layouts: { names: { cover: 'Cover', step: 'Step', wide: 'Text', table: 'Table', picture: 'Picture', question: 'Question', closing: 'Closing' }, title: 'Click to add a title', text: 'Click to add text', side: 'Time', picture: 'Click to add a picture', table: 'Click to add a table' },
  size: '%n slides, %k kB',
};
