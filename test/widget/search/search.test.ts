import { expect } from '@open-wc/testing';
import {
  buttonNamed,
  click,
  openHelp,
  part,
  parts,
  plain,
  press,
  questions,
  searchBox,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';

const REMBOURSEMENT = 'Combien de temps prend un remboursement ?';
const COLIS = 'Où est mon colis ?';

const marked = (text: readonly HTMLElement[]): readonly string[] =>
  text.flatMap((one) =>
    [...one.querySelectorAll('[part~="mark"]')].map((mark) => mark.textContent),
  );

describe('the search', () => {
  inWindow(desktop);

  it('answers while the shopper types, letter by letter', async () => {
    const help = await openHelp();
    await typeQuery(help, 'annul');
    expect(questions(help)[0]).to.equal('Puis-je annuler ma commande ?');
    expect(part(help, 'results').contains(part(help, 'question'))).to.equal(true);
  });

  it('keeps the focus in the box', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    expectFocusOn(searchBox(help));
  });

  it('shows how many answers there are', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'annuler');
    expect(part(help, 'status').innerText).to.contain('1 réponse trouvée');
  });

  it('highlights the words that matched', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    expect(marked(parts(help, 'question'))).to.include('colis');
    const mark = part(help, 'question').querySelector('[part~="mark"]')!;
    expect(mark.matches('mark')).to.equal(true);
  });

  it('shows the full question around the highlights', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    expect(plain(part(help, 'question').textContent)).to.equal(COLIS);
  });

  it('ignores accents and case', async () => {
    const help = await openHelp();
    await typeQuery(help, 'OU EST MON COLIS');
    expect(questions(help)[0]).to.equal(COLIS);
  });

  it('finds words of keywords and answers', async () => {
    const help = await openHelp();
    await typeQuery(help, 'changer avis');
    expect(questions(help)[0]).to.equal('Puis-je annuler ma commande ?');
  });

  it('corrects a typo and says so', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'mon rembourssement');
    expect(questions(help)[0]).to.equal(REMBOURSEMENT);
    expect(plain(part(help, 'panel').innerText)).to.contain(
      '1 réponse trouvée pour « remboursement »',
    );
  });

  it('searches for the words as typed when the shopper asks for that', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'rembourssement');
    await click(help, buttonNamed(part(help, 'panel'), 'Chercher plutôt'));
    expect(searchBox(help).value).to.equal('rembourssement');
    expect(questions(help)).to.not.include(REMBOURSEMENT);
  });

  it('corrects again once the shopper types on', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'rembourssement');
    await click(help, buttonNamed(part(help, 'panel'), 'Chercher plutôt'));
    searchBox(help).focus();
    await press(help, 'End');
    await typeQuery(help, ' ');
    expect(questions(help)).to.include(REMBOURSEMENT);
  });

  it('ignores a query of spaces', async () => {
    const help = await openHelp();
    await typeQuery(help, '   ');
    expect(questions(help)).to.have.lengthOf(4);
    expect(parts(help, 'results')).to.have.lengthOf(0);
  });

  it('cuts off a long query, however much is pasted', async () => {
    const help = await openHelp();
    const box = searchBox(help);
    expect(box.maxLength).to.be.within(100, 1000);
    box.value = 'colis '.repeat(20_000);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await help.updateComplete;
    expect(questions(help)).to.deep.equal([COLIS]);
  });
});

describe('a search without an answer', () => {
  inWindow(desktop);

  it('says so and offers a contact', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'zzz');
    expect(part(help, 'empty').innerText).to.contain('Nous n’avons pas encore cette réponse');
    expect(parts(help, 'results')).to.have.lengthOf(0);
    expect(parts(help, 'contact-link').length).to.be.at.least(2);
  });

  it('puts the shopper’s words in the subject of the e-mail', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'zzz & qqq');
    const link = parts(help, 'contact-link').find(
      (one) => (one as HTMLAnchorElement).protocol === 'mailto:',
    );
    const mail = new URL((link as HTMLAnchorElement).href);
    expect(mail.pathname).to.equal('aide@boutique.example');
    expect(plain(mail.searchParams.get('subject')!)).to.equal('Question : zzz & qqq');
    expect(mail.searchParams.get('body')).to.contain('zzz & qqq');
  });

  it('puts them in the URL of a contact page that has a placeholder for them', async () => {
    const help = await openHelp();
    await typeQuery(help, 'zzz & qqq');
    const link = parts(help, 'contact-link').find((one) => one.innerText.startsWith('Service'));
    expect(new URL((link as HTMLAnchorElement).href).searchParams.get('sujet')).to.equal(
      'zzz & qqq',
    );
  });

  it('shows the most similar questions', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'mot de passe compte');
    expect(part(help, 'empty').innerText).to.contain('Nous n’avons pas encore cette réponse');
    expect(part(help, 'suggestions').contains(part(help, 'question'))).to.equal(true);
    expect(questions(help).length).to.be.within(1, 3);
  });
});

describe('a search for the contacts', () => {
  inWindow(desktop);

  it('shows them at the top, without the query', async () => {
    const help = await openHelp({ lang: 'fr' });
    await typeQuery(help, 'parler à quelqu’un');
    expect(part(help, 'status').innerText).to.equal('Une personne vous répond');
    expect(parts(help, 'no-results')).to.have.lengthOf(0);
    expect(parts(help, 'hand-over')).to.have.lengthOf(1);
    expect(parts(help, 'quoted-words')).to.have.lengthOf(0);
    expect(parts(help, 'footer')).to.have.lengthOf(0);
  });
});
