const panelOf = (root: HTMLElement, hash: string): HTMLElement | null => {
  let id = '';
  try {
    id = decodeURIComponent(hash.slice(1));
  } catch {
    // A damaged address: the list of stops.
  }
  return (id ? document.getElementById(id) : null)?.closest<HTMLElement>('.panel') ?? root.querySelector<HTMLElement>('.panel');
};

/**
 * Shows one panel at a time, the one whose anchor, or a place in which, the address names. Links between panels are plain anchors, so that the way back of
 * the browser works; a panel that is come to by a link takes the focus and stands at its top.
 */
export function showPanels(root: HTMLElement): void {
  const panels = Array.from(root.querySelectorAll<HTMLElement>('.panel'));
  const show = (isMove: boolean) => {
    const open = panelOf(root, location.hash);
    for (const panel of panels) panel.hidden = panel !== open;
    root.classList.toggle('is-inside', open !== panels[0]);
    const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (open === panels[0]) scrollTo(0, 0);
    else (place ?? open)?.scrollIntoView();
    if (isMove) open?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', () => show(true));
  show(false);
}
