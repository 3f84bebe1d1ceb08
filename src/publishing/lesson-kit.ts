import { addressOf, projectorAddress } from '../library/addresses.ts';
import type { Entry } from '../library/library.ts';

/** What a lesson can be taken along as. */
export const kitNames = ['projector', 'slides', 'handout', 'cards', 'record', 'answers', 'cartridge'] as const;
export type KitName = (typeof kitNames)[number];

/** How a part of the kit comes: as a page of the site, or as a file beside the lesson's page. */
export type KitFormat = 'page' | 'pptx' | 'pdf' | 'docx' | 'imscc';

/** One page or file of the kit. Addresses of pages know no language; files are in Chinese. `minutes` is set where each length has its own. */
export interface KitFile { address: string; format: KitFormat; minutes?: number }

export interface KitPart { name: KitName; /** What may not go to the class is shown on the trainer's page alone. */ isForTrainer: boolean; files: KitFile[] }

/** Everything a lesson can be taken along as, in the order in which a trainer needs it. */
export function lessonKit({ id, data }: Entry<'lesson'>): KitPart[] {
  const lengths = data.versions.map(({ minutes }) => minutes);
  const page = addressOf('lesson', id);
  const onPaper = (name: KitName): KitFile[] => (['pdf', 'docx'] as const).map((format) => ({ address: `${page}${id}-${name}.${format}`, format }));
  return [
    { name: 'projector', isForTrainer: false, files: lengths.map((minutes) => ({ address: projectorAddress(id, minutes), format: 'page', minutes })) },
    { name: 'slides', isForTrainer: true, files: lengths.map((minutes) => ({ address: `${page}${id}-${minutes}.pptx`, format: 'pptx', minutes })) },
    { name: 'handout', isForTrainer: false, files: onPaper('handout') },
    { name: 'cards', isForTrainer: false, files: onPaper('cards') },
    { name: 'record', isForTrainer: false, files: onPaper('record') },
    { name: 'answers', isForTrainer: true, files: onPaper('answers') },
    { name: 'cartridge', isForTrainer: false, files: [{ address: `${page}${id}.imscc`, format: 'imscc' }] },
  ];
}
