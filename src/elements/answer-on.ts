/** Makes a button say something for a few seconds in place of its label. It keeps its width, so that its neighbours stay under the pointer. */
export function answerOn(button: HTMLElement, said: string, seconds = 2): void {
  // A second answer finds the first still there.
  const label = button.dataset['label'] ??= button.textContent ?? '';
  button.style.minWidth = `${button.getBoundingClientRect().width}px`;
  button.textContent = said;
  setTimeout(() => { button.textContent = label; }, seconds * 1000);
}
