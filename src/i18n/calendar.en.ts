import type { CalendarWords } from './calendar.zh.ts';

/** What the calendar of a pack's stops says, in English. Half-days of trips that are not translated keep their Chinese names. */
export const calendarEn: CalendarWords = {
  file: 'Study visit', halfDay: '%h: %s', look: 'What to look at', ask: 'What to ask', mark: '- ', colon: ': ', afternoon: /afternoon|下午/i, morning: /morning|上午/i,
  suggested: 'The trip is this library’s suggestion; nobody has been asked. Make your own appointments.', times: 'Times run from the start you gave, stop after stop, without the way between.', page: 'Page',
};
