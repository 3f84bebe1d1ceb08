import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.woff2': 'font/woff2', '.wasm': 'application/wasm',
};
/** What static servers compress: by type, never what they do not know. Pagefind's own files are compressed already. */
const compressed = new Set(['.html', '.css', '.js', '.json', '.svg', '.wasm']);

/** One answer as it went over the wire: its path, and its bytes with head and body. */
export interface Sent { path: string; bytes: number }

export interface WireServer {
  /** Address of the root, with a slash at its end. */
  url: string;
  /** Waits until nothing has been asked for a while, then gives what was sent since the last call. */
  take(): Promise<Sent[]>;
  close(): Promise<void>;
}

/** How long nothing may be asked before a search counts as over, in milliseconds. */
const silence = 120;

/** The file behind a path in the first folder that has it. */
function fileIn(folders: string[], pathname: string): string | undefined {
  for (const folder of folders) {
    const file = path.join(folder, decodeURIComponent(pathname));
    if (path.relative(folder, file).startsWith('..') || !existsSync(file)) continue;
    const page = statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
    if (existsSync(page)) return page;
  }
  return undefined;
}

function readAsSent(file: string): { body: Buffer; headers: Record<string, string> } {
  const extension = path.extname(file);
  const headers = { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
  const body = readFileSync(file);
  return compressed.has(extension) ? { body: gzipSync(body, { level: 6 }), headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' } } : { body, headers };
}

/**
 * Serves folders, one over the other, as a static host does that compresses, and counts what goes over the wire. It counts here, not in
 * the browser, because what a worker loads does not show in the traffic of its page.
 */
export function serveCompressed(...folders: string[]): Promise<WireServer> {
  const kept = new Map<string, ReturnType<typeof readAsSent>>();
  const sent: Sent[] = [];
  let open = 0;
  let last = 0;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    open++;
    response.once('close', () => {
      open--;
      last = performance.now();
      sent.push({ path: pathname, bytes: (socket?.bytesWritten ?? 0) - before });
    });
    const file = fileIn(folders, pathname);
    if (!file) return void response.writeHead(404).end();
    const answer = kept.get(file) ?? readAsSent(file);
    kept.set(file, answer);
    response.writeHead(200, { ...answer.headers, 'content-length': answer.body.length }).end(answer.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      async take() {
        while (open || performance.now() - last < silence) await wait(20);
        return sent.splice(0);
      },
      close: () => new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    }));
  });
}
