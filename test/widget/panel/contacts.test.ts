import { expect, waitUntil } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { eventsAt, names } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import {
  buttonNamed,
  click,
  enterQuery,
  openHelp,
  part,
  parts,
  plain,
  press,
  questionOf,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow, resizeTo } from '../../support/widget/viewport.ts';

/** Prevents a click on a link from leaving the test page. */
const stay = (event: Event): void => event.preventDefault();

const links = (help: ShopHelpElement): readonly HTMLAnchorElement[] =>
  parts(help, 'contact-link') as readonly HTMLAnchorElement[];

const withContacts = (...contacts: readonly object[]): object => ({ ...sampleFaq, contacts });

const phone = { id: 'tel', type: 'phone', label: 'Appeler', phone: '+33123456789' };
const email = sampleFaq.contacts[0];

/** Opening hours appear a moment after the panel. */
const told = (help: ShopHelpElement, hours: string): Promise<void> =>
  waitUntil(() => links(help).some((link) => plain(link.innerText).includes(hours)), hours);

describe('the contacts', () => {
  inWindow(desktop);
  beforeEach(() => window.addEventListener('click', stay));
  afterEach(() => window.removeEventListener('click', stay));

  it('are links', async () => {
    const help = await openHelp({ faq: withContacts(email, phone, sampleFaq.contacts[1]) });
    expect(links(help).map((link) => link.href)).to.deep.equal([
      'mailto:aide@boutique.example',
      'tel:+33123456789',
      'https://boutique.example/sav?sujet=',
    ]);
  });

  it('are replaced by a button to all questions if there are none', async () => {
    const help = await openHelp({ faq: withContacts() });
    await enterQuery(help, 'zzzz qqqq');
    buttonNamed(part(help, 'panel'), 'Toutes les questions').click();
    await help.updateComplete;
    expect(part(help, 'input')).to.have.property('value', '');
    expect(parts(help, 'topic-button')).to.not.be.empty;
  });

  it('open pages in a new tab, but e-mails and calls in none', async () => {
    const help = await openHelp({ faq: withContacts(email, phone, sampleFaq.contacts[1]) });
    expect(links(help).map((link) => link.target)).to.deep.equal(['', '', '_blank']);
    expect(links(help)[2]!.relList.contains('noopener')).to.equal(true);
    expect(links(help)[2]!.textContent).to.contain('nouvel onglet');
  });

  it('say when the phone is answered, in the widget’s language', async () => {
    const day = { ...phone, timeZone: 'Europe/Paris', openingHours: ['Mo-Su 00:00-24:00'] };
    const help = await openHelp({ faq: withContacts(email, day), lang: 'fr' });
    expect(plain(links(help)[1]!.innerText)).to.contain('Appeler');
    await told(help, 'Ouvert');
  });

  for (const { lang, hours } of [
    { lang: 'en-GB', hours: '09:00\u201318:00' },
    { lang: 'en-US', hours: '9:00 AM\u20136:00 PM' },
  ]) {
    it(`say so in local notation on a page in ${lang}`, async () => {
      const day = { ...phone, openingHours: ['Mo-Fr 09:00-18:00'] };
      const help = await openHelp({ faq: withContacts(day), lang });
      await told(help, hours);
    });
  }

  it('are reported when followed, with the query', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    await click(help, links(help)[0]!);
    await typeQuery(help, 'colis');
    await click(help, links(help)[1]!);
    expect(
      events
        .filter((event) => event.type === 'shop-help-contact')
        .map((event) => event.detail as unknown),
    ).to.deep.equal([
      { id: 'support', query: '', answer: null, lang: 'fr' },
      { id: 'sav', query: 'colis', answer: null, lang: 'fr' },
    ]);
  });

  it('are reported when followed from an answer', async () => {
    const help = await openHelp();
    const question = questionOf(help, 'Puis-je annuler');
    await click(help, question);
    const events = eventsAt(help);
    const inAnswer = parts(help, 'answer-link').find(
      (link) => link.textContent === 'écrivant à notre équipe',
    );
    await click(help, inAnswer!);
    expect(names(events)).to.deep.equal(['contact']);
    expect(events[0]!.detail).to.deep.equal({
      id: 'support',
      query: '',
      answer: 'annuler',
      lang: 'fr',
    });
  });

  it('are distinguished from links to pages', async () => {
    const help = await openHelp();
    await click(help, questionOf(help, 'Où est mon colis'));
    const events = eventsAt(help);
    await click(help, parts(help, 'answer')[0]!.querySelector('a')!);
    expect(names(events)).to.deep.equal(['link']);
  });
});

