import { vocabularies } from '../../schema/vocabulary.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const ledger = 'content/ledger/published.txt';
const needed = ['content/works.yaml', 'content/search-words.yaml', ...Object.keys(vocabularies).map((name) => `content/vocabulary/${name}.yaml`)];
const takeBack = (path: string) => `从版本库里取回它（git checkout ${path}）`;

/** What the library cannot do without is there: the works, the vocabularies, the words of the search, and the ledger of addresses, which nobody can write anew from memory. */
export const rule: Rule = {
  name: 'needed-files-are-there',
  check(library, { files }) {
    if (files.some(({ path }) => path === 'content')) return []; // no folder at all: told when it is read
    const there = new Set(files.map(({ path }) => path));
    const missing = needed.filter((path) => !there.has(path)).map((file): Problem => ({ file, line: 1, message: '少了这个文件', hint: takeBack(file), weight: 'error' }));
    if (library.published.length) return missing;
    return [...missing, { file: ledger, line: 1, message: '发布过的地址都不见了：没有这个文件，或它是空的', hint: `${takeBack(ledger)}；没有它，就不知道哪些地址不能丢`, weight: 'error' }];
  },
};
