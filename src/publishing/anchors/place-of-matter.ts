import { t } from '../../i18n/strings.ts';
import { addressOf } from '../../library/addresses.ts';
import { all, type Entry, type Lang, type Library } from '../../library/library.ts';
import { titleOf } from '../../reading.ts';
import { kindNames, kinds } from '../../schema/kinds.ts';

/** Where the matter of a withdrawn passage stands now: an anchor of the same page, or an address without language, with a name for the link. */
export function placeOfMatter(library: Library, entry: Entry, place: string, lang: Lang): { address: string; title: string } {
  if (!place.startsWith('/')) return { address: `#${place}`, title: t(lang).passage.withdrawn.here };
  const [address] = place.split('#');
  const other = kindNames.filter((kind) => kinds[kind].address).flatMap((kind) => all(library, kind) as Entry[]).find((one) => addressOf(one.kind, one.id) === address);
  const title = other && (other === entry ? t(lang).passage.withdrawn.here : titleOf(other, lang));
  return { address: place, title: title ?? place };
}
