import type { fitZh } from './fit.zh.ts';

/** What the page that sorts practices by one's own neighbourhood says, in English. */
export const fitEn: typeof fitZh = {
  title: 'Which of these fit us', lead: 'Describe your own neighbourhood and see which practices and cases fit it and which differ, each with its reason. There is no score, and any question may be skipped.',
  ask: 'Your neighbourhood', skip: 'Skip', clear: 'Start again', unknown: 'Cannot be told', noScript: 'Sorting needs scripts, which this browser has switched off. Below are all practices with the neighbourhoods they suit, and cases with what their neighbourhoods are like.',
  odd: 'Part of this link could not be read; it may come from another version. What could be read has been used.',
  about: { fits: 'Sources describe the same circumstances as you do. That it fits does not mean it will succeed; read “Before you adopt it” on its page first.', differs: 'In one thing at least your neighbourhood differs from what sources describe; see in what before you decide.', unsuitable: 'What it rests on is not there.', unknown: 'Sources do not speak of these circumstances, so it cannot be told; that does not mean it would not suit.' },
  script: {
    begin: 'Answer one question, and the list is sorted.', told: 'As you said: ', comma: ', ', semicolon: '; ',
    count: { fits: '%n fit', differs: '%n differ', unsuitable: '%n do not suit', unknown: '%n cannot be told' },
  },
};
