/** What a pack can be made into, in the order of its page. */
export const packOutputs = ['print', 'word', 'report', 'adoption', 'file', 'calendar'] as const;
export type PackOutput = (typeof packOutputs)[number];
