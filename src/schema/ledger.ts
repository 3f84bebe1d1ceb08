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

/** What stands on a page under an anchor; a `section` is a part of the page that is always there and has no words of its own. */
export const passageForms = ['paragraph', 'item', 'heading', 'table', 'quote', 'figure', 'section'] as const;
// Written by a command: the form is enough, and thousands of days need not be looked up in a calendar.
const recordedDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const edition = z.tuple([recordedDay, z.string()]);

/** `content/ledger/passages/<folder>/<id>.json`: the passages of an entry since they were first published; written by `npm run publish-addresses`. */
export const passagesSchema = z.strictObject({
  passages: z.array(z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    is: z.enum(passageForms),
    zh: z.array(edition).optional(),
    en: z.array(edition).optional(),
    gone: z.strictObject({ on: recordedDay, into: z.array(z.string()), why: z.string().optional() }).optional(),
  })),
});
