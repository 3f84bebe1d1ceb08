import { purposeOf } from '../content-file.ts';
import type { Problem } from '../problem.ts';
import { id as idSchema } from '../../schema/text.ts';
import type { Rule } from './rule.ts';

const suggest = (name: string) => name.normalize('NFKC').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '');

/** The file name of an entry is its id: small English letters, digits and hyphens, at most 40. */
export const rule: Rule = {
  name: 'file-names-are-ids',
  check(_library, { files }) {
    return files.flatMap(({ path }): Problem[] => {
      const purpose = purposeOf(path);
      if (purpose.is !== 'entry' && purpose.is !== 'translation') return [];
      const result = idSchema.safeParse(purpose.id);
      if (result.success) return [];
      const better = suggest(purpose.id);
      return [{
        file: path, line: 1, message: `文件名“${purpose.id}”不能作编号：${result.error.issues.map((issue) => issue.message).join('；')}`,
        hint: better ? `例如 ${better}` : '用英文小写字母起名，例如 jiaming-garden', weight: 'error',
      }];
    });
  },
};
