import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { eventsAt, names } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import { restoreAddress, pushAddress } from '../../support/widget/page.ts';
import {
  click,
  closedHelp,
  controlledBy,
  part,
  parts,
  plain,
  questionOf,
  questions,
  searchBox,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

/** Prevents links that the help does not handle from leaving the test page. */
const stay = (event: Event): void => event.preventDefault();

/** Waits for a click that the help leaves to the browser. */
const clickLeftAlone = (): Promise<void> =>
  new Promise((resolve) => {
    const onClick = (event: MouseEvent): void => {
      if (event.defaultPrevented) return;
      document.removeEventListener('click', onClick);
      resolve();
    };
    document.addEventListener('click', onClick);
  });

describe('links and buttons of the shop', () => {
  inWindow(desktop);
  restoreAddress();
  const warnings = caughtWarnings();
  beforeEach(() => window.addEventListener('click', stay));
  afterEach(() => window.removeEventListener('click', stay));

  it('open the panel instead of following their address', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    const link = await fixture<HTMLElement>(html`<a href="/aide" data-shop-help-open>Aide</a>`);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    let isPrevented = false;
    document.body.addEventListener(
      'click',
      () => queueMicrotask(() => (isPrevented = event.defaultPrevented)),
      { once: true },
    );
    link.dispatchEvent(event);
    await help.updateComplete;
    expect(parts(help, 'panel')).to.have.lengthOf(1);
    expect(isPrevented).to.equal(true);
    expect(names(events)).to.deep.equal(['open']);
  });

  it('open the panel at an entry, with its answer open', async () => {
    const help = await closedHelp();
    const link = await fixture<HTMLElement>(
      html`<a href="/aide" data-shop-help-open="remboursement"><b>Aide</b></a>`,
    );
    await click(help, link.querySelector('b')!);
    expect(questions(help)[0]).to.equal('Combien de temps prend un remboursement ?');
    expect(plain(part(help, 'answer').innerText)).to.contain('De 3 à 5 jours');
    expectFocusOn(parts(help, 'question')[0]);
  });

  it('show another entry while the panel is open, without a second open event', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    const button = await fixture<HTMLElement>(
      html`<button data-shop-help-open="coupon">?</button>`,
    );
    await click(help, button);
    button.setAttribute('data-shop-help-open', 'suivi');
    await click(help, button);
    expect(questionOf(help, 'Où est mon colis').getAttribute('aria-expanded')).to.equal('true');
    expect(names(events)).to.deep.equal(['open']);
  });

  it('open the panel even if the entry does not exist, and warn the developer', async () => {
    const help = await closedHelp();
    const button = await fixture<HTMLElement>(
      html`<button data-shop-help-open="coupom">?</button>`,
    );
    await click(help, button);
    expect(parts(help, 'panel')).to.have.lengthOf(1);
    expect(parts(help, 'answer')).to.have.lengthOf(0);
    expectFocusOn(searchBox(help));
    expect(warnings).to.deep.equal([
      'shop-help: data-shop-help-open: No entry of the FAQ has the id "coupom"; did you mean "coupon"?',
    ]);
  });

  for (const [when, isRead] of [
    ['before the FAQ was read', false],
    ['once the FAQ has been read', true],
  ] as const) {
    it(`are followed as links if their entry does not exist, ${when}`, async () => {
      const help = await closedHelp();
      if (isRead) await help.show();
      help.close();
      const link = await fixture<HTMLElement>(
        html`<a href="/aide" data-shop-help-open="nowhere">Aide</a>`,
      );
      const events = eventsAt(help);
      const left = clickLeftAlone();
      link.click();
      await left;
      expect(help.open).to.equal(false);
      const toggles = names(events).filter((name) => name !== 'error');
      expect(toggles).to.deep.equal(isRead ? [] : ['open', 'close']);
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('can be added after the widget', async () => {
    const help = await closedHelp();
    const section = await fixture<HTMLElement>(html`<div></div>`);
    const button = document.createElement('button');
    button.dataset['shopHelpOpen'] = '';
    section.append(button);
    await click(help, button);
    expect(help.open).to.equal(true);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`open a new tab with ${key}`, async () => {
      const help = await closedHelp();
      const link = await fixture<HTMLElement>(html`<a href="/aide" data-shop-help-open>Aide</a>`);
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
      await help.updateComplete;
      expect(help.open).to.equal(false);
    });
  }

  it('do nothing if the shop has handled the click', async () => {
    const help = await closedHelp();
    const button = await fixture<HTMLElement>(
      html`<button data-shop-help-open @click=${stay}>?</button>`,
    );
    await click(help, button);
    expect(help.open).to.equal(false);
  });

  it('open only one element if a page has two', async () => {
    const first = await closedHelp();
    const second = await closedHelp();
    const button = await fixture<HTMLElement>(html`<button data-shop-help-open>?</button>`);
    await click(first, button);
    expect([first.open, second.open]).to.deep.equal([true, false]);
  });
});

describe('the address of the page', () => {
  inWindow(desktop);
  restoreAddress();
  const warnings = caughtWarnings();

  it('opens an entry when the page loads', async () => {
    history.replaceState(null, '', '#help=coupon');
    const help = await closedHelp();
    expect(help.open).to.equal(true);
    const question = questionOf(help, 'Comment utiliser');
    expect(question.getAttribute('aria-expanded')).to.equal('true');
    expect(controlledBy(help, question)?.innerText).to.contain('Saisissez le code');
  });

  it('opens an entry when it changes', async () => {
    const help = await closedHelp();
    const opened = oneEvent(help, 'shop-help-open');
    location.hash = '#help=suivi';
    await opened;
    await help.updateComplete;
    expect(questionOf(help, 'Où est mon colis').getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens an entry when a router pushes it, and again after another address', async () => {
    const help = await closedHelp();
    for (const time of ['first', 'second']) {
      const opened = oneEvent(help, 'shop-help-open');
      pushAddress('#help=suivi');
      await opened;
      await help.updateComplete;
      const question = questionOf(help, 'Où est mon colis');
      expect(question.getAttribute('aria-expanded'), time).to.equal('true');
      help.close();
      pushAddress(location.pathname + location.search);
    }
  });

  it('does nothing when a router sets the same address again', async () => {
    history.replaceState(null, '', '#help=suivi');
    const help = await closedHelp();
    help.close();
    history.replaceState({ scroll: 100 }, '', '#help=suivi');
    await help.updateComplete;
    expect(help.open).to.equal(false);
  });

  it('opens just the panel with an empty id', async () => {
    history.replaceState(null, '', '#help=');
    const help = await closedHelp();
    expect(help.open).to.equal(true);
    expect(parts(help, 'answer')).to.have.lengthOf(0);
  });

  it('decodes ids', async () => {
    const [topic] = sampleFaq.topics;
    const entries = [{ id: 'délai', question: 'Quel délai ?', answer: 'Trois jours.' }];
    history.replaceState(null, '', '#help=d%C3%A9lai');
    const help = await closedHelp({ faq: { ...sampleFaq, topics: [{ ...topic, entries }] } });
    await help.updateComplete;
    expect(plain(part(help, 'answer').innerText)).to.contain('Trois jours.');
  });

  for (const behind of ['?utm_source=mail', '&utm_source=mail', '/', '%20', '#']) {
    it(`opens an entry with "${behind}" after its id`, async () => {
      history.replaceState(null, '', `#help=coupon${behind}`);
      const help = await closedHelp();
      expect(questionOf(help, 'Comment utiliser').getAttribute('aria-expanded')).to.equal('true');
    });
  }

  it('opens the same entry again through a link with the whole address', async () => {
    history.replaceState(null, '', '#help=coupon');
    const help = await closedHelp();
    await click(help, part(help, 'close-button'));
    await click(help, await fixture<HTMLElement>(html`<a href=${location.href}>Coupon ?</a>`));
    expect(help.open).to.equal(true);
  });

  it('warns the developer about an unknown entry', async () => {
    history.replaceState(null, '', '#help=gone');
    const help = await closedHelp();
    expect(parts(help, 'panel')).to.have.lengthOf(1);
    expect(warnings.join()).to.contain('#help: No entry of the FAQ has the id "gone"');
  });

  it('can be malformed without harm', async () => {
    history.replaceState(null, '', '#help=%E0%A4%A');
    const help = await closedHelp();
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });

  it('is otherwise ignored', async () => {
    history.replaceState(null, '', '#helpful');
    const help = await closedHelp();
    expect(help.open).to.equal(false);
  });

  it('opens the same entry again through the link of a router', async () => {
    history.replaceState(null, '', '#help=coupon');
    const help = await closedHelp();
    await click(help, part(help, 'close-button'));
    const route = (event: Event): void => {
      event.preventDefault();
      history.replaceState({ key: 2 }, '', '#help=coupon');
    };
    const link = html`<a href="#help=coupon" @click=${route}>Coupon ?</a>`;
    await click(help, await fixture<HTMLElement>(link));
    expect(help.open).to.equal(true);
  });

  it('opens an entry when the shopper goes back to its address', async () => {
    history.replaceState(null, '', '#help=coupon');
    const help = await closedHelp();
    await click(help, part(help, 'close-button'));
    pushAddress('/panier');
    const cameBack = oneEvent(window, 'popstate');
    history.back();
    await cameBack;
    await help.updateComplete;
    expect(questionOf(help, 'Comment utiliser').getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens the same entry again when its link is followed again', async () => {
    history.replaceState(null, '', '#help=coupon');
    const help = await closedHelp();
    await click(help, part(help, 'close-button'));
    const link = await fixture<HTMLElement>(html`<a href="#help=coupon">Coupon ?</a>`);
    await click(help, link);
    expect(help.open).to.equal(true);
  });
});
