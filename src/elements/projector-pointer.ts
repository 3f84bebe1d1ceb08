/** A share of the width at either side; a click there turns. */
const edge = 0.15;
/** Pixels that a finger must go across for a swipe. */
const swipe = 50;
/** Milliseconds after which the buttons go, once the pointer rests. */
const rest = 2500;

const isForItself = (target: EventTarget | null) => target instanceof Element && target.closest('a, button, .keys, .bar, .top') !== null;

/** Turns slides by a click near an edge and by a swipe. */
export function turnByPointer(place: HTMLElement, turn: (by: 1 | -1) => void): void {
  let began: { x: number; y: number } | undefined;
  place.addEventListener('click', ({ clientX, target }) => {
    if (isForItself(target) || getSelection()?.isCollapsed === false) return;
    if (clientX > innerWidth * (1 - edge)) turn(1);
    else if (clientX < innerWidth * edge) turn(-1);
  });
  place.addEventListener('touchstart', ({ touches }) => {
    const [touch] = touches;
    began = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
  }, { passive: true });
  place.addEventListener('touchend', ({ changedTouches }) => {
    const [touch] = changedTouches;
    if (!began || !touch) return;
    const [across, down] = [touch.clientX - began.x, touch.clientY - began.y];
    began = undefined;
    if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down)) turn(across < 0 ? 1 : -1);
  }, { passive: true });
}

/**
 * Shows the buttons while the pointer moves (`is-awake`), and takes them and the pointer away when it rests (`is-resting`). At first
 * neither is so: the buttons below are seen, and nothing stands over the slide.
 */
export function hideWhileResting(place: HTMLElement): void {
  let timer = 0;
  const wake = () => {
    place.classList.add('is-awake');
    place.classList.remove('is-resting');
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      place.classList.remove('is-awake');
      place.classList.add('is-resting');
    }, rest);
  };
  for (const moved of ['pointermove', 'touchstart', 'focusin']) addEventListener(moved, wake, { passive: true });
}
