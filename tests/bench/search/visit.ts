import type { Browser, CDPSession, Page } from 'playwright-core';
import { tidyQuery } from '../../../src/search/tidy-query.ts';

/** `slow-4g`: 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency. */
export type Network = 'full' | 'slow-4g';

const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const mostWaiting = 60_000;

/** What a search showed. */
export interface Shown {
  /** Addresses of the results on the page, best first. */
  found: string[];
  /** From the opening of the page or from the last key to the first result, or to the news that there is none. */
  milliseconds: number;
}

declare global {
  interface Window { stopwatch?: { started: number; stopped?: number } }
}

/** Runs in the page before anything else: stops the time at the frame that shows a first result, anew after each Enter. */
function putStopwatch(): void {
  const stopwatch: { started: number; stopped?: number } = window.stopwatch = { started: 0 };
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    stopwatch.started = event.timeStamp;
    delete stopwatch.stopped;
  }, { capture: true });
  const shows = ({ type, target, addedNodes }: MutationRecord) => target instanceof HTMLElement
    && (type === 'childList' ? addedNodes.length > 0 && target.matches('ol[data-search-results]') : target.dataset['searchState'] === 'empty');
  new MutationObserver((changes) => {
    if (stopwatch.stopped !== undefined || !changes.some(shows)) return;
    const { started } = stopwatch;
    requestAnimationFrame(() => { if (stopwatch.started === started) stopwatch.stopped ??= performance.now(); });
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-search-state'] });
}

/** Slows the network of a page and of the workers it starts; a worker does not load before it is slowed. */
async function slowDown(page: Page): Promise<void> {
  const client: CDPSession = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', slow4g);
  client.on('Target.attachedToTarget', ({ sessionId }) => {
    const tell = (id: number, method: string, params: object = {}) => client.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    void (async () => {
      await tell(1, 'Network.enable');
      await tell(2, 'Network.emulateNetworkConditions', slow4g);
      await tell(3, 'Runtime.runIfWaitingForDebugger');
    })().catch((reason: unknown) => console.warn('a worker was not slowed', reason));
  });
  await client.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}

/** A reader with a fresh profile on the search page. Driven by what the page promises: its box, its list, its state, its address. */
export class Visit {
  readonly #page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.#page = page;
    this.#url = url;
  }

  static async begin(browser: Browser, url: string, network: Network = 'full'): Promise<Visit> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(mostWaiting);
    await page.addInitScript(putStopwatch);
    if (network === 'slow-4g') await slowDown(page);
    return new Visit(page, url);
  }

  /** Opens the search page with a query in its address, as the box in a header does. */
  async open(q: string): Promise<Shown> {
    await this.#page.goto(`${this.#url}search/?q=${encodeURIComponent(q)}`);
    return this.#settled(q);
  }

  /** Opens the search page without a query and puts the cursor into its box. */
  async openEmpty(): Promise<void> {
    await this.#page.goto(`${this.#url}search/`, { waitUntil: 'load' });
    await this.#page.locator('#q-page').focus();
  }

  /** Types a query over the one in the box and presses Enter. */
  async ask(q: string): Promise<Shown> {
    await this.#page.locator('#q-page').selectText();
    await this.#page.keyboard.insertText(q);
    await this.#page.keyboard.press('Enter');
    return this.#settled(q);
  }

  async end(): Promise<void> {
    await this.#page.context().close();
  }

  async #settled(q: string): Promise<Shown> {
    await this.#page.waitForFunction((asked) => {
      const state = document.querySelector<HTMLElement>('search-page')?.dataset['searchState'];
      return (new URLSearchParams(location.search).get('q') ?? '') === asked && state !== 'loading' && state !== 'idle' && window.stopwatch?.stopped !== undefined;
    }, tidyQuery(q)).catch((reason: unknown) => { throw new Error(`“${q}” did not come to an end`, { cause: reason }); });
    const { state, found, milliseconds } = await this.#page.evaluate(() => ({
      state: document.querySelector<HTMLElement>('search-page')?.dataset['searchState'],
      found: Array.from(document.querySelectorAll('ol[data-search-results] > li'), (item) => new URL(item.querySelector('a')?.href ?? '', location.href).pathname),
      milliseconds: (window.stopwatch?.stopped ?? NaN) - (window.stopwatch?.started ?? 0),
    }));
    if (state === 'error') throw new Error(`“${q}” ended in an error of the search page`);
    return { found: state === 'empty' ? [] : found, milliseconds };
  }
}
