import { encode } from 'uqr';
import { escape } from './pen.ts';

/** White border round the code, in modules. */
const quiet = 2;

/** A QR code of a text, black on white in every theme. Dark modules that touch in a row are one run of the path. */
export function drawQr(text: string, label: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((start) => {
      const end = row.indexOf(false, start);
      const width = (end < 0 ? size : end) - start;
      return `M${start + quiet} ${y + quiet}h${width}v1h-${width}z`;
    });
  });
  const side = size + quiet * 2;
  return `<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${escape(label)}" shape-rendering="crispEdges">`
    + `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`;
}
