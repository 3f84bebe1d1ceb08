import { expect, test } from 'vitest';
import { faultsOf, lineWith, swap, type Changes } from '../../fixtures/good-library.ts';

const garden = 'content/cases/garden.mdx';
const practice = 'content/practices/talk-first.mdx';

// [what is named, file, good words, bad words, field, what the message names, nearest]
const cases: [string, string, string, string, string | undefined, string, string | undefined][] = [
  ['a place', garden, 'place: garden', 'place: gardn', 'place', 'gardn', 'garden'],
  ['a neighbourhood in a list', garden, 'neighbourhoods: [garden]', 'neighbourhoods: [gaden]', 'neighbourhoods[0]', 'gaden', 'garden'],
  ['a practice of a case', garden, 'id: talk-first, at: visit@1', 'id: talk-frist, at: visit@1', 'practices[0].id', 'talk-frist', 'talk-first'],
  ['the source of a passage', garden, 'id: talk-first, at: visit@1', 'id: talk-first, at: vist@1', 'practices[0].at', 'vist', 'visit'],
  ['a paragraph of a passage', garden, 'id: talk-first, at: visit@1', 'id: talk-first, at: visit@9', 'practices[0].at', '9', '1、2'],
  ['a head figure', garden, '- fact: visit/homes', '- fact: visit/hmes', 'figures[0].fact', 'visit/hmes', 'visit/homes'],
  ['one of the four questions', garden, 'of: who-pays', 'of: who-pay', 'unknowns[0].of', 'who-pay', 'who-pays'],
  ['an actor', garden, 'led: [owners-committee]', 'led: [owner-committee]', 'led[0]', 'owner-committee', 'owners-committee'],
  ['a kind of neighbourhood', garden, 'types: [work-unit-housing]', 'types: [work-unit-houses]', 'types[0]', 'work-unit-houses', 'work-unit-housing'],
  ['a tier', garden, 'tier: basic', 'tier: basics', 'tier', 'basics', 'basic'],
  ['a source in a list', garden, 'sources: [visit, paper]', 'sources: [visit, papr]', 'sources[1]', 'papr', 'paper'],
  ['a theme', practice, 'theme: organise', 'theme: organize', 'theme', 'organize', 'organise'],
  ['a stage', practice, 'stages: [prepare]', 'stages: [prepair]', 'stages[0]', 'prepair', 'prepare'],
  ['a term', practice, 'terms: [committee]', 'terms: [comittee]', 'terms[0]', 'comittee', 'committee'],
  ['the outer place', 'content/places/garden.yaml', 'within: street', 'within: stret', 'within', 'stret', 'street'],
  ['a unit', 'content/sources/visit.yaml', 'unit: percent', 'unit: percnt', 'facts.agreed.unit', 'percnt', 'percent'],
  ['an agreeing fact', 'content/sources/visit.yaml', 'agreesWith: [paper/homes]', 'agreesWith: [paper/hoems]', 'facts.homes.agreesWith[0]', 'paper/hoems', 'paper/homes'],
  ['the paragraph of a fact', 'content/sources/visit.yaml', 'at: 2\n    value: 1320000', 'at: 7\n    value: 1320000', 'facts.paid.at', '7', '1、2'],
  ['a passage of a term', 'content/terms/committee.yaml', 'at: [visit@1]', 'at: [visit@4]', 'at[0]', '4', '1、2'],
  ['a case read on a trip', 'content/trips/visit-trip.mdx', 'cases: [garden]', 'cases: [gardens]', 'days[0].halves[0].stops[0].read.cases[0]', 'gardens', 'garden'],
  ['the size of a party', 'content/trips/visit-trip.mdx', 'size: visit/homes', 'size: visit/home', 'party.size', 'visit/home', 'visit/homes'],
  ['a practice of the works', 'content/works.yaml', 'practices: [talk-first]', 'practices: [talk-furst]', 'items[0].practices[0]', 'talk-furst', 'talk-first'],
  ['a door of a figure', 'content/figures/doors.yaml', 'text: { zh: 门关着 }, at: visit@2', 'text: { zh: 门关着 }, at: visit@3', 'doors[0].at', '3', '1、2'],
  ['a <Cite> in a summary', garden, '业委会牵头<Cite id="visit" at="title" />', '业委会牵头<Cite id="visti" at="title" />', 'summary', 'visti', 'visit'],
  ['a <Cite> in a body', garden, '<Cite id="paper" at="1,2" />', '<Cite id="paper" at="1,6" />', undefined, '6', '1、2'],
  ['a <Fact>', practice, '<Fact id="visit/paid" />', '<Fact id="visit/piad" />', undefined, 'visit/piad', 'visit/paid'],
  ['the source of a <Fact>', practice, '<Fact id="visit/paid" />', '<Fact id="vsit/paid" />', undefined, 'vsit', 'visit'],
  ['a <Case>', practice, '<Case id="garden" />', '<Case id="graden" />', undefined, 'graden', 'garden'],
  ['a <Term>', garden, '<Term id="committee">', '<Term id="commitee">', undefined, 'commitee', 'committee'],
  ['a <Figure>', garden, '<Figure id="doors" />', '<Figure id="door" />', undefined, 'door', 'doors'],
  ['the trip of a <Figure>', garden, '<Figure id="doors" />', '<Figure id="trip:visit-tirp" />', undefined, 'visit-tirp', 'visit-trip'],
  ['a fact of <Differ>', garden, 'facts="visit/agreed, paper/agreed"', 'facts="visit/agreed, paper/agred"', undefined, 'paper/agred', 'paper/agreed'],
  ['a <Fact> in English', 'content/practices/talk-first.en.mdx', 'paid<Fact id="visit/paid" />', 'paid<Fact id="visit/payd" />', undefined, 'visit/payd', 'visit/paid'],
];

test.each(cases)('%s that does not exist is told with its line and the nearest', (_what, path, good, bad, field, named, near) => {
  const changes: Changes = { [path]: swap(good, bad) };
  const problems = faultsOf('references-resolve', changes);
  expect(problems.map(({ file, line, field: where, weight }) => ({ file, line, field: where, weight }))).toEqual([
    { file: path, line: lineWith(changes, path, bad.split('\n')[0]!), field, weight: 'error' },
  ]);
  expect(problems[0]!.message).toContain(`“${named}”`);
  expect(problems[0]!.hint).toContain(near);
});

const extra = (line: string): Changes => ({ [garden]: (text) => `${text}\n${line}\n` });

test.each(['<Practice id="nowhere-at-all" />', '<Place id="nowhere-at-all" />', '<Policy id="nowhere-at-all" />', '<Sites><Site case="nowhere-at-all">远</Site></Sites>'])(
  '%s is told, without a guess when nothing is near', (tag) => {
    const [problem, ...rest] = faultsOf('references-resolve', extra(tag));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ file: garden, line: lineWith(extra(tag), garden, tag), hint: undefined });
  });

test.each(['<Practice id="talk-first" />', '<Place id="street" />', '<Policy id="code" />', '<Figure id="works" />', '<Figure id="matrix" />', '<Figure id="trip:visit-trip" />', '<Cite id="visit" at="title" />', '<Sites><Site case="garden">近</Site></Sites>'])(
  '%s resolves', (tag) => expect(faultsOf('references-resolve', extra(tag))).toEqual([]));

test('an entry that failed its schema still exists, so one fault does not make others', () => {
  expect(faultsOf('references-resolve', { 'content/places/garden.yaml': swap('level: neighbourhood', 'level: hamlet') })).toEqual([]);
});

test('the good library resolves', () => expect(faultsOf('references-resolve')).toEqual([]));
