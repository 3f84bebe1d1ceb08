import JSZip from 'jszip';
import { xml } from './text.ts';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Content types of parts, by where they lie. Others go by their extension. */
const partTypes: [RegExp, string][] = [
  [/^ppt\/presentation\.xml$/, `${presentationType}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${presentationType}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${presentationType}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${presentationType}.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${presentationType}.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${presentationType}.notesMaster+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^ppt\/presProps\.xml$/, `${presentationType}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentationType}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentationType}.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of a part's root. */
export const namespaces = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

interface Relation { id: string; type: string; target: string; isExternal: boolean }

/** An Office package being written: parts with their relationships. */
export class PackageParts {
  private readonly parts = new Map<string, string | Uint8Array>();
  private readonly relations = new Map<string, Relation[]>();

  add(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === 'string' ? declaration + content : content);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** A relationship from one part to another, `''` being the package itself; the same one is made once. Gives its id. */
  relate(from: string, type: string, to: string): string {
    return this.relation(from, type.includes('/') ? type : `${officeRelations}/${type}`, to, false);
  }

  /** A relationship to an address of another host. */
  link(from: string, url: string): string {
    return this.relation(from, `${officeRelations}/hyperlink`, url, true);
  }

  private relation(from: string, type: string, target: string, isExternal: boolean): string {
    const known = this.relations.get(from) ?? [];
    this.relations.set(from, known);
    const same = known.find((one) => one.type === type && one.target === target);
    if (same) return same.id;
    const id = `rId${known.length + 1}`;
    known.push({ id, type, target, isExternal });
    return id;
  }

  /** The package as a file. Every part bears the day given, so that the same deck is the same bytes. */
  async bytes(day: string): Promise<Uint8Array> {
    const zip = new JSZip();
    const options = { date: new Date(`${day}T00:00:00Z`), createFolders: false };
    zip.file('[Content_Types].xml', this.contentTypes(), options);
    for (const [from, relations] of this.relations) zip.file(relationsPath(from), relationsXml(from, relations), options);
    for (const [path, content] of this.parts) zip.file(path, content, { ...options, ...(path.endsWith('.png') && { compression: 'STORE' as const }) });
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' });
  }

  private contentTypes(): string {
    const typed = [...this.parts.keys()].flatMap((path) => { const type = partTypes.find(([pattern]) => pattern.test(path))?.[1]; return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : []; });
    const byExtension = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', png: 'image/png', svg: 'image/svg+xml' };
    return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(byExtension).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${typed.join('')}</Types>`;
  }
}

function relationsPath(from: string): string {
  if (!from) return '_rels/.rels';
  const slash = from.lastIndexOf('/');
  return `${from.slice(0, slash)}/_rels/${from.slice(slash + 1)}.rels`;
}

/** The way from one part to another; programs do not all read paths that begin at the root. */
function relative(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = own.findIndex((folder, index) => folder !== other[index]);
  const kept = shared < 0 ? own.length : shared;
  return [...own.slice(kept).map(() => '..'), ...other.slice(kept)].join('/');
}

function relationsXml(from: string, relations: Relation[]): string {
  const one = ({ id, type, target, isExternal }: Relation) => `<Relationship Id="${id}" Type="${type}" Target="${xml(isExternal ? target : relative(from, target))}"${isExternal ? ' TargetMode="External"' : ''}/>`;
  return `${declaration}<Relationships xmlns="${packageRelations}">${relations.map(one).join('')}</Relationships>`;
}
