import sax from 'sax';

/** A paragraph of Word or PowerPoint: its words, its links, and the words outside them. */
export interface OfficeParagraph { text: string; loose: string; links: { href: string; words: string }[] }

/** Targets of the links of a part, and the parts it is bound to, by the id it uses for them. */
export interface Relations { links: Map<string, string>; parts: { id: string; type: string; target: string }[] }

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Runs through XML. Documents from anywhere: entities are never expanded, what is faulty is passed over as far as may be. */
function scan(xml: string, on: { open?: (name: string, attributes: Map<string, string>) => void; close?: (name: string) => void; text?: (text: string) => void }): void {
  const parser = sax.parser(true);
  parser.onerror = () => { parser.resume(); };
  parser.onopentag = ({ name, attributes }) => on.open?.(local(name), new Map(Object.entries(attributes).map(([key, value]) => [local(key) === 'id' && key !== 'id' ? 'r:id' : local(key), String(value)])));
  parser.onclosetag = (name) => on.close?.(local(name));
  parser.ontext = (text) => on.text?.(text);
  parser.write(xml).close();
}

/** The relations of a part, as `_rels/<part>.rels` tells them. */
export function relationsOf(xml: string): Relations {
  const relations: Relations = { links: new Map(), parts: [] };
  scan(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const [id, target, type] = [attributes.get('Id') ?? '', attributes.get('Target') ?? '', attributes.get('Type')?.split('/').pop() ?? ''];
      if (attributes.get('TargetMode') === 'External') relations.links.set(id, target);
      else relations.parts.push({ id, type, target });
    },
  });
  return relations;
}

/** The day (YYYY-MM-DD) on which a document was last saved, out of `docProps/core.xml`. */
export function savedDay(xml: string): string | undefined {
  const told: Record<string, string> = {};
  let at = '';
  scan(xml, { open: (name) => { at = name; }, close: () => { at = ''; }, text: (text) => { told[at] = (told[at] ?? '') + text; } });
  return /^\d{4}-\d{2}-\d{2}/.exec((told['modified'] ?? told['created'] ?? '').trim())?.[0];
}

/** Ids of the slides in the order in which they are shown. */
export function slideIds(xml: string): string[] {
  const ids: string[] = [];
  scan(xml, { open: (name, attributes) => { if (name === 'sldId') ids.push(attributes.get('r:id') ?? ''); } });
  return ids;
}

/** Something around a piece of text that may be a link: an element, or a field of Word. */
interface Carrier { element: string; href?: string | undefined; words: string; instruction?: string }

/** Where a field of Word leads: `HYPERLINK "https://…" \l "p-1a2b3c"`. Leaps within the document lead nowhere. */
function targetOfField(instruction: string): string | undefined {
  const [, quoted, plain] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction) ?? [];
  const anchor = /\\l\s+"([^"]*)"/.exec(instruction)?.[1];
  return withAnchor(quoted ?? plain, anchor);
}

/** Word keeps the part of an address after # apart from it. */
function withAnchor(target: string | undefined, anchor: string | undefined): string | undefined {
  return target && anchor && !target.includes('#') ? `${target}#${anchor}` : target || undefined;
}

/** Links within links that are kept apart; real documents have two or three. */
const deepest = 50;

/** Puts together paragraphs, whose text Word and PowerPoint cut into runs, and their links, which are written in four ways. */
class ParagraphReader {
  readonly done: OfficeParagraph[] = [];
  #links: Relations['links'];
  #paragraphs: OfficeParagraph[] = [];
  #carriers: Carrier[] = [];
  #drawing = '';
  /** Elements whose content stands in the document a second time, for older programs. */
  #fallback = 0;
  #element = '';

