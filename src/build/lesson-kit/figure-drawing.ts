import { drawFigure, marksOf } from '../../drawings/figure.ts';
import { drawWorksNarrow } from '../../drawings/works-block.ts';
import type { Library } from '../../library/library.ts';
import type { DrawFigure } from './kit-paper.ts';
import { paperStyle } from './paper-style.ts';

/** Draws the pictures of a library for paper: SVG that carries its own style, black on white. */
export function drawingFor(library: Library): DrawFigure {
  return (id, { sources }) => drawFigure(library, id, { idPrefix: 'paper', sourceMark: marksOf(sources), drawWorks: drawWorksNarrow })
    ?.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replace('>', `><style>${paperStyle()}</style>`);
}
