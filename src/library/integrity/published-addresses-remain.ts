import { allAddresses } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import { presentAddresses } from '../present-addresses.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const ledger = 'content/ledger/published.txt';
const movedFile = 'content/ledger/moved.yaml';

/** An address once published still leads somewhere: to its entry, by a redirect, or to a tombstone. */
export const rule: Rule = {
  name: 'published-addresses-remain',
  check(library, { known, parsed }) {
    const present = presentAddresses(library, known);
    const { published, moved } = library;
    const movedLine = (path: PropertyKey[]) => parsed.get(movedFile)?.lineOf(path) ?? 1;
    const lost = published.map((address, index) => ({ address, line: index + 1 })).filter(({ address }) => !present.has(address) && !(address in moved));
    const redirects = Object.entries(moved).flatMap(([address, where]): Problem[] => {
      if (present.has(address)) return [{ file: movedFile, line: movedLine([address]), field: address, message: `“${address}”现在还有，不能又说它搬走了`, weight: 'error' }];
      const to = 'to' in where ? where.to.split('#')[0] ?? '' : undefined;
      if (to === undefined || present.has(to)) return [];
      const near = nearest(to, present);
      return [{ file: movedFile, line: movedLine([address, 'to']), field: `${address}.to`, message: `搬去的地址“${to}”不存在`, hint: near ? `最接近的是 ${near}` : undefined, weight: 'error' }];
    });
    const recorded = new Set(published);
    const unrecorded = allAddresses(library).filter((address) => !recorded.has(address));
    return [
      ...lost.map(({ address, line }): Problem => ({
        file: ledger, line, message: `“${address}”发布过，现在没有了`, hint: `恢复这个条目，或在 ${movedFile} 里写明搬到哪里（to）或为什么没有了（gone）`, weight: 'error',
      })),
      ...redirects,
      ...(unrecorded.length ? [{
        file: ledger, line: 1, message: `有 ${unrecorded.length} 个地址还没有登记：${unrecorded.slice(0, 3).join('、')}${unrecorded.length > 3 ? '……' : ''}`, hint: '发布前运行 npm run publish-addresses', weight: 'warning' as const,
      }] : []),
    ];
  },
};
