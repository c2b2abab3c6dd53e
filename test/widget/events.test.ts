import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sampleFaq } from '../support/faq.ts';
import { heldClock } from '../support/clock.ts';
import { eventsAt, names } from '../support/events.ts';
import {
  buttonNamed,
  click,
  closedHelp,
  openHelp,
  part,
  press,
  questionOf,
  enterQuery,
} from '../support/shop-help.ts';
import { desktop, inWindow } from '../support/viewport.ts';
import { caughtWarnings } from '../support/warnings.ts';

describe('the events', () => {
  inWindow(desktop);
  caughtWarnings();

  it('announce that the button is there, once, after it can be used', async () => {
    const help = document.createElement('shop-help');
    help.faq = sampleFaq;
    const events = eventsAt(help);
    let launchers = 0;
    help.addEventListener('shop-help-ready', () => {
      launchers = help.renderRoot.querySelectorAll('[part~="launcher"]').length;
    });
    document.body.append(help);
    expect(await help.ready).to.equal(help);
    document.body.append(help);
    await help.updateComplete;
    help.remove();
    expect(names(events)).to.deep.equal(['ready']);
    expect(launchers).to.equal(1);
  });

  it('bubble up to the document and out of shadow roots', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const help = document.createElement('shop-help');
    help.faq = sampleFaq;
    outer.attachShadow({ mode: 'open' }).append(help);
    await help.updateComplete;
    const events = eventsAt(document);
    await click(help, part(help, 'launcher'));
    await click(help, part(help, 'close-button'));
    outer.remove();
    expect(names(events)).to.deep.equal(['open', 'close']);
    for (const event of events) {
      expect(event.bubbles && event.composed).to.equal(true);
      expect(event.cancelable).to.equal(false);
    }
    expect(events.map((event) => event.detail as unknown)).to.deep.equal([
      { reason: 'shopper', from: 'launcher', id: null },
      { reason: 'shopper' },
    ]);
  });

  it('follow a whole visit, one for each act', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    await click(help, part(help, 'launcher'));
    await enterQuery(help, 'annuler');
    await oneEvent(help, 'shop-help-search');
    await click(help, questionOf(help, 'Puis-je annuler'));
    await click(help, buttonNamed(part(help, 'feedback'), 'Non'));
    await click(help, questionOf(help, 'Puis-je annuler'));
    await click(help, part(help, 'close-button'));
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-open', { reason: 'shopper', from: 'launcher', id: null }],
      ['shop-help-search', { query: 'annuler', count: 1 }],
      ['shop-help-answer-open', { id: 'annuler' }],
      ['shop-help-feedback', { id: 'annuler', helpful: false }],
      ['shop-help-answer-close', { id: 'annuler' }],
      ['shop-help-close', { reason: 'shopper' }],
    ]);
  });

  it('count a search though the shopper acts on it at once, before the act', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await enterQuery(help, 'ann');
    await enterQuery(help, 'annuler');
    await click(help, questionOf(help, 'Puis-je annuler'));
    await enterQuery(help, 'zzz');
    part(help, 'hand-over').addEventListener('click', (event) => event.preventDefault());
    await click(help, part(help, 'contact-link'));
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-search', { query: 'annuler', count: 1 }],
      ['shop-help-answer-open', { id: 'annuler' }],
      ['shop-help-search', { query: 'zzz', count: 0 }],
      ['shop-help-no-results', { query: 'zzz' }],
      ['shop-help-contact', { id: 'support', query: 'zzz' }],
    ]);
  });

  it('carry their facts as fields too', async () => {
    const help = await openHelp();
    await enterQuery(help, 'annuler');
    const { query, count } = await oneEvent<HTMLElementEventMap['shop-help-search']>(
      help,
      'shop-help-search',
    );
    expect([query, count]).to.deep.equal(['annuler', 1]);
    setTimeout(() => questionOf(help, 'Puis-je annuler').click());
    const { id } = await oneEvent<HTMLElementEventMap['shop-help-answer-open']>(
      help,
      'shop-help-answer-open',
    );
    expect(id).to.equal('annuler');
  });

  it('tell what the FAQ does not answer', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await enterQuery(help, 'zzz');
    await oneEvent(help, 'shop-help-no-results');
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-search', { query: 'zzz', count: 0 }],
      ['shop-help-no-results', { query: 'zzz' }],
    ]);
  });

  it('tell of a vote, of one that is taken back, and of a changed mind', async () => {
    const help = await openHelp();
    await click(help, questionOf(help, 'Puis-je annuler'));
    const events = eventsAt(help);
    for (const words of ['Oui', 'Oui', 'Non'])
      await click(help, buttonNamed(part(help, 'feedback'), words));
    expect(events.map((event) => event.detail as unknown)).to.deep.equal([
      { id: 'annuler', helpful: true },
      { id: 'annuler', helpful: null },
      { id: 'annuler', helpful: false },
    ]);
  });

  it('tell of one close, whichever way the shopper closed', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    for (const key of ['Enter', 'Space']) {
      part(help, 'launcher').focus();
      await press(help, key);
      await press(help, 'Escape');
    }
    expect(names(events)).to.deep.equal(['open', 'close', 'open', 'close']);
  });

  it('tell that the panel gave way to a dialog of the page', async () => {
    const help = await openHelp();
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Payer</button></dialog>`);
    const closed = oneEvent<HTMLElementEventMap['shop-help-close']>(help, 'shop-help-close');
    dialog.showModal();
    expect((await closed).detail).to.deep.equal({ reason: 'yielded' });
    expect(help.open).to.equal(false);
  });

  it('tell of no topic and no clearing: those are nobody\u2019s business', async () => {
    const help = await openHelp();
    await enterQuery(help, 'a');
    const events = eventsAt(help);
    await click(help, part(help, 'clear-button'));
    await click(help, buttonNamed(part(help, 'topic'), 'Commandes'));
    expect(events).to.have.lengthOf(0);
  });
});

describe('the acts of the shop', () => {
  const clock = heldClock();

  it('fire no event', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    help.open = true;
    await help.updateComplete;
    help.open = false;
    await help.updateComplete;
    await help.show('coupon');
    help.toggle();
    await help.updateComplete;
    await help.search('annuler');
    await help.search('zzz');
    help.suggest(['suivi']);
    help.mode = 'modal';
    help.theme = 'dark';
    help.close();
    await help.updateComplete;
    clock.pass();
    await help.updateComplete;
    expect(names(events)).to.deep.equal([]);
  });

  it('do not count a search the shopper gave up before the pause', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await enterQuery(help, 'annuler');
    await click(help, part(help, 'clear-button'));
    clock.pass();
    expect(names(events)).to.deep.equal([]);
  });

  it('leave the pauses to the shopper: one search for many letters', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    for (const query of ['a', 'an', 'ann', 'annuler']) await enterQuery(help, query);
    clock.pass();
    expect(events.map((event) => event.detail as unknown)).to.deep.equal([
      { query: 'annuler', count: 1 },
    ]);
  });
});
