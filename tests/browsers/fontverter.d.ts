declare module 'fontverter' {
  /** The font in another container. */
  export function convert(font: Buffer, format: 'truetype' | 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
