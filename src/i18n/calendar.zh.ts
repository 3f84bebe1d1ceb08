/** What the calendar of a pack's stops says, in Chinese. */
export const calendarZh = {
  file: '考察日历', halfDay: '%h　%s', look: '看什么', ask: '问什么', mark: '· ', colon: '：', afternoon: /下午/, morning: /上午/,
  suggested: '行程是本站拟的，没有约过；去之前要自己约。', times: '钟点从您填的开始时间一站接一站排下来，没有算路上的时间。', page: '网页',
};

export type CalendarWords = typeof calendarZh;
