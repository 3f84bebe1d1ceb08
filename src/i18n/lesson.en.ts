import type { lessonZh } from './lesson.zh.ts';

/** What the pages of lessons say, in English. */
export const lessonEn: typeof lessonZh = {
  stages: { 'lead-in': 'Lead-in', group: 'In groups', share: 'All together', comment: 'Trainer’s comment' },
  readBefore: 'To read before class', readBeforeLead: 'Hand out to the class and have it read beforehand.', objectives: 'Afterwards you can', preparation: 'Have ready',
  record: { minutes: 'Length', audience: 'For', uses: 'Uses' },
  versions: 'Class plan', versionsLead: 'Three lengths, each a class of its own: choose one.', version: (minutes) => `${minutes} minutes`, allVersions: (minutes) => `${minutes.join(', ')} minutes`,
  minutes: 'min', span: (from, to) => `${from}–${to}`, wall: 'On screen', notes: 'For the trainer',
  discussion: 'Structured discussion', discussionLead: 'First the roles, then the rounds. The roles are this library’s own and no real people.', roles: 'Roles', rolesDealt: 'What each role wants and fears is on the role cards, dealt out in class.', rounds: 'Rounds',
  questions: 'Questions to discuss', worksheets: 'Worksheets', worksheetsLead: 'Print one for each person or group.', figures: 'Pictures for the class', figuresLead: 'Open the page of a picture to show it large.',
  views: { label: 'Views of this lesson', reader: 'For the class', trainer: 'For the trainer (with notes)', projector: 'Projector view' },
  trainerTitle: 'for the trainer', titleForTrainer: (title) => `${title} (for the trainer)`, trainerNotice: 'This page carries notes and pointers for the trainer. Hand out the page for the class, not this one.',
  advice: 'The teaching plan is this library’s own and rests on no source; what is told of places carries its source.', cases: (count) => `${count} ${count === 1 ? 'case' : 'cases'}`, practices: (count) => `${count} ${count === 1 ? 'practice' : 'practices'}`,
  passages: 'These passages first', passage: 'This passage', table: 'Table: %s', cellJoin: ', ',
  timetable: { of: (minutes) => `Timetable of ${minutes} minutes`, when: 'Time', stage: 'Stage', step: 'Step', sum: 'in all', starts: 'The class begins at', kept: 'Once it is set, every step shows its time of the day. Kept on this device only.' },
  kit: {
    title: 'Take the lesson with you', lead: 'For the screen, for the class, for the trainer. Files are in Chinese and may be changed; say so if you do.', join: ': ', trainerOnly: 'trainer only', size: ' %n pages, %k KB',
    formats: { page: 'Open', pptx: 'PowerPoint', pdf: 'PDF', docx: 'Word', imscc: 'Course package' },
    parts: {
      projector: { name: 'Projector view', about: 'Shown in the browser; the space bar turns the slides. Nothing to install.' },
      slides: { name: 'Slides', about: 'PPTX to open and edit in PowerPoint or WPS, with the trainer’s notes below the slides.' },
      handout: { name: 'Handout', about: 'A4, with lines to write on, without notes for the trainer.' },
      cards: { name: 'Role and question cards', about: 'A4, to print and cut and deal out in class.' },
      record: { name: 'Group record sheet', about: 'A4, one for each group: who said what, and what was agreed.' },
      answers: { name: 'Trainer’s handout', about: 'A4, with notes and pointers. Not for the class.' },
      cartridge: { name: 'Course package', about: 'Common Cartridge, to import into a course platform.' },
    },
  },
  barLabel: (minutes, steps) => `Plan of ${minutes} minutes: ${steps}`,
};
