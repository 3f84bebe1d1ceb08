const reading = new Map<string, Promise<unknown>>();

/**
 * Reads a JSON file of the search, once for everything on the page that needs it; a failure is forgotten, so that the next call tries
 * again. `no-cache` asks the server whether the cached one is still right. Rejects when there is none.
 */
export function readJson<T>(address: string, cache: 'no-cache' | 'default' = 'no-cache'): Promise<T> {
  const known = reading.get(address) as Promise<T> | undefined;
  if (known) return known;
  const file = load<T>(address, cache);
  reading.set(address, file);
  file.catch(() => reading.delete(address));
  return file;
}

async function load<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return await response.json() as T;
}
