import { expect, fixture, html } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { countedListeners } from '../../support/widget/listeners.ts';
import { closedHelp, part } from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const fail = (): never => {
  throw new Error('oh');
};

/** An element with a controller that throws when it connects. */
const unconnectable = (): ShopHelpElement => {
  const help = document.createElement('shop-help');
  help.addController({ hostConnected: fail });
  help.append(Object.assign(document.createElement('a'), { href: '#aide' }));
  return help;
};

describe('an element that cannot be connected', () => {
  inWindow(desktop);
  caughtWarnings();

  it('leaves no listener on the page when it is removed', async () => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    const listeners = countedListeners();
    try {
      const help = unconnectable();
      place.append(help);
      expect(listeners.left()).to.deep.equal(['click']);
      help.remove();
      expect(listeners.left()).to.deep.equal([]);
    } finally {
      listeners.stop();
    }
  });

  it('settles the promises of its methods', async () => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    const help = document.createElement('shop-help');
    // Simulates a page on which style sheets cannot be adopted.
    Object.defineProperty(help, 'createRenderRoot', { value: fail });
    place.append(help);
    await help.show();
    expect(help.open).to.equal(false);
  });

  it('makes the shop’s button lead to the FAQ page on every click', async () => {
    const place = await fixture<HTMLElement>(
      html`<section><button data-shop-help-open>?</button></section>`,
    );
    const help = unconnectable();
    place.append(help);
    let clicks = 0;
    help.querySelector('a')!.addEventListener('click', (event) => {
      event.preventDefault();
      clicks += 1;
    });
    place.querySelector('button')!.click();
    place.querySelector('button')!.click();
    expect(clicks).to.equal(2);
  });
});

describe('an element that has been in another document', () => {
  inWindow(desktop);

  it('has its styles again once it has returned', async () => {
    const help = await closedHelp();
    const place = help.parentElement!;
    const before = getComputedStyle(part(help, 'launcher')).backgroundColor;
    document.implementation.createHTMLDocument().body.append(help);
    place.append(help);
    await help.updateComplete;
    expect(getComputedStyle(help).position).to.equal('fixed');
    expect(getComputedStyle(part(help, 'launcher')).backgroundColor).to.equal(before);
  });
});
