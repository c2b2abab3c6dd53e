import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ShopHelpElement } from '../../src/define.ts';
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

const { lang } = sampleFaq;

const linkNamed = (help: ShopHelpElement, words: string): HTMLElement =>
  [...help.renderRoot.querySelectorAll('a')].find((link) => link.textContent.startsWith(words))!;

/** With an answer that leads to another one. */
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
      { reason: 'shopper', from: 'launcher', id: null, lang },
      { reason: 'shopper', outcome: 'none', lang },
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
      ['shop-help-search', { query: 'zzz', count: 0, lang }],
      ['shop-help-no-results', { query: 'zzz', lang }],
    ]);
  });

  it('tell of a vote, of one that is taken back, and of a changed mind', async () => {
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
    expect((await closed).detail).to.deep.equal({ reason: 'yielded', outcome: 'none', lang });
    expect(help.open).to.equal(false);
  });

  it('tell of a topic that is unfolded, and which of its questions is opened', async () => {
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

  it('tell which suggestion was opened, and which link of its answer was followed', async () => {
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

  it('tell that a link in an answer led to another one', async () => {
    const help = await openHelp({ faq: linkedFaq });
    await click(help, questionOf(help, 'Comment utiliser'));
    const events = eventsAt(help);
    await click(help, linkNamed(help, 'votre colis'));
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-answer-open', { id: 'suivi', from: 'answer', position: null, query: '', lang }],
    ]);
  });

  it('tell of a correction that the shopper did not want', async () => {
    const help = await openHelp();
    await enterQuery(help, 'anuler ma comande');
    await oneEvent(help, 'shop-help-search');
    const events = eventsAt(help);
    await click(help, help.renderRoot.querySelector<HTMLElement>('.correction button')!);
    expect(events.map((event) => [event.type, event.detail as unknown])).to.deep.equal([
      ['shop-help-correction-refuse', { query: 'anuler ma comande', lang }],
    ]);
  });

  it('tell at the close what came of the visit, and begin anew with the next', async () => {
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

  it('tell of no clearing: that is nobody’s business', async () => {
    const help = await openHelp();
    await enterQuery(help, 'a');
    const events = eventsAt(help);
    await click(help, part(help, 'clear-button'));
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
      { query: 'annuler', count: 1, lang },
    ]);
  });
});
