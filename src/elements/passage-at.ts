/** Anchors of passages begin so; parts of a page have names. */
const passages = '[id^="p-"]';

/** The innermost passage around a place on the page; withdrawn ones are none. */
export function passageAt(place: EventTarget | null): HTMLElement | undefined {
  const passage = place instanceof Element ? place.closest<HTMLElement>(passages) : null;
  return passage && !passage.closest('.withdrawn') ? passage : undefined;
}

/** All passages that stand on the page and can be cited. */
export function passagesOn(main: Element): HTMLElement[] {
  return Array.from(main.querySelectorAll<HTMLElement>(passages)).filter((one) => one.getClientRects().length > 0 && one.textContent?.trim() && !one.closest('.withdrawn, a, button'));
}
