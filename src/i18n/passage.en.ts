import type { PassageWords } from './passage.zh.ts';

/** What is said of passages one by one, in English. */
export const passageEn: PassageWords = {
  cite: 'Cite a passage',
  mode: 'Press the ¶ after a passage to cite it.', leave: 'Leave', markOf: 'Cite “%w”', mark: 'Cite this passage', ellipsis: ' …',
  dialog: 'Cite this passage', close: 'Close', copyLink: 'Copy link', copyQuotation: 'Copy words and source', otherForms: 'Other formats', qr: 'QR code', saveQr: 'Save the QR code', holdQr: 'Press and hold the picture to save it.', copied: 'Copied', saved: 'Saved',
  qrOf: 'QR code of this passage', byHand: 'This browser does not let pages copy. The words below are selected: press and hold them, or press Ctrl+C.', qrTooLong: 'The address is too long for a clear QR code. Please copy the link.',
  editionNote: 'The link remembers the words as recorded on %d. If they change later, the link will show what changed.',
  comma: ', ', colon: ': ', join: '; ', quote: ['“', '”'], date: '%d/%m/%y',
  same: 'This passage has not changed since %d.', changed: 'This passage changed on %d; the link is to its words of %o.', seeChange: 'See what changed', removed: 'taken out', added: 'put in', removedBegins: '(out: ', addedBegins: '(in: ', partEnds: ')',
  merged: 'The passage linked to was merged into this one on %d.', gone: 'The passage linked to was withdrawn on %d.', saidThen: 'When the link was made it said:', now: 'Its matter now stands in: ', nowhere: 'It is not continued elsewhere.',
  unknown: 'This address names a passage that was never recorded here. It may have been copied wrongly.', badDay: 'The day in this address is not right; it may have been copied wrongly. Whether the passage has changed cannot be told.', unread: 'The recorded words could not be read, so whether this passage has changed cannot be told. The network may be down.', otherLanguage: 'This page does not have this passage; it stands on the Chinese page only: ', otherPage: 'see the Chinese page', dismiss: 'Got it',
  withdrawn: { title: 'Withdrawn passages', about: 'Passages that used to stand on this page. Links to them lead here.', since: 'Withdrawn on %d. ', into: 'Its matter now stands in: ', why: 'Why: ', said: 'It last said: ', here: 'this passage of the page' },
  feed: { title: 'Tashan: changes of passages', about: 'Published passages whose words changed or that were withdrawn.', changed: '%n changed', gone: '%n withdrawn', changedOne: 'Changed: ', goneOne: 'Withdrawn: ', on: '%t: %w', link: 'Feed of changes' },
};
