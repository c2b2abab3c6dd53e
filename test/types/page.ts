/** What a page may write before the script loads, and in which form. */
import type { Messages, OwnMessages } from '../../src/index.ts';
import { en } from '../../src/core/messages/en.ts';

window.shopHelpSettings = {
  placement: 'top-end',
  accent: '#0a7d5a',
  messages: { launcher: 'Ask us', personal: { card: 'No cards!' } },
};
// @ts-expect-error not a corner of the window
window.shopHelpSettings = { placement: 'middle' };
// @ts-expect-error not a setting
window.shopHelpSettings = { colour: 'red' };
// @ts-expect-error not one of the widget's messages
window.shopHelpSettings = { messages: { luancher: 'Ask us' } };

window.shopHelp?.push(['show', 'coupon'], (element) => element.close());
// @ts-expect-error not a method
window.shopHelp?.push(['open']);

export const complete: Messages = { ...en, lang: 'sv' };
// @ts-expect-error a new language must be complete
export const incomplete: Messages = { lang: 'sv', launcher: 'Hjälp' };
export const own: OwnMessages = { lang: 'sv', launcher: 'Hjälp' };

document.addEventListener('shop-help-answer-open', ({ from, position, detail }) => {
  const place: [string, number | null] = [from, position];
  // @ts-expect-error the same facts, and no others
  void [place, detail.words];
});
