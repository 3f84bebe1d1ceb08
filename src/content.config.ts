import { readdirSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { kinds, proseKinds } from './schema/kinds.ts';

/** Whether anything of a kind is written yet; Astro warns of empty collections. */
const hasEntries = (kind: (typeof proseKinds)[number]) => readdirSync(`content/${kinds[kind].folder}`).some((name) => /^[^_].*\.mdx$/.test(name));

/**
 * Astro only compiles the bodies. What the front matter may hold is checked before any build, by `npm run check`, with the schemas of
 * `schema/kinds.ts`; here it passes as it is. An id keeps its suffix: `lianyun`, `lianyun.en`.
 */
export const collections = Object.fromEntries(
  proseKinds.filter(hasEntries).map((kind) => [
    kind,
    defineCollection({
      loader: glob({ base: `./content/${kinds[kind].folder}`, pattern: '[!_]*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
      schema: z.looseObject({}),
    }),
  ]),
);
