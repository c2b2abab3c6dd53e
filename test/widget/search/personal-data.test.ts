import { expect, oneEvent } from '@open-wc/testing';
import { eventsAt } from '../../support/events.ts';
import {
  buttonNamed,
  click,
  focused,
  openHelp,
  part,
  parts,
  questionOf,
  questions,
  searchBox,
  typeQuery,
  enterQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

const CARD = '4539 1488 0343 6467';

/** Everything that the widget reports to the shop or puts into a link. */
const told = (help: Parameters<typeof parts>[0], events: readonly CustomEvent[]): string => {
  const links = [...help.renderRoot.querySelectorAll('a')].map((link) => link.href);
  const details = events.map((event) => JSON.stringify(event.detail));
  return decodeURIComponent([...links, ...details].join('\n'));
};

describe('personal data in the search box', () => {
  inWindow(desktop);

  for (const [kind, typed, words] of [
    ['a card number', CARD, 'numéro de carte'],
    ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189', 'IBAN'],
    ['an e-mail address', 'marie@exemple.fr', 'adresse e-mail'],
    ['a phone number', '06 12 34 56 78', 'numéro de téléphone'],
  ] as const) {
    it(`is recognised: ${kind}`, async () => {
      const help = await openHelp({ lang: 'fr' });
      await typeQuery(help, typed);
      expect(part(help, 'empty').innerText).to.contain(words);
    });
  }

  it('leads to the suggestions if nothing else was typed', async () => {
    const help = await openHelp();
    await typeQuery(help, CARD);
    expect(questions(help)).to.have.lengthOf(4);
  });

  it('is cleared by a button, which moves the focus to the field', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, CARD);
    await click(help, buttonNamed(part(help, 'empty'), 'Effacer'));
    expect(searchBox(help).value).to.equal('');
    expect(focused(help)).to.equal(searchBox(help));
    expect(parts(help, 'empty')).to.have.lengthOf(0);
  });

  it('is left out of the search, and the rest is answered', async () => {
    const help = await openHelp();
    await typeQuery(help, `annuler ${CARD}`);
    expect(questions(help)[0]).to.equal('Puis-je annuler ma commande ?');
    expect(part(help, 'empty').innerText).to.contain('carte');
  });

  it('never leaves the box: not in an event, a link or any text shown', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    const searched = oneEvent(help, 'shop-help-no-results');
    await enterQuery(help, `zzzz ${CARD}`);
    await searched;
    const link = part(help, 'contact-link');
    link.addEventListener('click', (event) => event.preventDefault());
    await click(help, link);
    expect(events.map((event) => event.type)).to.include('shop-help-contact');
    expect(told(help, events)).to.contain('zzzz').and.not.contain('4539');
    expect(part(help, 'panel').innerText).to.not.contain('4539');
  });

  it('never leaves the box with a hit either', async () => {
    const help = await openHelp();
    const events = eventsAt(help);
    const searched = oneEvent(help, 'shop-help-search');
    await enterQuery(help, 'annuler marie@exemple.fr');
    await searched;
    await click(help, questionOf(help, 'Puis-je annuler'));
    await click(help, buttonNamed(part(help, 'feedback'), 'No'));
    expect(told(help, events)).to.contain('annuler').and.not.contain('marie');
    expect(help.textContent).to.not.contain('marie');
  });
});
