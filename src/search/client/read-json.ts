/** Reads a JSON file of the search. `no-cache` asks the server whether the cached one is still right. Rejects when there is none. */
export async function readJson<T>(address: string, cache: 'no-cache' | 'default' = 'no-cache'): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return await response.json() as T;
}
