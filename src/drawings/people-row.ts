import { drawStandingFigure } from './people.ts';
import { escape } from './pen.ts';

/** One figure for each person: filled for those a source numbers, outlined for the rest. `label` says the same in words. */
export function drawPeople({ filled, outline, label }: { filled: number; outline: number; label: string }): string {
  const step = 30;
  const figures = Array.from({ length: filled + outline }, (_, index) =>
    drawStandingFigure(16 + index * step, 48, 25, index < filled ? 'counted' : 'uncounted'));
  return `<svg class="drawing who" viewBox="0 0 ${(filled + outline) * step + 2} 52" role="img" aria-label="${escape(label)}">${figures.join('')}</svg>`;
}
