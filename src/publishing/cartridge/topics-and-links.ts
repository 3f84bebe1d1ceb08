import { escapeXml } from '../xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A topic to discuss, as Common Cartridge 1.3 writes it. The text is plain words. */
export function topicXml(title: string, text: string): string {
  const html = `<p>${escapeXml(text)}</p>`;
  return `${head}<topic xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imsdt_v1p3">\n  <title>${escapeXml(title)}</title>\n  <text texttype="text/html">${escapeXml(html)}</text>\n</topic>\n`;
}

/** A link to a page on the web, as Common Cartridge 1.3 writes it. */
export function webLinkXml(title: string, url: string): string {
  return `${head}<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3">\n  <title>${escapeXml(title)}</title>\n  <url href="${escapeXml(url)}" target="_blank"/>\n</webLink>\n`;
}
