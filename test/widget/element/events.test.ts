import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { sampleFaq } from '../../support/faq.ts';
import { fakeTimers } from '../../support/widget/fake-timers.ts';
import { eventsAt, names } from '../../support/events.ts';
import {
  buttonNamed,
  click,
  closedHelp,
  openHelp,
  part,
  press,
  questionOf,
  enterQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const { lang } = sampleFaq;

const linkNamed = (help: ShopHelpElement, words: string): HTMLElement =>
  [...help.renderRoot.querySelectorAll('a')].find((link) => link.textContent.startsWith(words))!;

/** A FAQ in which an answer links to another one. */
const linkedFaq = {
  ...sampleFaq,
  topics: [
    {
      id: 'tout',
      title: 'Tout',
      entries: [
        {
          id: 'coupon',
          question: 'Comment utiliser un code ?',
          answer: 'Voir [votre colis](entry:suivi).',
        },
        { id: 'suivi', question: 'Où est mon colis ?', answer: 'En route.' },
      ],
    },
  ],
};

describe('the events', () => {
  inWindow(desktop);
  caughtWarnings();

  it('say once that the button is ready, when it can be used', async () => {
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

  it('say that the button is ready only once it is on the page', async () => {
    const help = document.createElement('shop-help');
    help.faq = sampleFaq;
    const events = eventsAt(help);
    document.body.append(help);
    help.remove();
    await help.updateComplete;
    expect(names(events)).to.deep.equal([]);
    (await fixture(html`<section></section>`)).append(help);
    await help.updateComplete;
    expect(names(events)).to.deep.equal(['ready']);
  });

  it('bubble to the document, out of shadow roots', async () => {
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
      { reason: 'shopper', from: 'launcher', id: null, lang },
      { reason: 'shopper', outcome: 'none', lang },
    ]);
  });

  it('report a whole visit, one event for each action', async () => {
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
      ['shop-help-open', { reason: 'shopper', from: 'launcher', id: null, lang }],
      ['shop-help-search', { query: 'annuler', count: 1, lang }],
      [
        'shop-help-answer-open',
        { id: 'annuler', from: 'result', position: 1, query: 'annuler', lang },
      ],
      ['shop-help-feedback', { id: 'annuler', helpful: false, lang }],
      ['shop-help-answer-close', { id: 'annuler', lang }],
      ['shop-help-close', { reason: 'shopper', outcome: 'unhelpful', lang }],
    ]);
  });

  it('report a search before the action on its result, even if that follows at once', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await enterQuery(help, 'ann');
    await enterQuery(help, 'annuler');
    await click(help, questionOf(help, 'Puis-je annuler'));
    await enterQuery(help, 'zzz');
    part(help, 'hand-over').addEventListener('click', (event) => event.preventDefault());
    await click(help, part(help, 'contact-link'));
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-search', { query: 'annuler', count: 1, lang }],
      [
        'shop-help-answer-open',
        { id: 'annuler', from: 'result', position: 1, query: 'annuler', lang },
      ],
      ['shop-help-search', { query: 'zzz', count: 0, lang }],
      ['shop-help-no-results', { query: 'zzz', lang }],
      ['shop-help-contact', { id: 'support', query: 'zzz', answer: null, lang }],
    ]);
  });

  it('have the fields of their detail as fields of their own', async () => {
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

  it('report a query that the FAQ does not answer', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await enterQuery(help, 'zzz');
    await oneEvent(help, 'shop-help-no-results');
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-search', { query: 'zzz', count: 0, lang }],
      ['shop-help-no-results', { query: 'zzz', lang }],
    ]);
  });

  it('report a rating, a changed one and a withdrawn one', async () => {
    const help = await openHelp();
    await click(help, questionOf(help, 'Puis-je annuler'));
    const events = eventsAt(help);
    for (const words of ['Oui', 'Oui', 'Non'])
      await click(help, buttonNamed(part(help, 'feedback'), words));
    expect(events.map((event) => event.detail as unknown)).to.deep.equal([
      { id: 'annuler', helpful: true, lang },
      { id: 'annuler', helpful: null, lang },
      { id: 'annuler', helpful: false, lang },
    ]);
  });

  it('report one close, however the shopper closed the panel', async () => {
    const help = await closedHelp();
    const events = eventsAt(help);
    for (const key of ['Enter', 'Space']) {
      part(help, 'launcher').focus();
      await press(help, key);
      await press(help, 'Escape');
    }
    expect(names(events)).to.deep.equal(['open', 'close', 'open', 'close']);
  });

  it('report that the panel closed for a dialog of the page', async () => {
    const help = await openHelp();
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Payer</button></dialog>`);
    const closed = oneEvent<HTMLElementEventMap['shop-help-close']>(help, 'shop-help-close');
    dialog.showModal();
    expect((await closed).detail).to.deep.equal({ reason: 'yielded', outcome: 'none', lang });
    expect(help.open).to.equal(false);
  });

  it('report an expanded topic, and which of its questions is opened', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    const topic = buttonNamed(part(help, 'topic'), 'Commandes');
    await click(help, topic);
    const [, second] = part(help, 'topic').querySelectorAll<HTMLElement>('.question');
    await click(help, second!);
    await click(help, topic);
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-topic-open', { id: 'commandes', lang }],
      ['shop-help-answer-open', { id: 'coupon', from: 'topic', position: 2, query: '', lang }],
    ]);
  });

  it('report which suggestion was opened, and which link in its answer was followed', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await click(help, questionOf(help, 'Où est mon colis'));
    help.renderRoot.addEventListener('click', (event) => event.preventDefault());
    await click(help, linkNamed(help, 'votre compte'));
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-answer-open', { id: 'suivi', from: 'suggestion', position: 2, query: '', lang }],
      ['shop-help-link', { id: 'suivi', url: 'https://boutique.example/compte', lang }],
    ]);
  });

  it('report that a link in an answer opened another one', async () => {
    const help = await openHelp({ faq: linkedFaq });
    await click(help, questionOf(help, 'Comment utiliser'));
    const events = eventsAt(help);
    await click(help, linkNamed(help, 'votre colis'));
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-answer-open', { id: 'suivi', from: 'answer', position: null, query: '', lang }],
    ]);
  });

  it('report a rejected correction', async () => {
    const help = await openHelp();
    await enterQuery(help, 'anuler ma comande');
    await oneEvent(help, 'shop-help-search');
    const events = eventsAt(help);
    await click(help, help.renderRoot.querySelector<HTMLElement>('.correction button')!);
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-correction-refuse', { query: 'anuler ma comande', lang }],
    ]);
  });

  it('report the outcome of each visit when the panel closes', async () => {
    const help = await closedHelp();
    const outcomeAfter = async (act: () => Promise<void>): Promise<string> => {
      const closed = oneEvent<HTMLElementEventMap['shop-help-close']>(help, 'shop-help-close');
      await click(help, part(help, 'launcher'));
      await act();
      await click(help, part(help, 'close-button'));
      return (await closed).outcome;
    };
    const read = (): Promise<void> => click(help, questionOf(help, 'Puis-je annuler'));
    const rate = (words: string) => (): Promise<void> =>
      click(help, buttonNamed(part(help, 'feedback'), words));
    help.renderRoot.addEventListener('click', (event) => event.preventDefault());
    expect([
      await outcomeAfter(read),
      await outcomeAfter(rate('Oui')),
      await outcomeAfter(rate('Non')),
      await outcomeAfter(() => click(help, part(help, 'contact-link'))),
      await outcomeAfter(() => Promise.resolve()),
    ]).to.deep.equal(['read', 'helpful', 'unhelpful', 'contact', 'none']);
  });

  it('report nothing when the search is cleared', async () => {
    const help = await openHelp();
    await enterQuery(help, 'a');
    const events = eventsAt(help);
    await click(help, part(help, 'clear-button'));
    expect(events).to.have.lengthOf(0);
  });
});

describe('actions of the shop', () => {
  const clock = fakeTimers();

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

  it('do not report a search that the shopper abandons before the pause', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await enterQuery(help, 'annuler');
    await click(help, part(help, 'clear-button'));
    clock.pass();
    expect(names(events)).to.deep.equal([]);
  });

  it('report one search after a pause, not one per letter', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    for (const query of ['a', 'an', 'ann', 'annuler']) await enterQuery(help, query);
    clock.pass();
    expect(events.map((event) => event.detail as unknown)).to.deep.equal([
      { query: 'annuler', count: 1, lang },
    ]);
  });
});
