import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';

/** A page as a reader sees it: its lines of text, and its picture in greys, 0 black to 255 white. */
export interface PdfPage { lines: string[]; picture: (pixelsPerMillimetre: number) => Promise<{ width: number; height: number; grey: Uint8Array }> }

const library = await PDFiumLibrary.init();

function pageOf(document: PDFiumDocument, index: number): PdfPage {
  const page = document.getPage(index);
  return {
    lines: page.getText().split(/\r?\n/).map((line) => line.replaceAll('\u200b', '').trim()).filter(Boolean),
    picture: async (pixelsPerMillimetre) => {
      const { width, height, data } = await page.render({ scale: pixelsPerMillimetre * 25.4 / 72, colorSpace: 'Gray', render: ({ data: pixels }) => Promise.resolve(pixels) });
      return { width, height, grey: data };
    },
  };
}

/** Opens a PDF with PDFium, which did not write it, and lets it go afterwards. */
export async function withPdf<T>(bytes: Uint8Array, look: (pages: PdfPage[]) => Promise<T> | T): Promise<T> {
  const document = await library.loadDocument(bytes);
  try {
    return await look(Array.from({ length: document.getPageCount() }, (_, index) => pageOf(document, index)));
  } finally {
    document.destroy();
  }
}

/** Where ink stands on a page, in millimetres from its edges: nearest left (binding margin left out), top, right and bottom. */
export async function inkMargins(page: PdfPage, bindingMargin: number): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const scale = 4;
  const { width, height, grey } = await page.picture(scale);
  const found = { left: width, top: height, right: width, bottom: height };
  for (let y = 0; y < height; y++) {
    for (let x = bindingMargin * scale; x < width; x++) {
      if (grey[y * width + x]! > 200) continue;
      found.left = Math.min(found.left, x);
      found.top = Math.min(found.top, y);
      found.right = Math.min(found.right, width - 1 - x);
      found.bottom = Math.min(found.bottom, height - 1 - y);
    }
  }
  return { left: found.left / scale, top: found.top / scale, right: found.right / scale, bottom: found.bottom / scale };
}
