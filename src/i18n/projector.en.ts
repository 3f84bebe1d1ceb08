import type { ProjectorWords } from './projector.zh.ts';

/** What the projector view of a lesson says, in English. */
export const projectorEn: ProjectorWords = {
  title: '%t (projector view, %n minutes)', description: 'Projector slides of “%t”, %n minutes. In Chinese.', views: 'Elsewhere', toLesson: 'Back to the lesson', toTrainer: 'Trainer’s page in another window', lengths: 'Other lengths',
  minutes: '%n minutes', slide: 'Slide %n of %k', of: '%n / %k', step: 'Step %n', span: '%f–%t min', controls: 'Turn', audience: 'For', drawn: 'Drawn by this library.', rounds: 'Rounds', roles: 'Roles',
  plan: ['Step', 'Minutes', 'Stage', 'What'], round: ['Round', 'Minutes', 'Rules'], asked: 'Question %n', scan: 'Scan to open the lesson', cite: 'Cite', bar: '%n minutes: %s', minuteMark: '',
  noScript: 'Scripts are off: the slides follow one below the other. Scroll, or print them two to a page of A4.',
  buttons: { previous: 'Previous', next: 'Next', clock: 'Clock', black: 'Black', full: 'Full screen', dark: 'Invert', keys: 'Keys' },
  keys: {
    title: 'Keys', close: 'Close',
    list: [
      ['→ Space PageDown', 'next slide; clickers work too'], ['← PageUp', 'previous slide'], ['Home End', 'first and last slide'], ['Digits, Enter', 'go to that slide'], ['T', 'clock of this step; again to stop'],
      ['B or .', 'black; again to return'], ['F', 'full screen; Esc to leave'], ['D', 'white on black; again to return'], ['Click an edge, swipe', 'turn'],
    ],
  },
  script: {
    slide: 'Slide %n of %k: %t', goTo: 'Go to slide %n: press Enter', black: 'Black; turn a slide to return', clock: '%t / %m min', over: '%t / %m min, %o over', started: 'Clock started: %t, %m minutes', stopped: 'Clock stopped', noStep: 'This slide belongs to no step', noFull: 'This browser has no full screen; try F11',
  },
};
