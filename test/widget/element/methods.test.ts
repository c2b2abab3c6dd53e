import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/define.ts';
import { errorsDuring } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';
import {
  closedHelp,
  parts,
  questionOf,
  questions,
  searchBox,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

/** What browsers send when they autofill a form: a key event without a key. */
const fillIn = (): boolean => document.body.dispatchEvent(new Event('keydown', { bubbles: true }));

describe('the shortcut', () => {
  inWindow(desktop);

  it('is off unless the shop sets one', async () => {
    const help = await closedHelp();
    expect(help.shortcut).to.equal('');
    await sendKeys({ press: 'Control+K' });
    await help.updateComplete;
    expect(help.open).to.equal(false);
  });

  it('opens the panel from the page', async () => {
    const help = await closedHelp({ shortcut: 'ctrl+k' });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
    expect(help.open).to.equal(false);
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }),
    );
    await help.updateComplete;
    expect(help.open).to.equal(true);
    expectFocusOn(searchBox(help));
  });

  it('is the key at the position of its letter on a keyboard for another script', async () => {
    const help = await closedHelp({ shortcut: 'ctrl+k' });
    const press = (key: string, code: string): void => {
      const event = { key, code, ctrlKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', event));
    };
    // In the Dvorak layout, "t" is in the place of "k".
    press('t', 'KeyK');
    expect(help.open).to.equal(false);
    press('\u043b', 'KeyK');
    await help.updateComplete;
    expect(help.open).to.equal(true);
  });

  it('is the slash, too, if a keyboard for another script has no other', async () => {
    const help = await closedHelp({ shortcut: 'ctrl+/' });
    const press = (key: string, code: string): void => {
      const event = { key, code, ctrlKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', event));
    };
    // On a French keyboard that key types "!", and the slash is elsewhere.
    press('!', 'Slash');
    expect(help.open).to.equal(false);
    press('\u0638', 'Slash');
    await help.updateComplete;
    expect(help.open).to.equal(true);
  });

  it('is a digit, too, on a keyboard with digits of another script', async () => {
    const help = await closedHelp({ shortcut: 'alt+1' });
    const event = { key: '\u06f1', code: 'Digit1', altKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', event));
    await help.updateComplete;
    expect(help.open).to.equal(true);
  });

  it('survives the key events of a browser’s autofill', async () => {
    const help = await closedHelp({ shortcut: 'ctrl+k' });
    const faults = await errorsDuring(async () => {
      fillIn();
      await help.updateComplete;
    });
    expect(faults).to.deep.equal([]);
    expect(help.open).to.equal(false);
  });

  it('is ignored in the shop’s fields', async () => {
    const help = await closedHelp({ shortcut: 'alt+j' });
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Nom" />`);
    const press = async (target: Element): Promise<boolean> => {
      const event = { key: 'j', altKey: true, bubbles: true, composed: true, cancelable: true };
      const isLeft = target.dispatchEvent(new KeyboardEvent('keydown', event));
      await help.updateComplete;
      return isLeft;
    };
    expect(await press(field)).to.equal(true);
    expect(help.open).to.equal(false);
    expect(await press(document.body)).to.equal(false);
    expect(help.open).to.equal(true);
  });
});

describe('the methods', () => {
  inWindow(desktop);

  it('show() opens the panel and resolves once it has the focus', async () => {
    const help = await closedHelp();
    await help.show();
    expect(questions(help)).to.have.lengthOf(4);
    expectFocusOn(searchBox(help));
  });

  it('show(id) opens an answer, ahead of all others', async () => {
    const help = await closedHelp();
    await help.show('remboursement');
    expect(questions(help)[0]).to.equal('Combien de temps prend un remboursement ?');
    expect(questionOf(help, 'Combien').getAttribute('aria-expanded')).to.equal('true');
    expectFocusOn(questionOf(help, 'Combien'));
  });

  it('close() and toggle() close and toggle the panel', async () => {
    const help = await closedHelp();
    help.toggle();
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(1);
    help.toggle();
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(0);
    await help.show();
    help.close();
    expect(help.open).to.equal(false);
  });

  it('search(query) opens the panel with the query and its answers', async () => {
    const help = await closedHelp();
    await help.search('colis');
    expect(searchBox(help).value).to.equal('colis');
    expect(questions(help)).to.deep.equal(['Où est mon colis ?']);
  });

  it('ready resolves with the element', async () => {
    const help = await fixture<ShopHelpElement>(html`<shop-help .faq=${sampleFaq}></shop-help>`);
    expect((await help.ready) === help).to.equal(true);
  });
});