describe('the contact card', () => {
  inWindow(desktop);
  const { clipboard } = navigator;
  const withClipboard = (value: Partial<Clipboard> | undefined): unknown =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  afterEach(() => withClipboard(clipboard));

  const missed = async (settings: Readonly<Record<string, unknown>> = {}) => {
    const help = await openHelp({ lang: 'fr', ...settings });
    await enterQuery(help, 'zzzz');
    return [help, part(help, 'hand-over')] as const;
  };

  it('shows what is passed on to the first contact, and replaces the footer', async () => {
    const [help, card] = await missed();
    expect(plain(card.innerText)).to.match(/^Nous joindrons votre question : zzzz/);
    expect(links(help)[0]!.href).to.contain('subject=Question');
    expect(parts(help, 'footer')).to.have.lengthOf(0);
  });

  it('passes on the query as a message if the first contact takes messages', async () => {
    const whatsapp = { ...phone, type: 'whatsapp', id: 'wa' };
    const [help, card] = await missed({ faq: withContacts(whatsapp, email) });
    expect(plain(card.innerText)).to.match(/^Nous joindrons votre question : zzzz/);
    expect(links(help)[0]!.href).to.equal('https://wa.me/33123456789?text=zzzz');
  });

  it('fills in the open question and the page if a form asks for them', async () => {
    const form = { ...sampleFaq.contacts[1], url: '/form?about={entry}&from={page}' };
    const help = await openHelp({ lang: 'fr', faq: withContacts(form) });
    await click(help, questionOf(help, 'Où est mon colis'));
    await click(help, buttonNamed(part(help, 'feedback'), 'Non'));
    const { searchParams } = new URL(links(help)[0]!.href);
    expect(searchParams.get('about')).to.equal('suivi');
    expect(searchParams.get('from')).to.equal(decodeURI(location.pathname));
  });

  it('promises nothing if the first contact cannot take the query', async () => {
    const [, card] = await missed({ faq: withContacts(phone, email) });
    expect(plain(card.innerText)).to.match(/^Appeler/);
  });

  it('says how soon somebody answers and when a closed contact opens, which comes last', async () => {
    const closed = { ...phone, timeZone: 'Europe/Paris', openingHours: [openingLater()] };
    const faq = withContacts(closed, { ...email, replyTime: 'Réponse sous 24 h' });
    const [help] = await missed({ faq });
    await told(help, 'Ouvre');
    expect(links(help).map((link) => link.protocol)).to.deep.equal(['mailto:', 'tel:']);
    expect(links(help)[0]!.innerText).to.contain('Réponse sous 24 h');
    expect(plain(links(help)[1]!.innerText)).to.match(/Ouvre \S+ à /);
  });

  it('copies an address, says so, and reports it as a contact followed', async () => {
    const copied: string[] = [];
    withClipboard({ writeText: (text) => Promise.resolve(void copied.push(text)) });
    const [help, card] = await missed();
    const events = eventsAt(help);
    const button = buttonNamed(card, 'Copier');
    await click(help, button);
    await waitUntil(() => button.innerText === 'Copié');
    expect(copied).to.deep.equal(['aide@boutique.example']);
    await waitUntil(() => help.textContent.includes('Copié'));
    expect(names(events)).to.include('contact');
  });

  for (const [how, api] of [
    ['is missing', undefined],
    ['is refused', { writeText: () => Promise.reject(new Error('no')) }],
  ] as const) {
    it(`selects the address if the clipboard ${how}`, async () => {
      withClipboard(api);
      const [help, card] = await missed();
      buttonNamed(card, 'Copier').focus();
      await press(help, 'Enter');
      await waitUntil(() => help.textContent.includes('Sélectionné'));
      expect(String(getSelection())).to.equal('aide@boutique.example');
    });
  }

  it('passes on the open question after a no, unless the shopper has typed one', async () => {
    const help = await openHelp({ lang: 'fr' });
    await click(help, questionOf(help, 'Où est mon colis'));
    await click(help, buttonNamed(part(help, 'feedback'), 'Non'));
    expect(part(help, 'hand-over').innerText).to.contain('Où est mon colis');
    await enterQuery(help, 'suivi colis');
    await click(help, questionOf(help, 'Où est mon colis'));
    expect(part(help, 'hand-over').innerText).to.contain('suivi colis');
    expect(parts(help, 'footer')).to.have.lengthOf(0);
  });

  it('scrolls into view after a no, below an answer that fills the window', async () => {
    await resizeTo({ width: 1024, height: 500 });
    const help = await openHelp({ faq: withContacts(email) });
    await click(help, questionOf(help, 'Où est mon colis'));
    await click(help, buttonNamed(part(help, 'feedback'), 'Non'));
    const [link] = links(help);
    const { bottom } = link!.closest('.body')!.getBoundingClientRect();
    expect(link!.getBoundingClientRect().bottom).to.be.at.most(bottom);
  });
});

/** Opening hours on a day that is neither today nor tomorrow, whatever the current time. */
const openingLater = (): string => {
  const days = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
  return `${days[(new Date().getDay() + 3) % 7]!} 09:00-18:00`;
};
