/** The mark of a passage in plain words: 〔1·8、9〕. */
export function referenceWords({ source, at }: { source: number; at: string[] }): string {
  return `〔${source}${at.length ? '·' : ''}${at.join('、')}〕`;
}
