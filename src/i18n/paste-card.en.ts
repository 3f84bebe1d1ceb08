import type { pasteCardZh } from './paste-card.zh.ts';

/** What the card to paste says, in English. */
export const pasteCardEn: typeof pasteCardZh = {
  title: 'Card to paste',
  lead: 'Paste it into an article, a course platform or an email. It carries its own style, with no pictures and no script, and says where each figure comes from and how strong the evidence is.',
  make: 'Make a card', close: 'Close the card', see: 'See the card',
  card: { from: 'From “%s”, %p', address: 'Address', citation: 'Cite as', colon: ': ', stop: '. ' },
  panel: {
    preview: 'What the card looks like', copyCard: 'Copy the card', copyCode: 'Copy its code',
    cardCopied: 'The card is copied: paste it into your editor.', codeCopied: 'The code is copied: paste it into the source view of your editor.',
    byHand: 'This browser does not allow copying. Click into the box below, select all, and copy.', code: 'Code of the card', lost: 'The card could not be read. Check the network and reload the page.',
  },
};
