/** The mark of a passage on slides: 〔1·8、9〕. */
export function referenceWords({ source, at }: { source: number; at: string[] }): string {
  return `〔${source}${at.length ? '·' : ''}${at.join('、')}〕`;
}
