import { t } from '../../../i18n/strings.ts';
import type { Deck, Slide } from '../deck.ts';
import { emu, slideSize } from './geometry.ts';
import { layoutNames, layoutShapes, masterShapes, masterStyles, type LayoutName } from './layouts.ts';
import { notesMasterXml, notesSize, notesXml, shapeTree } from './notes.ts';
import { namespaces, PackageParts } from './package-parts.ts';
import { setSlide, type Drawing } from './slide-shapes.ts';
import { xml } from './text.ts';
import { themeXml } from './theme.ts';

/** The pictures of a deck: the seal, those its slides show by id, and the code of its address. */
export interface DeckDrawings { seal: Drawing; figures: ReadonlyMap<string, Drawing>; code?: Drawing }

const master = 'ppt/slideMasters/slideMaster1.xml';
const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
const presentation = 'ppt/presentation.xml';
const layoutPath = (name: LayoutName) => `ppt/slideLayouts/slideLayout${layoutNames.indexOf(name) + 1}.xml`;
const colourMap = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** A drawing as two relationships of a part; its files are written once. */
function embed(parts: PackageParts, from: string, name: string, { svg, png }: Drawing): { svg: string; png: string } {
  const path = `ppt/media/${name}`;
  if (!parts.has(`${path}.svg`)) {
    parts.add(`${path}.svg`, new TextEncoder().encode(svg));
    parts.add(`${path}.png`, png);
  }
  return { png: parts.relate(from, 'image', `${path}.png`), svg: parts.relate(from, 'image', `${path}.svg`) };
}

/** Master, layouts and theme. */
function addMaster(parts: PackageParts, deck: Deck, seal: Drawing): void {
  const text = { siteName: t(deck.lang).siteName, ...t(deck.lang).slides.layouts };
  const listed = layoutNames.map((name, index) => {
    const path = layoutPath(name);
    const shapes = layoutShapes(name, text, name === 'cover' ? embed(parts, path, 'seal', seal) : { svg: '', png: '' });
    parts.add(path, `<p:sldLayout ${namespaces} preserve="1" userDrawn="1"${name === 'cover' ? ' showMasterSp="0" type="title"' : ''}><p:cSld name="${xml(text.names[name])}">${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`);
    parts.relate(path, 'slideMaster', master);
    return `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="${parts.relate(master, 'slideLayout', path)}"/>`;
  });
  parts.relate(master, 'theme', 'ppt/theme/theme1.xml');
  parts.add('ppt/theme/theme1.xml', themeXml(text.siteName));
  const shapes = masterShapes(text, embed(parts, master, 'seal', seal));
  parts.add(master, `<p:sldMaster ${namespaces}><p:cSld>${background}${shapeTree(shapes)}</p:cSld><p:clrMap ${colourMap}/><p:sldLayoutIdLst>${listed.join('')}</p:sldLayoutIdLst>${masterStyles()}</p:sldMaster>`);
}

/** A slide and its notes; gives the path of the slide. */
function addSlide(parts: PackageParts, deck: Deck, drawings: DeckDrawings, slide: Slide, number: number): string {
  const path = `ppt/slides/slide${number}.xml`;
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const { layout, shapes } = setSlide({ deck, drawings, link: (url) => parts.link(path, url), embed: (name, drawing) => embed(parts, path, name, drawing) }, slide, number);
  parts.relate(path, 'slideLayout', layoutPath(layout));
  parts.add(path, `<p:sld ${namespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`);
  if (slide.notes.length) {
    parts.add(notes, notesXml(slide.notes, number, (url) => parts.link(notes, url)));
    parts.relate(path, 'notesSlide', notes);
    parts.relate(notes, 'notesMaster', notesMaster);
    parts.relate(notes, 'slide', path);
  }
  return path;
}

function addProperties(parts: PackageParts, { title, label, minutes, updated, lang, slides, citation }: Deck): void {
  const { siteName } = t(lang);
  const day = `${updated}T00:00:00Z`;
  parts.add('docProps/core.xml', '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${xml(`${title}（${label}，${minutes}）`)}</dc:title><dc:subject>${xml(citation)}</dc:subject><dc:creator>${xml(siteName)}</dc:creator><cp:lastModifiedBy>${xml(siteName)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified><dc:language>zh-CN</dc:language></cp:coreProperties>`);
  parts.add('docProps/app.xml', `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><PresentationFormat>宽屏</PresentationFormat><Slides>${slides.length}</Slides><Notes>${slides.filter(({ notes }) => notes.length).length}</Notes><Company>${xml(siteName)}</Company></Properties>`);
  parts.relate('', 'officeDocument', presentation);
  parts.relate('', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml');
  parts.relate('', 'extended-properties', 'docProps/app.xml');
}

function addPresentation(parts: PackageParts, slidePaths: string[]): void {
  const masterId = parts.relate(presentation, 'slideMaster', master);
  const notesId = parts.relate(presentation, 'notesMaster', notesMaster);
  const listed = slidePaths.map((path, index) => `<p:sldId id="${256 + index}" r:id="${parts.relate(presentation, 'slide', path)}"/>`).join('');
  const levels = Array.from({ length: 9 }, (_, index) => `<a:lvl${index + 1}pPr marL="${index * 457_200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr lang="zh-CN" sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${index + 1}pPr>`).join('');
  parts.add(presentation, `<p:presentation ${namespaces} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${masterId}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${notesId}"/></p:notesMasterIdLst><p:sldIdLst>${listed}</p:sldIdLst>`
    + `<p:sldSz cx="${emu(slideSize.w)}" cy="${emu(slideSize.h)}"/><p:notesSz cx="${emu(notesSize.w)}" cy="${emu(notesSize.h)}"/><p:defaultTextStyle>${levels}</p:defaultTextStyle></p:presentation>`);
  const own: [string, string, string][] = [
    ['presProps', 'ppt/presProps.xml', `<p:presentationPr ${namespaces}/>`],
    ['viewProps', 'ppt/viewProps.xml', `<p:viewPr ${namespaces}/>`],
    ['tableStyles', 'ppt/tableStyles.xml', '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>'],
  ];
  for (const [type, path, content] of own) {
    parts.add(path, content);
    parts.relate(presentation, type, path);
  }
  parts.relate(presentation, 'theme', 'ppt/theme/theme1.xml');
}

/**
 * A deck as a PowerPoint file (Office Open XML): text in the places of its layouts, real tables, pictures as vectors with a raster
 * beside them, notes. The same deck and drawings make the same bytes. Throws when a slide's text does not fit.
 */
export function writeDeck(deck: Deck, drawings: DeckDrawings): Promise<Uint8Array> {
  const parts = new PackageParts();
  addProperties(parts, deck);
  addMaster(parts, deck, drawings.seal);
  parts.add(notesMaster, notesMasterXml());
  parts.add('ppt/theme/theme2.xml', themeXml(t(deck.lang).siteName));
  parts.relate(notesMaster, 'theme', 'ppt/theme/theme2.xml');
  addPresentation(parts, deck.slides.map((slide, index) => addSlide(parts, deck, drawings, slide, index + 1)));
  return parts.bytes(deck.updated);
}
