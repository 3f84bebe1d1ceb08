import { say } from '../../library/fact-wording.ts';
import type { Entry } from '../../library/library.ts';
import type { SourceData } from '../../schema/source.ts';
import { cslDate, type CslItem } from './csl-item.ts';

/** Names in a line that says who wrote something: 通讯员桂玲、玉楣; Gui Ling and Yu Mei, correspondents. */
function namesIn(line: string): string[] {
  return line.replace(/^(?:通讯员|记者|作者)/, '').replace(/, (?:correspondents?|reporters?|authors?)$/, '').split(/、| and |, /).filter(Boolean);
}

/** A publisher as recorded, without what is remarked on it: “央广网（转湖北日报）” is 央广网; “Xinhua, on People’s Daily Online”, Xinhua. */
function nameOf(publisher: string): string {
  return publisher.split(/\s?[（(；;]|, on /)[0]!;
}

/** The author remarked in a publisher: “中华建设网（通讯员叶勇）”. */
function authorIn(publisher: string): string | undefined {
  return /（((?:作者|通讯员|记者)[^）；]+)）/.exec(publisher)?.[1];
}

/** A periodical in a publisher, with its number where that is told: 《党员生活》2023年第8期. */
const periodical = /^《(.+?)》(?:\d{4}年第(\d+)期)?/;

/** Whether a publisher only passes on what another published: “央广网（转湖北日报）”. */
const isReprint = (publisher: string): boolean => /[（；]转/.test(publisher);

const isNewspaper = (publisher: string): boolean => /报$/.test(nameOf(publisher));

/** Of what kind it is for a citation, and in what it stands. */
function standsIn(data: SourceData, publisher: string): Pick<CslItem, 'type' | 'container-title' | 'issue'> {
  const [, name, issue] = periodical.exec(publisher) ?? [];
  if (data.kind === 'law') return { type: 'legislation' };
  if (name) return { type: 'article-journal', 'container-title': name, ...(issue ? { issue } : {}) };
  if (isNewspaper(publisher)) return { type: 'article-newspaper', 'container-title': nameOf(publisher) };
  return { type: 'webpage', 'container-title': publisher };
}

/**
 * A source as a thing to cite, in its own language, with nothing that is not recorded: an unknown or inferred date is none, a title of our own stands
 * in brackets. Where no author is recorded, whoever publishes it on their own site (grade A) answers for it; a reprint then has none.
 */
export function cslItemOfSource(source: Entry<'source'>): CslItem {
  const { data } = source;
  const lang = /\p{Script=Han}/u.test(data.title.zh) ? 'zh' : 'en';
  const publisher = say(data.publisher, lang);
  const where = standsIn(data, publisher);
  const written = data.author ? say(data.author, lang) : authorIn(publisher);
  const answers = written ? namesIn(written) : where.type === 'webpage' && data.grade === 'A' && !isReprint(data.publisher.zh) ? [nameOf(publisher)] : [];
  if (where.type === 'webpage') {
    // A site that answers for its own page is not named twice; an author remarked with it is not named again.
    if (!written && answers.length > 0) delete where['container-title'];
    else if (!data.author && written) where['container-title'] = nameOf(publisher);
  }
  const title = say(data.title, lang);
  return {
    id: `tashan-source-${source.id}-original`,
    ...where,
    title: data.titled ? title : `[${title}]`,
    ...(answers.length > 0 ? { author: answers.map((literal) => ({ literal })) } : {}),
    ...(data.published === 'unknown' || data.inferred ? {} : { issued: cslDate(data.published) }),
    ...(data.url ? { URL: data.url } : {}),
    language: lang === 'zh' ? 'zh-CN' : 'en',
  };
}
