import type { lessonZh } from './lesson.zh.ts';

/** What the pages of lessons say, in English. */
export const lessonEn: typeof lessonZh = {
  stages: { 'lead-in': 'Lead-in', group: 'In groups', share: 'Together', comment: 'Trainer’s comment' },
  readBefore: 'To read before class', readBeforeLead: 'Hand out to the class and have it read beforehand.', objectives: 'Afterwards you can', preparation: 'Have ready',
  record: { minutes: 'Length', audience: 'For', uses: 'Uses' },
  versions: 'The class', versionsLead: 'Three lengths, each a class of its own: choose one.', version: (minutes) => `${minutes} minutes`, allVersions: (minutes) => `${minutes.join(', ')} minutes`,
  minutes: 'min', span: (from, to) => `${from}–${to}`, wall: 'On the wall', notes: 'For the trainer',
  discussion: 'Structured discussion', discussionLead: 'First the roles, then the rounds. The roles are this library’s own and no real people.', roles: 'Roles', rounds: 'Rounds',
  questions: 'Questions to discuss', worksheets: 'Worksheets', worksheetsLead: 'Print one for each person or group.', figures: 'Pictures for the class', figuresLead: 'Open the page of a picture to show it large.',
  forTrainer: 'For the trainer (with notes)', forEverybody: 'For the class (without notes)', trainerTitle: 'for the trainer', trainerNotice: 'This page carries notes and pointers for whoever holds the class. Hand out the page for the class, not this one.',
  advice: 'The teaching plan is this library’s own and rests on no source; what is told of places carries its source.', cases: (count) => `${count} ${count === 1 ? 'case' : 'cases'}`, practices: (count) => `${count} ${count === 1 ? 'practice' : 'practices'}`,
  barLabel: (minutes, steps) => `Plan of ${minutes} minutes: ${steps}`,
};
