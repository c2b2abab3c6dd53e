import { sampleFaq } from '../../support/faq.ts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { withNeighbours } from '../../support/widget/neighbours.ts';
import {
  click,
  closedHelp,
  onShow,
  openHelp,
  part,
  press,
  questionOf,
  searchBox,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow, phone } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';

describe('the focus', () => {
  inWindow(desktop);
  const { before } = withNeighbours();

  it('moves to the search box on opening and back to the help button on closing', async () => {
    const help = await closedHelp();
    part(help, 'launcher').focus();
    await press(help, 'Enter');
    expectFocusOn(searchBox(help));
    await press(help, 'Escape');
    expectFocusOn(part(help, 'launcher'));
  });

  it('returns to the help button after a click on the close button', async () => {
    const help = await openHelp();
    await click(help, part(help, 'close-button'));
    expectFocusOn(part(help, 'launcher'));
  });

  it('returns to the shop’s link that opened the panel', async () => {
    const help = await closedHelp();
    const link = await fixture<HTMLElement>(html`<a href="/aide" data-shop-help-open>Aide</a>`);
    link.focus();
    const opened = oneEvent(help, 'shop-help-open');
    await sendKeys({ press: 'Enter' });
    await opened;
    await help.updateComplete;
    expectFocusOn(searchBox(help));
    await press(help, 'Escape');
    expectFocusOn(link);
  });

  it('returns to the shop’s button that opened the panel', async () => {
    const help = await closedHelp({ launcher: 'none' });
    const button = await fixture<HTMLElement>(
      html`<button data-shop-help-open="coupon">Coupon ?</button>`,
    );
    button.focus();
    await sendKeys({ press: 'Space' });
    await help.updateComplete;
    expectFocusOn(questionOf(help, 'Comment utiliser'));
    await press(help, 'Escape');
    expectFocusOn(button);
  });

  it('returns into the shadow root it came from', async () => {
    const help = await closedHelp();
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.focus();
    await help.show();
    await press(help, 'Escape');
    expectFocusOn(inner);
  });

  it('moves to the help button if the opener has been removed', async () => {
    const help = await closedHelp();
    before.focus();
    await help.show();
    before.remove();
    await press(help, 'Escape');
    expectFocusOn(part(help, 'launcher'));
  });

  it('stays where the shopper has moved it on the page', async () => {
    const help = await openHelp();
    before.focus();
    help.close();
    await help.updateComplete;
    expectFocusOn(before);
  });

  it('is not taken if the page loads with the panel open', async () => {
    before.focus();
    const help = await fixture<HTMLElementTagNameMap['shop-help']>(
      html`<shop-help open .faq=${sampleFaq}></shop-help>`,
    );
    await help.updateComplete;
    expectFocusOn(before);
  });
});

describe('the focus in a sheet', () => {
  inWindow(phone);
  withNeighbours();

  it('cycles inside with Tab', async () => {
    const help = await openHelp();
    const controls = onShow(help.renderRoot, 'button, input, a[href]').filter((one) =>
      one.closest('[part~="panel"]'),
    );
    controls[controls.length - 1]!.focus();
    await press(help, 'Tab');
    expectFocusOn(controls[0]);
    await press(help, 'Shift+Tab');
    expectFocusOn(controls[controls.length - 1]);
  });

  it('is released and restored by Escape', async () => {
    const help = await openHelp();
    await press(help, 'Escape');
    expect(help.open).to.equal(false);
    expectFocusOn(part(help, 'launcher'));
  });
});
