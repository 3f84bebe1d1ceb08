import { z } from 'zod';
import { bilingual, day } from './text.ts';

/**
 * `content/ledger/moved.yaml`: published addresses that are no longer made from an entry. Each leads elsewhere (`to`) or keeps a
 * tombstone that says where its matter went. Keys are addresses without language, `/cases/old-id/`.
 */
export const movedSchema = z.record(
  z.string().regex(/^\/.*\/$/),
  z.union([
    z.strictObject({ to: z.string().regex(/^\/.*\/(#.+)?$/), since: day }),
    z.strictObject({ gone: bilingual, since: day }),
  ]),
);
export type Moved = z.output<typeof movedSchema>;
