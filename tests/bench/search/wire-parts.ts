import { readFileSync } from 'node:fs';
import path from 'node:path';
import { searchFiles } from '../../../src/search/contract.ts';
import type { WirePart } from '../../../src/search/figures.ts';
import type { Sent } from './wire-server.ts';

const scripts = /<script(?: type="module")? src="([^"]+)"><\/script>/g;

function scriptsOf(site: string, page: string): Map<string, string> {
  return new Map(Array.from(readFileSync(path.join(site, page), 'utf8').matchAll(scripts), ([tag, address = '']) => [address, tag]));
}

/** The scripts that the search page has and the home page has not, by their addresses: with their tags. */
export function scriptsOfSearch(site: string): Map<string, string> {
  const common = scriptsOf(site, 'index.html');
  return new Map([...scriptsOf(site, 'search/index.html')].filter(([address]) => !common.has(address)));
}

const [textsFolder = ''] = searchFiles.texts('zh', 0).split('zh-');

/** Tells the parts of what a search loads: `code` is scripts and WebAssembly, `texts` is what results are shown from. */
export function partTeller(site: string): (sent: Sent) => WirePart {
  const common = scriptsOf(site, 'index.html');
  return ({ path: address }) => {
    if (address.includes(`/${textsFolder}`) || address.endsWith('.pf_fragment')) return 'texts';
    if (address.startsWith('/pagefind/')) return /\.js$|\/wasm\.[^/]*$/.test(address) ? 'code' : 'index';
    if (address.startsWith('/search/') && address.endsWith('.json')) return 'data';
    if (address.endsWith('.woff2')) return 'font';
    return address.endsWith('.js') && !common.has(address) ? 'code' : 'page';
  };
}
