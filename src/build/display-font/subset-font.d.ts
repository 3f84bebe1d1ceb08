declare module 'subset-font' {
  /** The font with only what `text` needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2'; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
