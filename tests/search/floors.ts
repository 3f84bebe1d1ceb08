/** What the search must reach: nDCG@10, share of right first results where one answer is right, share of dead ends. */
export const floors = {
  overall: { ndcg: 0.95, first: 0.95 },
  classes: {
    exact: 0.99, compound: 0.99, misaligned: 0.99, figure: 0.99,
    traditional: 0.95, pinyin: 0.95, initials: 0.95,
    alias: 0.9, typo: 0.9, question: 0.8,
    nonsense: 0.9,
  },
  /** By Pagefind, which in a large library is asked for less (`effort` of its engine). */
  pagefind: { ndcg: 0.945, first: 0.95 },
  heldOut: { ndcg: 0.9, deadEnds: 0.02 },
} as const;
