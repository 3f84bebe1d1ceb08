import type { searchZh } from './search.zh.ts';

/** What the search says, in English: its box, its page, and the page on how good it is. */
export const searchEn: typeof searchZh = {
  box: {
    suggestions: 'Suggestions', recent: 'Recent searches', someSuggestions: 'Suggestions: %n. Use up and down to choose.', someRecent: 'Recent searches: %n. Use up and down to choose.',
    onThisDevice: 'Recent searches, kept on this device only', clear: 'Clear', cleared: 'Cleared',
  },
  page: {
    noScript: 'Search needs script, which is off in this browser. Use the themes, cases and practices below.',
    filter: 'Filter', pages: 'Pages', previous: 'Previous', next: 'Next', clear: 'Clear filters',
    facets: { kind: 'Kind', theme: 'Theme', stage: 'Stage', actor: 'Who', place: 'Place', type: 'Neighbourhood type' },
    loading: 'Searching…',
    found: '%n for “%q”', foundNarrowed: '%a for “%q”, %n after filtering', all: '%n in all', allNarrowed: '%n after filtering',
    none: 'Nothing found for “%q”', literal: 'by relevance', apart: 'Nothing holds the whole of “%q”; these hold its words', partly: 'Nothing holds the whole of “%q”; these hold a part of it',
    asked: 'Searched for “%a”', also: 'also for “%o”', related: 'Related', and: ', ',
    meant: 'You may be looking for', note: 'Tell the editors', noteText: 'Copy this and send it to the editors of this site:', noteBody: 'A search of Tashan for “%q” found nothing (%d). What I wanted to know: ', copy: 'Copy this', copied: 'Copied',
    failed: 'The search index did not load: the network may be down, or a file of the site missing.', offline: 'This device is offline, and the files of the search did not load. Try again when it is online; pages you have opened can still be read.', incomplete: 'Only the very words were searched for: a part of the files did not load.', retry: 'Try again', page: 'Page %n',
    phases: { before: 'B', during: 'D', after: 'A' }, phasesSay: 'Stages: ', colon: ': ', remove: 'Remove ',
    seeResults: 'See results (%n)', toResults: 'Skip to the results', onSheet: 'Here: %a–%b', andRelated: ', and %r related', relatedFrom: 'Related; may not hold the words',
    fewerFilters: 'Take away some filters', fewerFiltersText: 'Found: %n, none of which meets the filters.', late: 'The files of the search did not come within 15 seconds; the network may be too slow.',
    byTheme: 'Find by theme', ways: 'Not what you were looking for?', waysText: 'Try a shorter word, or start from here.',
  },
  quality: {
    title: 'How good the search is', lead: 'The search of this site examined with some hundreds of queries beside others as they come; queries, method and marks are open.',
    intro: (c) => `The same texts (${c.entries} entries, about ${Math.round(c.characters / 1000)},000 Chinese characters), the same queries (${c.queries}, and ${c.heldOut} more by somebody who had not seen the program), the ten results of the first page marked.`,
    grading: 'Somebody who read all pages decided beforehand which should come first: the page that is meant 3 points, one that treats the thing 2, one that mentions it 1. The mark is nDCG@10: 1 for exactly that order, 0 when none is found; the higher a place, the more it counts. The row “nonsense” holds words the library has nothing on: only an honest “nothing found” counts.',
    ndcg: 'nDCG@10, 1 is full marks; the best of a row in bold',
    engine: 'Engine',
    class: 'Queries', overall: 'All (without nonsense)', first: 'One right answer, and it comes first', deadEnds: 'Has an answer, nothing found',
    engines: { tashan: 'This site', pagefind: 'Pagefind as it comes', 'minisearch-words': 'MiniSearch (words)', 'minisearch-pairs': 'MiniSearch (pairs)', flexsearch: 'FlexSearch', orama: 'Orama' },
    sets: {
      queries: { title: 'Queries the search was made with', about: 'The search was improved on these, so the marks are high; they tell when something breaks.' },
      'held-out': { title: 'Queries it had not seen', about: 'Written and graded by somebody who had seen the pages only, and not used for tuning. This is the honest measure.' },
    },
    classes: {
      exact: { name: 'Words as written', example: '组建率' }, compound: { name: 'Long phrases', example: '居民主动交纳' }, misaligned: { name: 'Cut within a word', example: '区拆违' }, figure: { name: 'Figures', example: '280 户' },
      alias: { name: 'Other names', example: '加梯' }, traditional: { name: 'Traditional characters', example: '業委會' }, pinyin: { name: 'Pinyin', example: 'yeweihui' }, initials: { name: 'Initials', example: 'ywh' }, typo: { name: 'Slips', example: '业委汇' },
      question: { name: 'Questions', example: '改造的钱谁来出' }, english: { name: 'English', example: 'owners committee' }, several: { name: 'Several words', example: '拆违 网格员' }, nonsense: { name: 'Nonsense', example: '滑雪场' },
    },
    cost: 'What it loads and how long it takes', costAbout: (font) => `The median, and in brackets the largest of the sample (of times the 95th percentile). The first search counts the search page itself, but for the display font that all pages share (${font} kB). Slow network: 1.6 Mbit/s, 150 ms latency, the program made ready when the box got focus, from the last key to the first result.`,
    costColumns: ['First search (kB)', 'Requests', 'The second (kB)', 'Slow network (s)', 'When ready (ms)'],
    scale: 'When the library grows', scaleAbout: 'While the library is small, all texts are read; beyond 400 kB of them, compressed, Pagefind’s index is asked. Here the same is measured with more entries, put together from the texts of this site.',
    scaleColumns: ['Entries', 'First search (kB)', 'The second (kB)', 'When ready (ms)', 'Times the entries', 'Times the time'],
    rerun: 'How to rerun it', rerunText: 'Queries and grades are in tests/search of the source; every test run asks them in a real browser and fails below the floors. The figures of this page are written by:',
    measuredOn: (m) => `Measured on ${m.date}, ${m.cores} cores, Chromium ${m.chromium}, Pagefind ${m.pagefind}, MiniSearch ${m.minisearch}, FlexSearch ${m.flexsearch}, Orama ${m.orama}. Times can be compared only within one run.`,
    limits: 'What these figures cannot say', limitsText: ['People graded the queries; others would grade some otherwise.', 'The others are set up for Chinese as their documents say, with titles weighing more, and were not tuned on these queries. They do not set out to know pinyin, traditional characters or slips.', 'The library is small yet; with more entries there must be new queries.'],
  },
};
