import { answerOn } from './answer-on.ts';

const words = { zh: '没有读到，请刷新网页', en: 'Not loaded: please reload' };

/**
 * What a press on a button needs of the site's script. Where it does not come, as without a network, the button says so and the answer is
 * undefined. Browsers do not ask for a module twice: only a page opened anew does.
 */
export async function loadFor<T>(button: HTMLElement, load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch (reason) {
    console.warn(reason);
    button.setAttribute('aria-live', 'polite');
    answerOn(button, document.documentElement.lang === 'en' ? words.en : words.zh, 4);
    return undefined;
  }
}
