import type { AcceptedPlugin } from 'postcss';
import logical from 'postcss-logical';
import type { Plugin } from 'vite';
import { spaceEmptyFallbacks } from './legacy-css/empty-fallback.ts';
import { flattenLayers } from './legacy-css/flatten-layers.ts';
import { transformTwin } from './legacy-css/transform-twin.ts';
import { unwhere } from './legacy-css/unwhere.ts';

/** For `vite.build.target` and `vite.build.cssTarget`: the minifier then lowers colours, range media queries and nesting. */
export const legacyTarget = 'chrome86';

/** For `vite.css.postcss.plugins`: what old Chromium needs of each stylesheet by itself. */
export function legacyPostcss(): AcceptedPlugin[] {
  return [transformTwin(), unwhere(), logical()];
}

/**
 * For `vite.plugins`: what must be done to the finished stylesheets, after bundling and minifying. `layers` are the cascade layers in
 * use, lowest first (Tailwind's own `properties` need not be named). `astro dev` stays modern.
 */
export function legacyCssVite({ layers = [] }: { layers?: readonly string[] } = {}): Plugin {
  return {
    name: 'legacy-css',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
          asset.source = spaceEmptyFallbacks(await flattenLayers(String(asset.source), layers, asset.fileName));
        }
      },
    },
  };
}
