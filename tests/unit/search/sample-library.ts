import type { Catalogue, CatalogueEntry, EntryText, FacetName, Meanings } from '../../../src/search/contract.ts';
import { siteWords } from '../../../src/search/build/words.ts';
import type { Engine, TextStore } from '../../../src/search/client/engine.ts';
import { Lexicon, Vocabulary } from '../../../src/search/client/lexicon.ts';
import type { Shelf } from '../../../src/search/client/shelf.ts';
import { Sounds } from '../../../src/search/client/sounds.ts';
import { textEngine } from '../../../src/search/client/text-engine.ts';

const section = (heading: string, text: string) => ({ heading, anchor: heading ? `a-${heading}` : '', text, anchors: text.split('\n').map((_, index) => `p-${heading}${index}`) });
const entry = (address: string, title: string, more: Partial<EntryText>, ...sections: EntryText['sections']): EntryText => ({ address, title, about: [], alsoCalled: [], readersAsk: [], subjects: [], related: [], sections, ...more });

/** A few entries as the index sees them. */
export const texts: EntryText[] = [
  entry('/practices/resident-cofunding/', '居民出资共担', { alsoCalled: ['居民筹资', 'Residents share the cost'], readersAsk: ['改造的钱从哪里来', '老百姓愿意掏钱吗'] }, section('', '改造的钱，居民也出一份。'), section('怎么做', '先谈“谁来出”。\n业委会里4名党员带动。')),
  entry('/practices/deliberated-clearance/', '议定拆违', { readersAsk: ['住户不肯拆棚子怎么办'] }, section('', '先议后拆。'), section('局限', '拆违之后的安置没有写。')),
  entry('/cases/xiling/', '西陵“业委会+”人本化改造', { subjects: ['三方平台'] }, section('', '业委会打头，三方平台商量。'), section('三方平台', '社区、业委会、物业。\n按“6+2+N”分档。业委会主导。'), section('钱', '嘉明花园280户居民主动交纳132万元。')),
  entry('/cases/lianyun/', '联运小区', {}, section('', '小区正在改造，居民要出资。'), section('拆违', '拆违靠业委会做工作。拆违力度大。')),
  entry('/terms/brains-trust/', '智囊团队', { alsoCalled: ['诸葛军团', 'Zhuge team'], related: [2] }, section('', '居委会请来的人，委托业主开会。')),
  entry('/terms/owners-committee/', '业主委员会', { alsoCalled: ['业委会', 'owners’ committee'], related: [2, 0] }, section('', '由业主选出来、替业主办事的组织。')),
  entry('/sources/visit/', '考察通讯', {}, section('', '业委会、拆违、居民出资、6+2+N都写到了。交了1320000元。')),
];

const facets: Record<string, CatalogueEntry['facets']> = {
  '/practices/resident-cofunding/': { kind: ['practice'], theme: ['fund'], stage: ['decide', 'build'], place: ['xiling', 'yichang'] },
  '/practices/deliberated-clearance/': { kind: ['practice'], theme: ['clear'], stage: ['clear'], place: ['yichang'] },
  '/cases/xiling/': { kind: ['case'], theme: ['fund', 'organise'], stage: ['decide'], place: ['xiling', 'yichang'] },
  '/cases/lianyun/': { kind: ['case'], theme: ['clear'], stage: ['clear', 'build'], place: ['xiling', 'yichang'] },
};

/** The catalogue of these entries. */
export const catalogue: Catalogue = {
  edition: 'e1',
  entries: texts.map(({ address, title }) => {
    const kind = ({ practices: 'practice', cases: 'case', terms: 'term', sources: 'source' } as Record<string, string>)[address.split('/')[1] ?? ''] ?? '';
    return { kind, title, facets: facets[address] ?? { kind: [kind] } };
  }),
  facets: { kind: [], theme: [], stage: [], actor: [], place: [], type: [] } satisfies Record<FacetName, []>,
  fragments: texts.map((_, index) => `und_${index}`),
  bundles: [0, 3],
  engine: 'texts',
};

/** What words mean among these entries. */
export const meanings: Meanings = {
  simplified: '業业會会團团軍军諸诸違违',
  same: [['拆违', '拆除违建'], ['业主委员会', '业委会', 'owners committee'], ['诸葛军团', '智囊团队', 'zhuge team'], ['居民', '住户']],
  near: [['出资', '筹资', '凑钱']],
  hints: { 钱: ['资金', '出资'], 棚子: ['拆违'], money: ['出资'] },
  stop: ['怎么办', '如何', '怎么', '的', '吗', '从', '哪里', '来'],
};

const words = siteWords(texts, meanings);
export const vocabulary = new Vocabulary(words);
export const lexicon = new Lexicon(meanings);
export const sounds = new Sounds(words, vocabulary);
export const store: TextStore = {
  read: (order) => (texts[order] ? Promise.resolve(texts[order]) : Promise.reject(new Error('no such text'))),
  all: () => Promise.resolve(texts),
};

/** These entries as a search works with them, by the engine over the texts or another. */
export function shelfWith(engine: Engine = textEngine(store), more: Partial<Shelf> = {}): Shelf {
  return { catalogue, engine, texts: store, lexicon, words: () => Promise.resolve({ vocabulary, sounds }), ...more };
}
