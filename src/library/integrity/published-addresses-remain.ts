import { allAddresses } from '../addresses.ts';
import { nearest } from '../nearest.ts';
import { presentAddresses } from '../present-addresses.ts';
import type { Problem } from '../problem.ts';
import { faultOfAnchor } from './links-resolve.ts';
import type { Rule } from './rule.ts';

const ledger = 'content/ledger/published.txt';
const movedFile = 'content/ledger/moved.yaml';

/** An address once published still leads somewhere: to its entry, by a redirect, or to a tombstone. */
export const rule: Rule = {
  name: 'published-addresses-remain',
  check(library, { known, parsed, prose }) {
    const present = presentAddresses(library, known);
    const { published, moved } = library;
    const movedLine = (path: PropertyKey[]) => parsed.get(movedFile)?.lineOf(path) ?? 1;
    const lost = published.map((address, index) => ({ address, line: index + 1 })).filter(({ address }) => !present.has(address) && !(address in moved));
    const redirects = Object.entries(moved).flatMap(([address, where]): Problem[] => {
      if (present.has(address)) return [{ file: movedFile, line: movedLine([address]), field: address, message: `“${address}”现在还有，不能又说它搬走了`, weight: 'error' }];
      if (!('to' in where)) return [];
      const [to = '', anchor] = where.to.split('#');
      const at = { file: movedFile, line: movedLine([address, 'to']), field: `${address}.to`, weight: 'error' as const };
      if (present.has(to)) {
        const fault = anchor ? faultOfAnchor(anchor, to, { library, prose }) : undefined;
        return fault ? [{ ...at, ...fault }] : [];
      }
      const near = nearest(to, present);
      return [{ ...at, message: `搬去的地址“${to}”不存在`, hint: near ? `最接近的是 ${near}` : undefined }];
    });
    const recorded = new Set(published);
    // A ledger that is not there at all is told by needed-files-are-there.
    const unrecorded = published.length ? allAddresses(library).filter((address) => !recorded.has(address)) : [];
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
