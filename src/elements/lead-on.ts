/**
 * Goes on from an address that leads elsewhere, and takes along the passage and the day that stand behind it (`?on=2026-11-26#p-1a2b3c`),
 * which a refresh would drop. Where the address leads to a part of a page by itself, that part is meant.
 */
const onward = document.querySelector<HTMLAnchorElement>('a[data-onward]');
if (onward) location.replace(onward.hash ? onward.href : onward.href + location.search + location.hash);
