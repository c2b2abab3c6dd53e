import { expect } from '@open-wc/testing';
import { sampleFaq } from '../../support/faq.ts';
import { restoreAddress, pushAddress } from '../../support/widget/page.ts';
import {
  buttonNamed,
  click,
  closedHelp,
  controlledBy,
  onShow,
  openHelp,
  part,
  parts,
  plain,
  questionOf,
  questions,
  searchBox,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';

describe('the panel', () => {
  inWindow(desktop);

  it('is a dialog named by the title of the FAQ', async () => {
    const help = await openHelp();
    const panel = part(help, 'panel');
    const title = part(help, 'title');
    expect(title.innerText).to.equal(sampleFaq.title);
    expect(title.matches('h2')).to.equal(true);
    expect(panel.getAttribute('aria-labelledby')).to.equal(title.id);
  });

  it('leaves the page usable beside it', async () => {
    expect(part(await openHelp(), 'panel').getAttribute('aria-modal')).to.equal(null);
  });

  it('has a default title if the FAQ has none', async () => {
    const help = await openHelp({ faq: { ...sampleFaq, title: undefined }, lang: 'en' });
    expect(part(help, 'title').innerText).to.equal('Need help?');
  });

  it('has a named search landmark with an empty field of at least 16 px text', async () => {
    const help = await openHelp({ lang: 'en' });
    const search = part(help, 'search');
    expect(search.matches('search, [role="search"]')).to.equal(true);
    expect(searchBox(help).getAttribute('aria-label')).to.equal('Search help');
    expect(searchBox(help).value).to.equal('');
    expect(parseFloat(getComputedStyle(searchBox(help)).fontSize)).to.be.at.least(16);
  });

  it('keeps the contacts in sight', async () => {
    const help = await openHelp();
    const labels = parts(help, 'contact').map((contact) => contact.innerText.trim());
    expect(labels[0]).to.equal('Écrire à notre équipe');
    expect(labels[1]).to.contain('Service après-vente');
    expect(part(help, 'footer').contains(part(help, 'contact'))).to.equal(true);
  });

  it('has no footer if the FAQ has no contacts', async () => {
    const topics = [
      { id: 't', title: 'T', entries: [{ id: 'a', question: 'Pourquoi ?', answer: 'Ainsi.' }] },
    ];
    const help = await openHelp({ faq: { version: 1, lang: 'fr', topics } });
    expect(parts(help, 'footer')).to.have.lengthOf(0);
    expect(questions(help)).to.deep.equal(['Pourquoi ?']);
  });

  it('closes with its close button', async () => {
    const help = await openHelp({ lang: 'en' });
    expect(part(help, 'close-button').getAttribute('aria-label')).to.equal('Close help');
    await click(help, part(help, 'close-button'));
    expect(help.open).to.equal(false);
    expect(parts(help, 'panel')).to.have.lengthOf(0);
  });

  it('is as the shopper left it when it is reopened', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await click(help, questionOf(help, 'Où est mon colis'));
    await click(help, part(help, 'close-button'));
    await click(help, part(help, 'launcher'));
    expect(searchBox(help).value).to.equal('colis');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
  });
});

describe('the suggestions before typing', () => {
  inWindow(desktop);
  restoreAddress();

  it('are the first questions of each topic in turn', async () => {
    const help = await openHelp();
    expect(questions(help)).to.deep.equal([
      'Puis-je annuler ma commande ?',
      'Où est mon colis ?',
      'Comment utiliser un code promo ?',
      'Combien de temps prend un remboursement ?',
    ]);
    expect(part(help, 'suggestions').contains(part(help, 'question'))).to.equal(true);
  });

  it('start with the questions meant for this page', async () => {
    history.replaceState(null, '', '/panier/livraison');
    const help = await openHelp();
    expect(questions(help)[0]).to.equal('Comment utiliser un code promo ?');
    const headings = parts(help, 'suggestions').map((list) => list.querySelector('h3')!.innerText);
    expect(headings.map(plain)).to.deep.equal(['Sur cette page', 'Questions fréquentes']);
  });

  for (const [kind, show] of [
    ['open', openHelp],
    ['inline', () => closedHelp({ mode: 'inline' })],
  ] as const) {
    it(`follow the route of a single-page app in an ${kind} panel`, async () => {
      history.replaceState(null, '', '/');
      const help = await show();
      pushAddress('/panier/livraison');
      await help.updateComplete;
      expect(questions(help)[0]).to.equal('Comment utiliser un code promo ?');
      pushAddress('/');
      await help.updateComplete;
      expect(questions(help)[0]).to.equal('Puis-je annuler ma commande ?');
    });
  }

  it('start with what the shop suggests, even before the page’s own', async () => {
    history.replaceState(null, '', '/panier');
    const help = await openHelp();
    help.suggest(['remboursement', 'nowhere', 'suivi']);
    await help.updateComplete;
    expect(questions(help).slice(0, 3)).to.deep.equal([
      'Combien de temps prend un remboursement ?',
      'Où est mon colis ?',
      'Comment utiliser un code promo ?',
    ]);
  });

  it('return when the search box is emptied', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    expect(questions(help)).to.have.lengthOf(1);
    await click(help, part(help, 'clear-button'));
    expect(questions(help)).to.have.lengthOf(4);
    expectFocusOn(searchBox(help));
    expect(searchBox(help).value).to.equal('');
    expect(parts(help, 'clear-button')).to.have.lengthOf(0);
  });
});

describe('the topics', () => {
  inWindow(desktop);

  it('are all listed, collapsed', async () => {
    const help = await openHelp();
    const buttons = parts(help, 'topic').flatMap((topic) => onShow(topic, 'button'));
    expect(buttons.map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'false',
    ]);
  });

  it('expand to all their questions, and collapse again', async () => {
    const help = await openHelp();
    const button = buttonNamed(part(help, 'topic'), 'Commandes');
    await click(help, button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const list = controlledBy(help, button)!;
    expect(onShow(list, 'button').map((one) => one.innerText.trim())).to.deep.equal([
      'Puis-je annuler ma commande ?',
      'Comment utiliser un code promo ?',
    ]);
    await click(help, button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(onShow(list, 'button')).to.have.lengthOf(0);
  });

  it('expand independently of each other', async () => {
    const help = await openHelp();
    for (const topic of parts(help, 'topic')) await click(help, buttonNamed(topic, ''));
    expect(questions(help)).to.have.lengthOf(8);
  });

  it('are left out if the FAQ has no questions', async () => {
    const help = await closedHelp({ faq: { version: 1, lang: 'fr', topics: [] } });
    await help.show();
    expect(parts(help, 'topic')).to.have.lengthOf(0);
    expect(parts(help, 'panel')).to.have.lengthOf(1);
  });
});
