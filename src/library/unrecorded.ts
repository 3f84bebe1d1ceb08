/** What stands where no source says anything. */
export const unrecorded = { zh: '原文未载', en: 'not recorded' };
