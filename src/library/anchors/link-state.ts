/** What has become of a link to this site; those come first of which something has to be done. */
export const linkStates = ['no-page', 'no-passage', 'withdrawn-page', 'withdrawn', 'moved', 'changed', 'unproved', 'page', 'whole'] as const;
export type LinkState = (typeof linkStates)[number];
