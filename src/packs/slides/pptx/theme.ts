/** Colours of the paper-and-ink theme, by their places in an Office theme. */
const colours = {
  dk1: '1A1C1B', lt1: 'F6F4EC', dk2: '484A46', lt2: 'FCFBF6', accent1: '1C4F86', accent2: '1B6650', accent3: '84540F', accent4: 'A92A1B', accent5: '62635C', accent6: 'C9C4B5', hlink: '1C4F86', folHlink: '484A46',
};

/**
 * Faces that stand on office machines and are never embedded: titles in the face of official documents' titles, which PowerPoint brings
 * along and other programs replace by 宋体; text in the system's own sans.
 */
const faces = { titles: '华文中宋', text: '微软雅黑' };

/** A theme in XML. A package has one for its slides and one for its notes. */
export function themeXml(name: string): string {
  const font = (tag: string, face: string) => `<a:${tag}><a:latin typeface="${face}"/><a:ea typeface="${face}"/><a:cs typeface=""/><a:font script="Hans" typeface="${face}"/></a:${tag}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>`
    + `<a:clrScheme name="${name}">${Object.entries(colours).map(([place, rgb]) => `<a:${place}><a:srgbClr val="${rgb}"/></a:${place}>`).join('')}</a:clrScheme>`
    + `<a:fontScheme name="${name}">${font('majorFont', faces.titles)}${font('minorFont', faces.text)}</a:fontScheme>`
    + `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`
    + '</a:themeElements></a:theme>';
}
