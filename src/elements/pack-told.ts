import type { PackWords } from '../i18n/pack.zh.ts';
import { mostChoices } from '../packs/pack.ts';
import type { LinkFault } from '../packs/pack-link.ts';
import type { Departure } from '../packs/resolve-pack.ts';
import { fill } from '../i18n/fill.ts';

/** A key (`case/old-id`) as readers are told it: 案例“old-id”. */
function named(key: string, words: PackWords): string {
  const [kind = '', id = ''] = key.split('/');
  return fill(words.entry, { k: words.kinds[kind] ?? kind, i: id });
}

function faultLine(fault: LinkFault, words: PackWords): string {
  const said = words.faults[fault.is] ?? '';
  return fill(said, { w: fault.is === 'unread' ? fault.words : '', n: fault.is === 'too-many' ? fault.left : '', m: mostChoices });
}

function departureLine(departure: Departure, words: PackWords): string {
  const said = words.departures[departure.is] ?? '';
  return fill(said, { k: named(departure.key, words), t: departure.is === 'renamed' ? departure.to.title : '', w: departure.is === 'retired' ? departure.words : '' });
}

/** What a reader is told of a link or of the pack's entries that are not as they were, a sentence each. */
export function toldOf(faults: readonly LinkFault[], departures: readonly Departure[], words: PackWords): string[] {
  return [...faults.map((fault) => faultLine(fault, words)), ...departures.map((departure) => departureLine(departure, words))];
}
