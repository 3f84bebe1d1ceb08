import { href } from '../../content.ts';
import { t } from '../../i18n/strings.ts';
import { addressOf, locatorAnchor } from '../../library/addresses.ts';
import { readPassage } from '../../library/passages.ts';
import { sourceNumber, type Reading } from '../../reading.ts';

/** A source mark as a drawing needs it: where it leads, what it is called, and its two halves. */
export function drawnSourceMark(reading: Reading) {
  return (written: string) => {
    const { source, at: [at = 'title'] } = readPassage(written);
    const words = t(reading.lang);
    const number = sourceNumber(reading, source);
    const place = typeof at === 'number' ? words.paragraph(String(at)) : words.locators[at];
    // The name begins with what is seen, so that it can be spoken as it is read.
    const top = typeof at === 'number' ? String(at) : words.locatorMarks[at];
    return {
      label: `${top}${words.sourceShort}${number}${reading.lang === 'zh' ? '，' : ', '}${words.sourceMark(number, place)}`,
      href: reading.hasSourceBox ? `#s${number}-${locatorAnchor(at)}` : `${href(addressOf('source', source), reading.lang)}#${locatorAnchor(at)}`,
      top,
      bottom: `${words.sourceShort}${number}`,
    };
  };
}
