import { deviceStore } from '../packs/pack-store.ts';

/** How many entries are in the pack, behind its name in the header and the menu; nothing when there are none. */
function showCount(): void {
  const count = deviceStore.pack.choices.length;
  for (const number of document.querySelectorAll<HTMLElement>('[data-pack-count]')) {
    number.textContent = count ? String(count) : '';
    number.hidden = !count;
    number.parentElement!.toggleAttribute('data-holds', count > 0);
  }
}

showCount();
deviceStore.watch(showCount);
