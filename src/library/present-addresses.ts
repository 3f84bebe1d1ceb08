import { addressOf, addressOfWord, addressedVocabularies, allAddresses, guideAddress, pagesBesideLesson, permanentAddress } from './addresses.ts';
import type { Known } from './build-library.ts';
import type { Library } from './library.ts';
import { kindNames, kinds } from '../schema/kinds.ts';

/** Every address this content makes, those of entries that failed their schema among them. */
export function presentAddresses(library: Library, known: Known): Set<string> {
  const addresses = new Set(allAddresses(library));
  for (const kind of kindNames.filter((one) => kinds[one].address)) {
    for (const id of known.entries[kind]) {
      addresses.add(addressOf(kind, id));
      addresses.add(permanentAddress(kind, id));
      if (kind === 'trip') addresses.add(guideAddress(id));
      if (kind === 'lesson') for (const address of pagesBesideLesson(id)) addresses.add(address);
    }
  }
  for (const vocabulary of addressedVocabularies) for (const id of known.words[vocabulary]) addresses.add(addressOfWord(vocabulary, id));
  return addresses;
}
