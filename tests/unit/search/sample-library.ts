import type { Catalogue, CatalogueEntry, EntryText, FacetName } from '../../../src/search/contract.ts';

const section = (heading: string, text: string) => ({ heading, anchor: heading ? `a-${heading}` : '', text });

/** A few entries as the index sees them. */
export const texts: EntryText[] = [
  { address: '/practices/resident-cofunding/', title: '居民出资共担', sections: [section('', '改造的钱，居民也出一份。'), section('怎么做', '先谈“谁来出”。\n业委会里4名党员带动。')] },
  { address: '/practices/deliberated-clearance/', title: '议定拆违', sections: [section('', '先议后拆。'), section('局限', '拆违之后的安置没有写。')] },
  { address: '/cases/xiling/', title: '西陵“业委会+”人本化改造', sections: [section('', '业委会打头，三方平台商量。'), section('三方平台', '社区、业委会、物业。\n按“6+2+N”分档。业委会主导。')] },
  { address: '/cases/lianyun/', title: '联运小区', sections: [section('', '小区正在改造，居民要出资。'), section('拆违', '拆违靠业委会做工作。拆违力度大。')] },
  { address: '/terms/brains-trust/', title: '智囊团队', sections: [section('', '居委会请来的人，委托业主开会。')] },
  { address: '/sources/visit/', title: '考察通讯', sections: [section('', '业委会、拆违、居民出资、6+2+N都写到了。')] },
];

const facets: Record<string, CatalogueEntry['facets']> = {
  '/practices/resident-cofunding/': { kind: ['practice'], theme: ['fund'], stage: ['decide', 'build'], place: ['xiling', 'yichang'] },
  '/practices/deliberated-clearance/': { kind: ['practice'], theme: ['clear'], stage: ['clear'], place: ['yichang'] },
  '/cases/xiling/': { kind: ['case'], theme: ['fund', 'organise'], stage: ['decide'], place: ['xiling', 'yichang'] },
  '/cases/lianyun/': { kind: ['case'], theme: ['clear'], stage: ['clear', 'build'], place: ['xiling', 'yichang'] },
};

/** The catalogue of these entries. */
export const catalogue: Catalogue = {
  entries: texts.map(({ address, title }, index) => {
    const kind = ({ practices: 'practice', cases: 'case', terms: 'term', sources: 'source' } as Record<string, string>)[address.split('/')[1] ?? ''] ?? '';
    return { address, kind, title, about: [], lead: '', fragment: `zh_${index}`, facets: facets[address] ?? { kind: [kind] } };
  }),
  facets: { kind: [], theme: [], stage: [], actor: [], place: [], type: [] } satisfies Record<FacetName, []>,
};
