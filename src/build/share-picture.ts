/**
 * Draws `public/share.png`, the picture that a shared link shows. Run it after the seal or the name changes:
 * `node src/build/share-picture.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { t } from '../i18n/strings.ts';
import { palettePng } from './share-picture/palette-png.ts';

const root = path.resolve(import.meta.dirname, '../..');
const font = (weight: string) => path.join(root, `node_modules/@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`);

const paper = '#F6F4EC';
const ink = '#1A1C1B';
const quiet = '#484A46';
const words = t('zh');

/** The seal as drawn in `public/seal.svg`, without its frame. */
const seal = readFileSync(path.join(root, 'public/seal.svg'), 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');

/** The picture: hills of other places behind, the seal, the name, what the library is. */
function picture(): string {
  const [first = '', second = ''] = words.siteLine;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Noto Serif SC">
<rect width="1200" height="630" fill="${paper}"/>
<path d="M0 545 150 455 255 505 420 380 560 490 660 440 820 525 960 415 1085 500 1200 450V630H0Z" fill="#E6E1D2"/>
<path d="M0 600 210 525 370 575 560 500 740 580 930 520 1200 595V630H0Z" fill="#D6CFBC"/>
<g fill="none" stroke="${ink}"><path d="M60 60H1140" stroke-width="6"/><path d="M60 70H1140" stroke-width="1.5"/></g>
<g transform="translate(96 150) scale(5)">${seal}</g>
<text x="352" y="286" font-size="150" font-weight="700" fill="${ink}">${words.siteName}</text>
<text x="356" y="372" font-size="52" font-weight="700" fill="${ink}">${first}${second}</text>
<text x="96" y="450" font-size="32" fill="${quiet}">${words.motto.split('。')[0]}。</text>
</svg>`;
}

const drawn = new Resvg(picture(), { font: { fontFiles: [font('400Regular'), font('700Bold')], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' } }).render();
const file = path.join(root, 'public/share.png');
writeFileSync(file, palettePng(drawn.width, drawn.height, drawn.pixels));
