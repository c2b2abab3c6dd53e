import { expect, fixture, html } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { sampleFaq } from '../../support/faq.ts';
import {
  click,
  closedHelp,
  openHelp,
  part,
  press,
  questionOf,
  searchBox,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { withNeighbours } from '../../support/widget/neighbours.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';

const keyEvents = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];

/** A shop's own listener on the document, as old shops use for shortcuts. */
const heardByPage = (): string[] => {
  const heard: string[] = [];
  const listen = (event: Event): void => void heard.push(event.type);
  for (const type of keyEvents) document.addEventListener(type, listen);
  listeners.push(() => {
    for (const type of keyEvents) document.removeEventListener(type, listen);
  });
  return heard;
};
const listeners: (() => void)[] = [];

describe('keys in the panel and on the page', () => {
  inWindow(desktop);
  const { before } = withNeighbours();
  afterEach(() => {
    for (const remove of listeners.splice(0)) remove();
  });

  it('key events in the search box never reach the page', async () => {
    const help = await openHelp();
    const heard = heardByPage();
    await typeQuery(help, 'Colis 2/3');
    for (const key of ['Backspace', 'ArrowDown', 'Enter', 'Space', 'Tab', 'Escape'])
      await press(help, key);
    expect(heard).to.deep.equal([]);
  });

  it('a page that handles letters as shortcuts does not swallow them', async () => {
    const help = await openHelp();
    const swallow = (event: Event): void => event.preventDefault();
    document.addEventListener('keydown', swallow);
    listeners.push(() => document.removeEventListener('keydown', swallow));
    await typeQuery(help, 'colis');
    expect(searchBox(help).value).to.equal('colis');
  });

  it('the page keeps its own keys while the panel is open', async () => {
    await openHelp();
    const heard = heardByPage();
    before.focus();
    before.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    expect(heard).to.deep.equal(['keydown']);
  });

  it('Escape closes the panel from the page, which keeps the focus', async () => {
    const help = await openHelp();
    before.focus();
    await press(help, 'Escape');
    expect(help.open).to.equal(false);
    expectFocusOn(before);
  });

  it('an Escape that the page has handled leaves the panel open', async () => {
    const help = await openHelp();
    const use = (event: Event): void => event.preventDefault();
    before.addEventListener('keydown', use);
    listeners.push(() => before.removeEventListener('keydown', use));
    before.focus();
    await press(help, 'Escape');
    expect(help.open).to.equal(true);
  });

  it('an Escape for a modal dialog of the shop leaves the panel open', async () => {
    const help = await openHelp();
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Payer</button></dialog>`);
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    let closed = 0;
    help.addEventListener(
      'shop-help-close',
      ({ reason }) => (closed += Number(reason === 'shopper')),
    );
    dialog.showModal();
    await press(help, 'Escape');
    expect(closed).to.equal(0);
    dialog.close();
  });

  it('Escape reaches the page again after the panel has been in two dialogs', async () => {
    const help = await closedHelp();
    const dialogs = await fixture(html`
      <div>
        <dialog style="position: static"><button>Panier</button></dialog>
        <dialog style="position: static"><button>Payer</button></dialog>
      </div>
    `);
    for (const dialog of dialogs.querySelectorAll('dialog')) {
      dialog.show();
      dialog.querySelector('button')!.focus();
      await help.show();
      expect(dialog.contains(help)).to.equal(true);
    }
    help.close();
    await help.updateComplete;
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    help.dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(false);
  });

  it('the panel closes when the focus moves to something that it covers', async () => {
    const help = await openHelp();
    const field = await fixture<HTMLInputElement>(
      html`<input aria-label="IBAN" style="position: fixed; right: 100px; bottom: 100px" />`,
    );
    field.focus();
    await help.updateComplete;
    expect(help.open).to.equal(false);
    expectFocusOn(field);
  });

  it('the panel stays open when the focus moves to something beside it', async () => {
    const help = await openHelp();
    before.focus();
    await help.updateComplete;
    expect(help.open).to.equal(true);
  });
});

describe('a form around the panel', () => {
  inWindow(desktop);

  const inForm = async (): Promise<[ShopHelpElement, () => number]> => {
    let count = 0;
    const submit = (event: Event): void => {
      event.preventDefault();
      count++;
    };
    const form = await fixture<HTMLFormElement>(html`
      <form @submit=${submit}>
        <input name="coupon" aria-label="Coupon" />
        <shop-help mode="inline" lang="fr" .faq=${sampleFaq}></shop-help>
        <button>Payer</button>
      </form>
    `);
    const help = form.querySelector('shop-help')!;
    await help.updateComplete;
    return [help, () => count];
  };

  it('is never submitted by Enter', async () => {
    const [help, submitted] = await inForm();
    await typeQuery(help, 'colis');
    await press(help, 'Enter');
    await press(help, 'Enter');
    searchBox(help).focus();
    await press(help, 'Enter');
    expect(submitted()).to.equal(0);
  });

  it('is never submitted by a button of the panel', async () => {
    const [help, submitted] = await inForm();
    await click(help, questionOf(help, 'Puis-je annuler'));
    for (const button of help.renderRoot.querySelectorAll('button')) await click(help, button);
    expect(submitted()).to.equal(0);
  });

  it('does not contain the panel’s field', async () => {
    const [help] = await inForm();
    await typeQuery(help, 'colis');
    expect([...new FormData(help.closest('form')!).keys()]).to.deep.equal(['coupon']);
  });
});

describe('composing a word (Chinese, Japanese, Korean)', () => {
  inWindow(desktop);

  /**
   * How most browsers report such a key, and how Safari reports the one that ends the composition.
   */
  const signs = { 'most browsers': { isComposing: true }, Safari: { keyCode: 229 } };

  const composing = (help: ShopHelpElement, key: string, sign: object): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      key,
      ...sign,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    searchBox(help).dispatchEvent(event);
    return event;
  };

  for (const [browser, sign] of Object.entries(signs)) {
    for (const key of ['Enter', 'Escape', 'ArrowDown']) {
      it(`leaves ${key} to the input method in ${browser}`, async () => {
        const help = await openHelp();
        await typeQuery(help, 'colis');
        const event = composing(help, key, sign);
        await help.updateComplete;
        expect(event.defaultPrevented).to.equal(false);
        expectFocusOn(searchBox(help));
        expect(searchBox(help).value).to.equal('colis');
        expect(help.open).to.equal(true);
      });
    }
  }

  it('does not open the panel by its shortcut', async () => {
    const help = await closedHelp({ shortcut: 'f2' });
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'F2', isComposing: true, bubbles: true }),
    );
    await help.updateComplete;
    expect(help.open).to.equal(false);
    expect(part(help, 'launcher')).to.not.equal(null);
  });
});
