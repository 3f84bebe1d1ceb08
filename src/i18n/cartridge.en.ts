import type { cartridgeZh } from './cartridge.zh.ts';

/** What a Common Cartridge says beside the lesson's own words, in English. */
export const cartridgeEn: typeof cartridgeZh = {
  overview: 'This lesson', before: 'Before class', text: 'The text', classes: 'In class', discussion: 'Discussion', rounds: 'Roles and rounds', question: 'Question %n: %s', materials: 'Materials', sources: 'Sources',
  strength: 'Evidence: %n. %s.', address: 'Page: %s', licence: 'The text is under CC BY 4.0: name Tashan, the title and the address.', trainer: 'Notes for the trainer are not in this package; the trainer finds them on the web page.',
};
