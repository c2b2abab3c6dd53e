/** What a page may write before the script, and in which form. */
import type { Messages, OwnMessages } from '../../src/index.ts';
import { en } from '../../src/core/messages/en.ts';

window.shopHelpSettings = {
  placement: 'top-end',
  accent: '#0a7d5a',
  messages: { launcher: 'Ask us', personal: { card: 'No cards!' } },
};
// @ts-expect-error no corner of the window
window.shopHelpSettings = { placement: 'middle' };
// @ts-expect-error no setting
window.shopHelpSettings = { colour: 'red' };
// @ts-expect-error none of the widget's words
window.shopHelpSettings = { messages: { luancher: 'Ask us' } };

window.shopHelp?.push(['show', 'coupon'], (element) => element.close());
// @ts-expect-error no method
window.shopHelp?.push(['open']);

export const complete: Messages = { ...en, lang: 'sv' };
// @ts-expect-error a language that lacks words
export const incomplete: Messages = { lang: 'sv', launcher: 'Hjälp' };
export const own: OwnMessages = { lang: 'sv', launcher: 'Hjälp' };

document.addEventListener('shop-help-answer-open', ({ from, position, detail }) => {
  const place: [string, number | null] = [from, position];
  // @ts-expect-error the same facts, and no others
  void [place, detail.words];
});
