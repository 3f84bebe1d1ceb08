/** A file of a cartridge: its path in the package, and what is in it. */
export interface CartridgeFile { path: string; content: string | Uint8Array }

/** Types of resources that a lesson needs, of those that Common Cartridge 1.3 knows. */
export type ResourceType = 'webcontent' | 'imswl_xmlv1p3' | 'imsdt_xmlv1p3';

/** Something that the course platform takes in: a page, a file, a link, a topic to discuss. `id` is unique in the cartridge, and a name in XML. */
export interface CartridgeResource { id: string; type: ResourceType; file: CartridgeFile; /** Ids of what it needs. */ needs: string[] }

/** A line of the contents: a folder with lines below it, or a line that opens a resource. */
export type CartridgeItem = { id: string; title: string } & ({ items: CartridgeItem[] } | { resource: string });

/** A course package before it is written down (IMS Common Cartridge 1.3). */
export interface Cartridge {
  id: string;
  title: string;
  description: string;
  language: string;
  /** Day of the last change, YYYY-MM-DD. */
  updated: string;
  /** Under what terms it may be used, in words. */
  rights: string;
  items: CartridgeItem[];
  resources: CartridgeResource[];
}
