import { posix } from 'node:path';
import JSZip from 'jszip';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';

const spaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main', p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/package/2006/relationships', t: 'http://schemas.openxmlformats.org/package/2006/content-types',
};

/** A part of an Office package that is XML, read strictly: what is not well-formed throws. */
export class Part {
  /** Held as long as the part: what is found in a document that was let go is no more. */
  private readonly document: XmlDocument;
  readonly path: string;

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.document = XmlDocument.fromBuffer(bytes);
  }

  /** Values of what an XPath finds: of attributes, or the texts of elements. */
  values(xpath: string): string[] {
    return this.document.root.find(xpath, spaces).map((node) => node.content);
  }

  /** The same below each element found by the first XPath. */
  valuesIn(each: string, xpath: string): string[][] {
    return this.document.root.find(each, spaces).map((node) => (node as XmlElement).find(xpath, spaces).map((one) => one.content));
  }
}

/** Where a relationship of a package leads. */
export interface Relation { from: string; id: string; type: string; to: string; isExternal: boolean }

/** An Office package as a program opens it: its parts, its relationships, its content types. */
export interface OfficePackage { paths: string[]; parts: Map<string, Part>; relations: Relation[]; typeOf: (path: string) => string | undefined; zip: JSZip }

export async function readPackage(bytes: Uint8Array): Promise<OfficePackage> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.values(zip.files).filter(({ dir }) => !dir).map(({ name }) => name);
  const parts = new Map<string, Part>();
  for (const path of paths.filter((one) => /\.(?:xml|rels|svg)$/.test(one))) parts.set(path, new Part(path, await zip.file(path)!.async('uint8array')));
  const relations = [...parts.values()].filter(({ path }) => path.endsWith('.rels')).flatMap((part) => {
    const from = part.path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const [ids, types, targets] = ['Id', 'Type', 'Target'].map((name) => part.values(`//r:Relationship/@${name}`)) as [string[], string[], string[]];
    const external = part.valuesIn('//r:Relationship', '@TargetMode').map(([mode]) => mode === 'External');
    return ids.map((id, index): Relation => ({ from, id, type: types[index]!.split('/').at(-1)!, to: external[index] ? targets[index]! : posix.join(posix.dirname(from), targets[index]!), isExternal: external[index]! }));
  });
  const types = parts.get('[Content_Types].xml')!;
  const pairs = (each: string, key: string) => new Map(types.values(`//t:${each}/@${key}`).map((value, index) => [value, types.values(`//t:${each}/@ContentType`)[index]!]));
  const [own, byExtension] = [pairs('Override', 'PartName'), pairs('Default', 'Extension')];
  return { paths, parts, relations, zip, typeOf: (path) => own.get(`/${path}`) ?? byExtension.get(path.split('.').at(-1)!) };
}
