import type { WordWords } from './word.zh.ts';

/** What the Word documents of a study pack say, in English. */
export const wordEn: WordWords = {
  library: 'Tashan: practices and cases of renovating old neighbourhoods',
  contents: 'Contents', contentsHint: 'For page numbers, right-click the contents and choose “Update field”.',
  delegation: 'Delegation', firstDay: 'First day', link: 'The same pack online', date: '%y-%m-%d', shortDate: '%m-%d',
  blank: '[            ]', count: '[    ]', notRecorded: 'not recorded', colon: ': ', listMark: ', ', open: ' (', close: ')',
  adviceMark: 'This library’s advice, from no source',
  onlyChinese: 'This entry is not translated; its text is Chinese.', isBehind: 'The translation is behind the Chinese text, which prevails.', changed: 'Last changed',
  pack: {
    name: 'Study pack', file: 'Study pack', about: '“[1.9]” is the number of a source at the end and the paragraph in it. “Not recorded” means that no source says, not that it was not done.',
    figures: 'Figures', figureColumns: ['Figure', 'What it counts', 'Its limits'], record: 'At a glance', notes: 'My notes', cite: 'Cite as',
    asks: 'Questions to ask', own: 'Our own questions', others: 'Other questions', answered: 'Answered by: ', basis: 'On what basis: ', onlyAsked: 'Only the questions of: %n.',
    sources: 'Sources',
  },
  report: {
    file: 'Report draft', title: 'Report on the study visit to %p on renovating old neighbourhoods',
    somewhere: '…', usage: 'How to use this draft', usageText: [
      'What carries a number such as [1.9] are facts that Tashan took from the sources at the end, not what you saw. Where you saw otherwise, keep to what you saw and say who told you.',
      'Grey brackets and ruled lines are yours to fill in. What is good and what to take up is not for this library to judge, so it is left blank.',
      'Delete this box when you are done.',
    ],
    overview: 'Overview', people: 'Who went', opening: 'As arranged by %b, %d visited %p on %t to study the renovation of old neighbourhoods, saw %c sites and held %c talks.', peopleText: 'Led by %b. With %b; %c people in all.',
    route: 'Where we went', routeAbout: 'The table holds the stops of the trip in the pack: tick those you made, strike out the others.', routeSuggested: 'The trip is this library’s suggestion.', routeColumns: ['Day', 'Stop', 'Been', 'Whom we met'], routeBlank: 'Where we went: %b.',
    places: 'The places at a glance', placesColumns: ['', 'Place', 'When', 'Led by'],
    experience: 'What they did', recorded: 'What the sources record', seen: 'What we saw and heard', notes: 'Notes made before',
    lessons: 'What we make of it', can: 'What we can take up', cannot: 'What we cannot, and why', next: 'Next: who does what by when', nextColumns: ['What', 'Who', 'By when', 'Done when'],
    answers: 'Answers to our questions', answerColumns: ['Question', 'Answered by', 'Day', 'Answer'], sources: 'Sources', appendix: 'Appendix: ',
    signed: '(signed)', day: '%y-%m-%d', dayBlank: '____-__-__',
  },
  adoption: {
    file: 'Adoption sheet', title: 'Adoption sheet', solves: 'What it solves', before: 'Look at this first', agree: 'Who must agree', money: 'Money', monday: 'First step on Monday', mondayMark: 'this library’s suggestion, from no source',
    unknown: 'What we could not learn', actors: 'Who did it in the sources: ', ours: 'Our neighbourhood', oursColumns: ['How things stand here', 'What we decide', 'Who', 'By when'], sources: 'Sources', untold: 'This library does not say.',
  },
};
