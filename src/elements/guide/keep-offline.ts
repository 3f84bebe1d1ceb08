/** Whether a guide can be opened without a signal: being kept, kept, or why it cannot be. */
export type Offline = 'keeping' | 'kept' | 'insecure' | 'unsupported' | 'failed' | 'oneFile';

/** Asks the worker to keep the guide as it is now; its answer says whether all of it is on the device. */
function askToKeep(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve((data as { kept?: boolean }).kept === true);
    worker.postMessage('keep', [port2]);
  });
}

/** Keeps the guide at `scope` on the device by the worker at `address`, and says how it goes. */
export async function keepOffline(address: string | undefined, scope: string | undefined, say: (how: Offline) => void): Promise<void> {
  if (!address || !scope) return say('oneFile');
  if (!isSecureContext) return say('insecure');
  if (!('serviceWorker' in navigator)) return say('unsupported');
  say('keeping');
  try {
    await navigator.serviceWorker.register(address, { scope });
    const { active } = await navigator.serviceWorker.ready;
    say(active && await askToKeep(active) ? 'kept' : 'failed');
  } catch {
    say('failed');
  }
}
