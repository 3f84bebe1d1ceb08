/** A4 without margins, and nothing written in them: the pages of a pack hold their own. */
const rule = `@page { size: A4; margin: 0; ${['left-middle', 'top-left', 'top-right', 'bottom-left', 'bottom-right'].map((box) => `@${box} { content: none }`).join(' ')} }`;

let sheet: CSSStyleSheet | undefined;

/**
 * Takes the site's margins off the sheet on which this document prints. As a sheet of its own behind all others: a named page would do,
 * but Chromium 109 lays it out by the unnamed one, and later ones let it yield to an unnamed page of a later sheet.
 */
export function bareSheet(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
  }
  const bare = sheet;
  if (!document.adoptedStyleSheets.includes(bare)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, bare];
}

/** Gives the document the sheet of the site again. */
export function ownSheet(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}
