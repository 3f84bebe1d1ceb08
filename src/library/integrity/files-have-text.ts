import type { Rule } from './rule.ts';

/** Every MDX file has a body. Files that are empty or are no text at all are refused when they are read. */
export const rule: Rule = {
  name: 'files-have-text',
  check(_library, { prose }) {
    return prose.filter(({ body }) => body.trim() === '').map(({ file, bodyLine, lang }) => ({
      file, line: bodyLine, message: lang === 'en' ? '英文正文还没有写' : '正文还没有写', hint: '正文写在第二行“---”之后', weight: 'error',
    }));
  },
};
