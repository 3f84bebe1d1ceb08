/**
 * The content security policy of every page. `wasm-unsafe-eval` is what Pagefind's WebAssembly needs; browsers that do not know the
 * word refuse the WebAssembly, and search falls back to its second back end.
 */
export const securityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