  constructor(links: Relations['links']) { this.#links = links; }

  open(name: string, attributes: Map<string, string>): void {
    this.#element = name;
    if (name === 'Fallback') this.#fallback += 1;
    if (this.#fallback) return;
    const target = this.#links.get(attributes.get('r:id') ?? '');
    if (name === 'p' || name === 'r') this.#drawing = '';
    if (name === 'p' || name === 'text') this.#paragraphs.push({ text: '', loose: '', links: [] });
    else if (name === 'r') this.#carry({ element: name, words: '' });
    else if (name === 'hyperlink') this.#carry({ element: name, words: '', href: withAnchor(target, attributes.get('anchor')) });
    else if (name === 'fldSimple') this.#carry({ element: name, words: '', href: targetOfField(attributes.get('instr') ?? '') });
    else if (name === 'fldChar') this.#turnField(attributes.get('fldCharType') ?? '');
    else if (name === 'docPr' || name === 'cNvPr') this.#drawing = attributes.get('descr') || attributes.get('title') || attributes.get('name') || '';
    else if (name === 'hlinkClick' || name === 'hlinkHover' || name === 'hlinkMouseOver') this.#linkRun(target);
    else if (name === 'tab' || name === 'br') this.#write(' ');
  }

  close(name: string): void {
    this.#element = '';
    if (name === 'Fallback') this.#fallback -= 1;
    if (this.#fallback) return;
    if (name === 'p' || name === 'text') this.done.push(...this.#paragraphs.splice(-1));
    else if (['r', 'hyperlink', 'fldSimple'].includes(name)) this.#finish(this.#carriers.map(({ element }) => element).lastIndexOf(name));
  }

  text(text: string): void {
    if (this.#fallback) return;
    const field = [...this.#carriers].reverse().find(({ element }) => element === 'field');
    if (this.#element === 'instrText' && field?.instruction !== undefined) field.instruction += text;
    else if (this.#element === 't' || this.#element === 'text') this.#write(text);
  }

  #carry(carrier: Carrier): void {
    if (this.#carriers.length < deepest) this.#carriers.push(carrier);
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs[this.#paragraphs.length - 1];
    for (const carrier of this.#carriers) carrier.words += text;
    if (!paragraph) return;
    paragraph.text += text;
    paragraph.loose += this.#carriers.some(({ href }) => href) ? '\n' : text;
  }

  #turnField(to: string): void {
    const at = this.#carriers.map(({ element }) => element).lastIndexOf('field');
    const field = this.#carriers[at];
    if (to === 'begin') this.#carry({ element: 'field', words: '', instruction: '' });
    else if (to === 'separate' && field) field.href = targetOfField(field.instruction ?? '');
    else if (to === 'end' && field) { field.href ??= targetOfField(field.instruction ?? ''); this.#finish(at); }
  }

  /** A link on the run that is open, or, outside runs, on a whole shape or picture. */
  #linkRun(target: string | undefined): void {
    if (!target) return;
    const run = [...this.#carriers].reverse().find(({ element }) => element === 'r');
    if (run) run.href = target;
    else this.done.push({ text: '', loose: '', links: [{ href: target, words: this.#drawing }] });
  }

  /** PowerPoint cuts one link into several runs: a link that goes on is one link. */
  #finish(at: number): void {
    const [carrier] = at < 0 ? [] : this.#carriers.splice(at, 1);
    const paragraph = this.#paragraphs[this.#paragraphs.length - 1] ?? this.done[this.done.length - 1];
    if (!carrier?.href || !paragraph) return;
    const last = paragraph.links[paragraph.links.length - 1];
    if (carrier.element === 'r' && last?.href === carrier.href && paragraph.text.endsWith(last.words + carrier.words)) last.words += carrier.words;
    else paragraph.links.push({ href: carrier.href, words: carrier.words || this.#drawing });
  }
}

/** The paragraphs of a part of a document of Word or PowerPoint. */
export function paragraphsOf(xml: string, { links }: Relations): OfficeParagraph[] {
  const reader = new ParagraphReader(links);
  scan(xml, { open: (name, attributes) => reader.open(name, attributes), close: (name) => reader.close(name), text: (text) => reader.text(text) });
  return reader.done;
}
