import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/define.ts';
import { sampleFaq } from '../../support/faq.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';
import {
  atRest,
  click,
  enterQuery,
  openHelp,
  part,
  parts,
  press,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

/** A help with content in every slot. */
const filled = async (mode = 'floating'): Promise<ShopHelpElement> => {
  const help = await fixture<ShopHelpElement>(html`
    <shop-help mode=${mode} .faq=${sampleFaq}>
      <svg slot="launcher-icon" viewBox="0 0 1 1"></svg>
      <b slot="header">Logo</b>
      <p slot="before-list">Note</p>
      <p slot="after-list">More</p>
      <p slot="empty">Forum</p>
      <svg slot="contact-icon-support" viewBox="0 0 1 1"></svg>
      <p slot="footer"><a href="#terms">Terms</a></p>
    </shop-help>
  `);
  part(help, 'launcher').click();
  await help.updateComplete;
  return help;
};

const inSlot = (help: ShopHelpElement, name: string): HTMLElement =>
  help.querySelector<HTMLElement>(`[slot="${name}"]`)!;

const top = (element: Element): number => element.getBoundingClientRect().top;

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

const slotsOf = (help: ShopHelpElement): readonly HTMLSlotElement[] => [
  ...help.shadowRoot!.querySelectorAll<HTMLSlotElement>('slot[name]:not([name="status"])'),
];

describe('slotted content', () => {
  inWindow(desktop);

  it('is shown before the title, above and below the list, and at the bottom', async () => {
    const help = await filled();
    await atRest(help);
    const { left, right } = inSlot(help, 'header').getBoundingClientRect();
    expect(right).to.be.above(left).and.at.most(part(help, 'title').getBoundingClientRect().left);
    const order = [
      part(help, 'search'),
      inSlot(help, 'before-list'),
      part(help, 'suggestions'),
      inSlot(help, 'after-list'),
    ].map(top);
    expect([...order].sort((a, b) => a - b)).to.deep.equal(order);
    expect(top(inSlot(help, 'footer'))).to.be.above(top(part(help, 'footer')));
  });

  it('is shown below the message that nothing was found, and only there', async () => {
    const help = await filled();
    expect(isDrawn(inSlot(help, 'empty'))).to.equal(false);
    await enterQuery(help, 'zzzz qqqq');
    const empty = part(help, 'no-results');
    expect(isDrawn(inSlot(help, 'empty'))).to.equal(true);
    expect(top(inSlot(help, 'empty'))).to.be.above(top(empty));
    await enterQuery(help, 'colis');
    expect(isDrawn(inSlot(help, 'empty'))).to.equal(false);
  });

  it('is shown in place of the icon of the contact with that id, in the footer and on the card', async () => {
    const help = await filled();
    await atRest(help);
    for (const query of ['', 'zzzz qqqq']) {
      await enterQuery(help, query);
      const [link, other] = parts(help, 'contact-link');
      const own = inSlot(help, 'contact-icon-support').getBoundingClientRect();
      expect(own.left).to.be.at.least(link!.getBoundingClientRect().left);
      expect(own.width).to.equal(1.25 * parseFloat(getComputedStyle(link!).fontSize));
      expect(isDrawn(link!.querySelector('[part~="icon"]')!)).to.equal(false);
      expect(isDrawn(other!.querySelector('[part~="icon"]')!)).to.equal(true);
    }
  });

  it('takes no space if there is none', async () => {
    const help = await openHelp();
    await enterQuery(help, 'zzzz qqqq');
    await atRest(help);
    const places = (): readonly number[] =>
      ['title', 'search', 'status', 'body', 'hand-over', 'contact'].map((name) =>
        top(part(help, name)),
      );
    const before = places();
    const slots = slotsOf(help);
    expect(slots.map(({ name }) => name)).to.have.members([
      'launcher-icon',
      'header',
      'before-list',
      'after-list',
      'empty',
      'contact-icon-support',
      'contact-icon-sav',
      'footer',
    ]);
    for (const slot of slots) slot.replaceWith(...slot.childNodes);
    expect(places()).to.deep.equal(before);
  });

  it('does not change the size of button and panel', async () => {
    const sizeOf = (element: HTMLElement): readonly number[] => [
      element.offsetWidth,
      element.offsetHeight,
    ];
    const sizes = (help: ShopHelpElement): readonly (readonly number[])[] =>
      [help.shadowRoot!.querySelector<HTMLElement>('.launcher')!, part(help, 'panel')].map(sizeOf);
    expect(sizes(await filled())).to.deep.equal(sizes(await openHelp()));
  });

  it('is left alone: nothing is added to the element while it is used', async () => {
    const help = await filled();
    const before = help.innerHTML;
    await enterQuery(help, 'colis');
    await click(help, part(help, 'question'));
    expect(help.innerHTML).to.equal(before);
  });

  it('loses the focus to the opener when the panel closes', async () => {
    const help = await filled();
    inSlot(help, 'footer').querySelector('a')!.focus();
    await press(help, 'Escape');
    expect(help.open).to.equal(false);
    expectFocusOn(part(help, 'launcher'));
  });

  it('is part of the Tab cycle of a modal panel', async () => {
    const help = await filled('modal');
    const link = inSlot(help, 'footer').querySelector('a')!;
    link.focus();
    await sendKeys({ press: 'Tab' });
    expectFocusOn(part(help, 'close-button'));
    await sendKeys({ press: 'Shift+Tab' });
    expectFocusOn(link);
  });
});
