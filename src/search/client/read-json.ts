/** How long a file may take to come, in milliseconds. */
const patience = 15_000;

const reading = new Map<string, Promise<unknown>>();
/** Addresses whose last try failed: what the browser keeps of them is not to be trusted. */
const failed = new Set<string>();

/** A file did not come in time. */
export class TooLate extends Error {}

/**
 * Reads a JSON file of the search, once for everything on the page that needs it. `decode` gives what is made of the file and throws
 * when the file is not what it should be. A failure is forgotten, so that the next call tries again, past what the browser has kept.
 * `no-cache` asks the server whether the cached one is still right. Rejects when there is none.
 */
export function readJson<File, Made = File>(address: string, decode: (file: File) => Made, cache: 'no-cache' | 'default' = 'no-cache'): Promise<Made> {
  const known = reading.get(address) as Promise<Made> | undefined;
  if (known) return known;
  const made = load(address, failed.has(address) ? 'reload' : cache).then((file) => decode(file as File));
  reading.set(address, made);
  made.then(() => failed.delete(address), () => { failed.add(address); reading.delete(address); });
  return made;
}

/** A `decode` for files that are used as they are: each of the fields has to be there, and be a list, words or whatever it is of. */
export function holding<File>(fields: { [Field in keyof File]: 'list' | 'object' | 'string' | 'number' }): (file: File) => File {
  return (file) => {
    for (const field of Object.keys(fields) as (keyof File & string)[]) {
      const value: unknown = (file as Partial<File> | null)?.[field];
      if (value === null || (Array.isArray(value) ? 'list' : typeof value) !== fields[field]) throw new Error(`${field} is not a ${fields[field]}`);
    }
    return file;
  };
}

async function load(address: string, cache: RequestCache): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(address, { cache, signal: stop.signal });
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return await response.json() as unknown;
  } catch (reason) {
    throw stop.signal.aborted ? new TooLate(`not here after ${patience} ms: ${address}`) : reason;
  } finally {
    clearTimeout(timer);
  }
}
