import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { displayFont } from './src/build/display-font.ts';
import { legacyCssVite, legacyPostcss } from './src/build/legacy-css.ts';
import { oneFileGuides } from './src/build/one-file.ts';
import { paragraphAnchors } from './src/build/paragraph-anchors.ts';
import { readyPdf } from './src/build/ready-pdf.ts';
import { slideDecks } from './src/build/slides.ts';
import { searchIndex } from './src/search/build/search-index.ts';

/** Sub-path the site is served under, always with a slash at both ends. */
const base = `/${(process.env.BASE_PATH ?? '/').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
/** Public address; without it there is no canonical link, no feed address and no QR code. */
const site = process.env.SITE_URL || undefined;

/** Overrules which engine the search uses, `texts` or `pagefind`; without it the size of the library decides. */
const searchEngine = ['texts', 'pagefind'].find((name) => name === process.env.SEARCH_ENGINE);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  i18n: {
    locales: ['zh-CN', { path: 'en', codes: ['en'] }],
    defaultLocale: 'zh-CN',
    routing: { prefixDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, remarkPlugins: [remarkCjkFriendly], rehypePlugins: [paragraphAnchors] }),
  },
  // No inline style sheets and no inline scripts: the content security policy allows neither.
  build: { inlineStylesheets: 'never' },
  integrations: [mdx(), displayFont(), readyPdf(), slideDecks(), searchIndex({ engine: searchEngine }), oneFileGuides()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    plugins: [tailwindcss(), legacyCssVite()],
    build: { target: 'chrome86', cssTarget: 'chrome86', assetsInlineLimit: 0 },
    css: { postcss: { plugins: legacyPostcss() } },
  },
});
