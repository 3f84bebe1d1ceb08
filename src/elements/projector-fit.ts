/** On walls, not on phones: there a slide is as long as it needs to be. The same words stand in `projector.css`. */
const wall = '(min-width: 40rem) and (min-height: 20rem)';

/** Sets what stands on a slide as large as it can be and still be seen whole: its own size, or a little less. */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body')!;
  const isTooTall = (percent: number) => {
    slide.style.setProperty('--fit', String(percent / 100));
    return body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
  };
  if (!matchMedia(wall).matches || !isTooTall(100)) return void slide.style.removeProperty('--fit');
  let [fits, tooTall] = [30, 100];
  while (tooTall - fits > 1) {
    const middle = Math.floor((fits + tooTall) / 2);
    if (isTooTall(middle)) tooTall = middle; else fits = middle;
  }
  isTooTall(fits);
}
