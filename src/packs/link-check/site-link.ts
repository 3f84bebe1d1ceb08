import type { Lang } from '../../library/library.ts';

/** A link to a page of this site, whatever host the site stood on and however the address was written. */
export interface SiteLink {
  /** Address without language, `/cases/lianyun/`. */
  address: string;
  lang: Lang;
  /** Anchor without #; empty: the whole page. */
  fragment: string;
  /** Day of the edition that was linked to, YYYY-MM-DD. */
  day?: string;
  /** Value of `cases` in a link to a comparison. */
  cases: string[];
  /** A file beside the page: `lianyun.pdf`. */
  file?: string;
  /** Written so that no browser finds it, though what was meant is clear. */
  isDamaged: boolean;
}

/** A host and folder under which this site stands or stood: `tashan.example.cn/zt/`. */
export type SiteBase = string;

/** Hosts and folders out of what a reader wrote: addresses separated by spaces, commas or lines, with or without `https://`. */
export function basesIn(written: string): SiteBase[] {
  return written.split(/[\s,;，；、]+/).filter(Boolean).flatMap((one) => {
    try {
      const { protocol, host, pathname } = new URL(/^[a-z]+:\/\//i.test(one) ? one : `https://${one}`);
      return /^https?:$/.test(protocol) && host ? [host + pathname.replace(/[^/]*$/, (last) => (last && !last.includes('.') ? `${last}/` : ''))] : [];
    } catch {
      return [];
    }
  });
}

function decoded(text: string): string {
  try { return decodeURIComponent(text); } catch { return text; }
}

/** YYYY-MM-DD of a day that there is. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function urlOf(href: string): URL | undefined {
  try {
    const url = new URL(href.trim());
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** What a link means on this site; `elsewhere` when it leads to another, nothing when it is no web address (`mailto:`, `javascript:`). */
export function siteLinkOf(href: string, bases: readonly SiteBase[]): SiteLink | 'elsewhere' | undefined {
  const url = urlOf(href);
  if (!url) return undefined;
  const base = [...bases].sort((a, b) => b.length - a.length).find((one) => `${url.host}${url.pathname}`.startsWith(one) || `${url.host}${url.pathname}/` === one);
  if (base === undefined) return 'elsewhere';
  const path = decoded(url.pathname.slice(base.length - base.indexOf('/') - 1) || '/');
  const at = path.search(/[#?]/);
  const meant = at < 0 ? url : new URL(path.slice(at), url.origin);
  return { ...readPath(at < 0 ? path : path.slice(0, at)), ...readRest(meant), isDamaged: at >= 0 };
}

function readPath(path: string): Pick<SiteLink, 'address' | 'lang' | 'file'> {
  const [, english, rest = '/'] = /^(\/en(?=\/|$))?(.*)$/s.exec(path) ?? [];
  const whole = (rest || '/').replace(/\/index\.(?:html?|md)$/, '/');
  const [, folder = '/', file] = /^(.*\/)([^/]+\.[a-z0-9]{1,6})$/i.exec(whole) ?? [];
  return { lang: english ? 'en' : 'zh', ...(file ? { address: folder, file } : { address: whole.endsWith('/') ? whole : `${whole}/` }) };
}

function readRest({ hash, searchParams }: URL): Pick<SiteLink, 'fragment' | 'day' | 'cases'> {
  const day = searchParams.get('on') ?? '';
  return {
    fragment: decoded(hash.slice(1)).replace(/:~:.*$/s, ''), cases: (searchParams.get('cases') ?? '').split(/[,，]/).filter(Boolean),
    ...(isDay(day) ? { day } : {}),
  };
}
