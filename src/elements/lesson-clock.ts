/** Half a day and more may pass, a day may not: a class that runs past midnight goes on at 0:00. */
const day = 24 * 60;

/** A minute of the day as a clock shows it, `9:05`. */
function onTheClock(minute: number): string {
  const within = minute % day;
  return `${Math.floor(within / 60)}:${String(within % 60).padStart(2, '0')}`;
}

/** The minute of the day that a time field holds (`09:05`), or nothing. */
function minuteOf(value: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(value) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : undefined;
}

/**
 * The plan of a class told by the clock: once it is said when the class begins, every step says from when to when it lasts. When that is
 * stays on the device.
 */
class LessonClock extends HTMLElement {
  connectedCallback(): void {
    const key = `tashan:starts:${this.dataset['lesson']}`;
    const field = this.querySelector<HTMLInputElement>('input[type=time]')!;
    const spans = Array.from(this.querySelectorAll<HTMLElement>('[data-from]'), (place) => ({ place, written: place.textContent ?? '' }));
    const show = () => {
      const start = minuteOf(field.value);
      for (const { place, written } of spans) place.textContent = start === undefined ? written : [place.dataset['from'], place.dataset['to']].map((minute) => onTheClock(start + Number(minute))).join('–');
    };
    try { field.value = localStorage.getItem(key) ?? ''; } catch { /* No storage: it is asked for anew. */ }
    field.addEventListener('input', () => {
      show();
      try { localStorage.setItem(key, field.value); } catch { /* No storage: it holds for this visit. */ }
    });
    field.closest<HTMLElement>('[hidden]')!.hidden = false;
    show();
  }
}

customElements.define('lesson-clock', LessonClock);
export {};
