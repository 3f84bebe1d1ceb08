import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.md': 'text/markdown; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.woff2': 'font/woff2', '.pdf': 'application/pdf', '.wasm': 'application/wasm',
};

/** What a test does to an answer: another status, more headers, milliseconds of waiting. */
export interface Meddling {
  status?: number;
  headers?: Record<string, string>;
  delay?: number;
}

export interface ServedSite {
  /** Address of the home page, with the base path. */
  url: string;
  close(): Promise<void>;
}

/** The file behind a path, as a plain static host finds it; undefined where there is none. */
function fileAt(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const file = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
  if (path.relative(folder, file).startsWith('..') || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = path.join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** Serves a built site as a plain static host would, under a base path, with its own 404 page. `meddle` may spoil answers by path. */
export function serveSite(folder: string, base = '/', meddle: (pathname: string) => Meddling | undefined = () => undefined): Promise<ServedSite> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, delay = 0 } = meddle(pathname) ?? {};
    const found = fileAt(folder, base, pathname);
    const file = found ?? path.join(folder, '404.html');
    setTimeout(() => {
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(status ?? (found ? 200 : 404), { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', ...headers });
      createReadStream(file).pipe(response);
    }, delay);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
      close: () => new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    }));
  });
}
