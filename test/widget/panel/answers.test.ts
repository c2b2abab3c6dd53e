import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ShopHelpElement } from '../../../src/define.ts';
import {
  atRest,
  buttonNamed,
  click,
  controlledBy,
  enterQuery,
  onShow,
  openHelp,
  part,
  parts,
  plain,
  press,
  questionOf,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';

const ANNULER = 'Puis-je annuler';

/** Opens the panel and the answer to one question. */
const openAnswer = async (words: string): Promise<[ShopHelpElement, HTMLElement]> => {
  const help = await openHelp({ lang: 'fr' });
  const question = questionOf(help, words);
  await click(help, question);
  return [help, controlledBy(help, question)!];
};

describe('an answer', () => {
  inWindow(desktop);

  it('is collapsed behind a button in a heading', async () => {
    const help = await openHelp();
    const question = questionOf(help, ANNULER);
    expect(question.matches('button[type="button"]')).to.equal(true);
    expect(question.parentElement?.matches('h3, h4')).to.equal(true);
    expect(question.getAttribute('aria-expanded')).to.equal('false');
    expect(parts(help, 'answer')).to.have.lengthOf(0);
  });

  it('expands in place on click and collapses on the next', async () => {
    const [help, answer] = await openAnswer(ANNULER);
    const question = questionOf(help, ANNULER);
    expect(question.getAttribute('aria-expanded')).to.equal('true');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
    expect(part(help, 'answer') === answer).to.equal(true);
    const [above, below] = [question, answer].map((one) => one.getBoundingClientRect());
    expect(below!.top).to.be.at.least(above!.bottom - 1);
    await click(help, question);
    expect(question.getAttribute('aria-expanded')).to.equal('false');
    expect(parts(help, 'answer')).to.have.lengthOf(0);
  });

  it('expands on a click with a real pointer', async () => {
    const help = await openHelp();
    await atRest(help);
    const box = questionOf(help, ANNULER).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + 20), Math.round(box.y + 10)] });
    await help.updateComplete;
    expect(parts(help, 'answer')).to.have.lengthOf(1);
  });

  it('expands on a click on its excerpt, and is highlighted as a whole', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await atRest(help);
    const entry = part(help, 'entry');
    const excerpt = entry.querySelector('p')!.getBoundingClientRect();
    const position: [number, number] = [Math.round(excerpt.x + 20), Math.round(excerpt.bottom - 4)];
    await sendMouse({ type: 'move', position });
    await atRest(help);
    const isLit = getComputedStyle(entry).backgroundColor !== 'rgba(0, 0, 0, 0)';
    // A tap does not hover, and headless Firefox reports that it has no pointer.
    expect(isLit).to.equal(matchMedia('(hover)').matches);
    const ring = getComputedStyle(questionOf(help, 'Où'), '::before');
    expect(parseFloat(ring.height)).to.be.closeTo(entry.offsetHeight, 1);
    await sendMouse({ type: 'click', position });
    await help.updateComplete;
    expect(parts(help, 'answer')).to.have.lengthOf(1);
  });

  it('does not open and close with a double click', async () => {
    const help = await openHelp();
    const question = questionOf(help, ANNULER);
    for (const detail of [1, 2]) question.dispatchEvent(new MouseEvent('click', { detail }));
    await help.updateComplete;
    expect(parts(help, 'answer')).to.have.lengthOf(1);
  });

  it('closes when the query changes, but not for a space', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await click(help, questionOf(help, 'Où est mon colis'));
    await typeQuery(help, ' ');
    expect(parts(help, 'answer')).to.have.lengthOf(1);
    await typeQuery(help, 'ou');
    expect(parts(help, 'answer')).to.have.lengthOf(0);
  });

  for (const key of ['Enter', 'Space']) {
    it(`expands with ${key}, and the question keeps the focus`, async () => {
      const help = await openHelp();
      const question = questionOf(help, ANNULER);
      question.focus();
      await press(help, key);
      expect(question.getAttribute('aria-expanded')).to.equal('true');
      expectFocusOn(question);
    });
  }

  it('stays open when others open', async () => {
    const [help] = await openAnswer(ANNULER);
    await click(help, questionOf(help, 'Où est mon colis'));
    expect(parts(help, 'answer')).to.have.lengthOf(2);
  });

  it('opens among results as it does among suggestions', async () => {
    const help = await openHelp();
    await typeQuery(help, 'colis');
    await click(help, questionOf(help, 'Où est mon colis'));
    expect(plain(part(help, 'answer').innerText)).to.contain('Le numéro de suivi est dans');
  });
});

describe('a long answer', () => {
  inWindow({ width: 1024, height: 640 });

  const answer = Array.from({ length: 40 }, () => 'Nous vous répondons.').join('\n\n');
  const entries = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({ id, question: id, answer }));
  const faq = { version: 1, lang: 'fr', topics: [{ id: 't', title: 'T', entries }] };

  it('keeps its question at the top while the answer is read', async () => {
    const help = await openHelp({ faq });
    const question = questionOf(help, 'D');
    await click(help, question);
    const body = question.closest('.body')!;
    const top = body.getBoundingClientRect().top + body.clientTop;
    expect(question.getBoundingClientRect().top).to.be.closeTo(top, 2);
    body.scrollBy(0, 300);
    expect(question.getBoundingClientRect().top).to.be.closeTo(top, 2);
    await click(help, question);
    expect(question.getBoundingClientRect().top).to.be.at.least(top - 1);
  });

  it('shows the whole reply to a rating at the lower edge', async () => {
    const help = await openHelp({ faq });
    await click(help, questionOf(help, 'D'));
    const feedback = part(help, 'feedback');
    feedback.scrollIntoView({ block: 'end' });
    await click(help, buttonNamed(feedback, 'Oui'));
    const edge = feedback.closest('.body')!.getBoundingClientRect().bottom;
    expect(part(help, 'feedback-reply').getBoundingClientRect().bottom).to.be.at.most(edge + 1);
  });

  it('does not cover the next answers', async () => {
    const help = await openHelp({ faq });
    await click(help, questionOf(help, 'D'));
    await enterQuery(help, 'répondons');
    expect(parts(help, 'question')).to.have.lengthOf(6);
    expect(questionOf(help, 'A').closest('.body')!.scrollTop).to.equal(0);
  });
});

describe('the text of an answer', () => {
  inWindow(desktop);

  it('is rendered as elements: paragraphs and strong text', async () => {
    const [, answer] = await openAnswer(ANNULER);
    expect(answer.querySelector('p strong')?.textContent).to.equal('avant l’expédition');
    expect(answer.textContent).to.not.contain('**');
  });

  it('is rendered as elements: lists and emphasis', async () => {
    const [, answer] = await openAnswer('Comment utiliser');
    expect(answer.querySelectorAll('ol > li')).to.have.lengthOf(2);
    expect(answer.querySelector('li em')?.textContent).to.equal('Appliquer');
  });

  it('is never parsed as HTML', async () => {
    const answer = 'Cliquez <img src=x onerror="alert(1)"> ici & <b>là</b>';
    const entries = [{ id: 'a', question: 'Pourquoi <i>cela</i> ?', answer }];
    const faq = { version: 1, lang: 'fr', topics: [{ id: 't', title: 'T', entries }] };
    const help = await openHelp({ faq });
    const question = questionOf(help, 'Pourquoi <i>cela</i> ?');
    await click(help, question);
    expect(part(help, 'answer').innerText).to.contain('<b>là</b>');
    expect(part(help, 'entry').querySelectorAll('img, b, i')).to.have.lengthOf(0);
  });

  it('links to pages in a new tab without an opener, and says so', async () => {
    const [, answer] = await openAnswer('Où est mon colis');
    const link = answer.querySelector('a')!;
    expect(link.href).to.equal('https://boutique.example/compte');
    expect(link.target).to.equal('_blank');
    expect(link.relList.contains('noopener')).to.equal(true);
    expect(link.textContent).to.contain('votre compte').and.contain('nouvel onglet');
  });

  it('links to a contact by its id', async () => {
    const [, answer] = await openAnswer(ANNULER);
    const link = answer.querySelector('a')!;
    expect(link.textContent).to.equal('écrivant à notre équipe');
    expect(link.href).to.equal('mailto:aide@boutique.example');
    expect(link.target).to.equal('');
  });

  it('is marked with the FAQ’s language if the widget has another', async () => {
    const help = await openHelp({ lang: 'en' });
    const question = questionOf(help, ANNULER);
    await click(help, question);
    const words = controlledBy(help, question)!.querySelector('strong')!;
    expect(words.closest('[lang]')?.getAttribute('lang')).to.equal('fr');
    expect(question.closest('[lang]')?.getAttribute('lang')).to.equal('fr');
    expect(buttonNamed(help.renderRoot, 'Yes').closest('[lang]')?.getAttribute('lang')).to.equal(
      'en',
    );
  });
});

describe('the end of a long answer', () => {
  inWindow(desktop);

  const paragraph = 'Encore un mot. '.repeat(20);
  const answer = `${`${paragraph}\n\n`.repeat(6)}La fin du [texte](https://boutique.example/).`;
  const entries = [{ id: 'long', question: 'Pourquoi ?', answer }];
  const faq = { version: 1, lang: 'fr', topics: [{ id: 't', title: 'T', entries }] };
  const openLong = async (): Promise<[ShopHelpElement, HTMLElement, HTMLElement]> => {
    const help = await openHelp({ lang: 'fr', faq });
    await click(help, questionOf(help, 'Pourquoi ?'));
    const button = buttonNamed(part(help, 'answer'), 'Lire la suite');
    return [help, button, controlledBy(help, button)!];
  };
  const isShown = (rest: HTMLElement): boolean => onShow(rest, 'a').length > 0;

  it('is hidden behind a button', async () => {
    const [help, button, rest] = await openLong();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(isShown(rest)).to.equal(false);
    await click(help, button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(isShown(rest)).to.equal(true);
    await click(help, button);
    expect(isShown(rest)).to.equal(false);
  });

  it('is found by the browser’s own search', async () => {
    const [help, button, rest] = await openLong();
    expect(rest.getAttribute('hidden')).to.equal('until-found');
    rest.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await help.updateComplete;
    expect(isShown(rest)).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is shown to a shopper who followed a link', async () => {
    const help = await openHelp({ lang: 'fr', faq });
    await help.show('long');
    await help.updateComplete;
    const button = buttonNamed(part(help, 'answer'), 'Lire la suite');
    expect(isShown(controlledBy(help, button)!)).to.equal(true);
  });
});

describe('a table in an answer', () => {
  inWindow(desktop);

  const tableOf = async (header: string): Promise<Element> => {
    const answer = `|${header}|${header}|\n|-|-|\n|a|b|`;
    const topics = [{ id: 't', title: 'T', entries: [{ id: 'e', question: 'Quoi ?', answer }] }];
    const help = await openHelp({ lang: 'fr', faq: { version: 1, lang: 'fr', topics } });
    await click(help, questionOf(help, 'Quoi'));
    return part(help, 'answer').querySelector('table')!;
  };

  it('has a header', async () => {
    expect((await tableOf('h')).querySelectorAll('th')).to.have.lengthOf(2);
  });

  it('has no row above its cells where its header is empty', async () => {
    expect((await tableOf(' ')).querySelectorAll('tr')).to.have.lengthOf(1);
  });
});

describe('a topic of more than twenty questions', () => {
  inWindow(desktop);

  it('shows twenty at a time', async () => {
    const entries = Array.from({ length: 43 }, (_, at) => ({
      id: `e${at}`,
      question: `Pourquoi ${at} ?`,
      answer: 'Parce que.',
    }));
    const other = { id: 'e', question: 'Quand ?', answer: 'Demain.' };
    const topics = [
      { id: 't', title: 'Commandes', entries },
      { id: 'u', title: 'Livraison', entries: [other] },
    ];
    const help = await openHelp({ lang: 'fr', faq: { version: 1, lang: 'fr', topics } });
    const topic = part(help, 'topic');
    const shown = (): number => onShow(topic, '.question').length;
    await click(help, buttonNamed(topic, 'Commandes'));
    expect(shown()).to.equal(20);
    const more = buttonNamed(topic, 'Autres questions 23');
    await click(help, more);
    expect(shown()).to.equal(40);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    await click(help, buttonNamed(topic, 'Autres questions 3'));
    expect(shown()).to.equal(43);
    await click(help, more);
    expect(shown()).to.equal(20);
  });
});

describe('the rating of an answer', () => {
  inWindow(desktop);

  it('is a named group of two buttons, neither pressed', async () => {
    const [help, answer] = await openAnswer(ANNULER);
    const group = part(help, 'feedback');
    expect(answer.contains(group)).to.equal(true);
    expect(group.getAttribute('role')).to.equal('group');
    const name = help.shadowRoot?.getElementById(group.getAttribute('aria-labelledby')!);
    expect(name?.textContent).to.contain('est-elle utile');
    const pressed = onShow(group, 'button').map((one) => one.getAttribute('aria-pressed'));
    expect(pressed).to.deep.equal(['false', 'false']);
  });

  it('answers a yes with thanks', async () => {
    const [help] = await openAnswer(ANNULER);
    const yes = buttonNamed(part(help, 'feedback'), 'Oui');
    await click(help, yes);
    expect(yes.getAttribute('aria-pressed')).to.equal('true');
    expect(part(help, 'feedback').innerText).to.contain('Merci pour votre retour');
    expect(part(help, 'feedback').querySelector('a')).to.equal(null);
  });

  it('offers a contact after a no', async () => {
    const [help] = await openAnswer(ANNULER);
    const group = part(help, 'feedback');
    await click(help, buttonNamed(group, 'Non'));
    expect(buttonNamed(group, 'Non').getAttribute('aria-pressed')).to.equal('true');
    const best = part(help, 'hand-over').querySelector('a')!;
    expect(new URL(best.href).searchParams.get('subject')).to.contain('Puis-je annuler');
  });

  it('suggests the most similar questions after a no', async () => {
    const entries = [
      { id: 'a', question: 'Comment utiliser un code promo ?', answer: 'Ici.' },
      { id: 'b', question: 'Pourquoi mon code promo est-il refusé ?', answer: 'La date.' },
      { id: 'c', question: 'Quels paiements acceptez-vous ?', answer: 'Tous.' },
      { id: 'd', question: 'Où est mon colis ?', answer: 'En route.' },
    ];
    const topics = [{ id: 't', title: 'T', entries }];
    const help = await openHelp({ faq: { version: 1, lang: 'fr', topics } });
    await click(help, questionOf(help, 'Comment utiliser'));
    expect(parts(help, 'answer-link')).to.have.lengthOf(0);
    await click(help, buttonNamed(part(help, 'feedback'), 'Non'));
    const related = part(help, 'answer-link');
    expect(related.innerText).to.equal('Pourquoi mon code promo est-il refusé ?');
    await click(help, related);
    expect(part(help, 'panel').innerText).to.contain('La date.');
  });

  it('does not move when pressed, with space between the buttons', async () => {
    const [help] = await openAnswer(ANNULER);
    const group = part(help, 'feedback');
    const places = (): readonly DOMRect[] =>
      ['Oui', 'Non'].map((words) => buttonNamed(group, words).getBoundingClientRect());
    await atRest(help);
    const [yes, no] = places();
    expect(no!.left - yes!.right).to.be.at.least(8);
    for (const words of ['Oui', 'Non']) {
      await click(help, buttonNamed(group, words));
      expect(places()).to.deep.equal([yes, no]);
    }
  });

  it('can be changed', async () => {
    const [help] = await openAnswer(ANNULER);
    const group = part(help, 'feedback');
    await click(help, buttonNamed(group, 'Non'));
    await click(help, buttonNamed(group, 'Oui'));
    expect(buttonNamed(group, 'Oui').getAttribute('aria-pressed')).to.equal('true');
    expect(buttonNamed(group, 'Non').getAttribute('aria-pressed')).to.equal('false');
  });

  it('can be withdrawn', async () => {
    const [help] = await openAnswer(ANNULER);
    const group = part(help, 'feedback');
    const yes = buttonNamed(group, 'Oui');
    await click(help, yes);
    expect(yes.querySelectorAll('svg'), 'pressed is told by more than a colour').to.have.lengthOf(
      1,
    );
    await click(help, yes);
    expect(yes.getAttribute('aria-pressed')).to.equal('false');
    expect(yes.querySelectorAll('svg')).to.have.lengthOf(0);
    expect(group.innerText).to.not.contain('Merci');
  });
});

describe('the date of an entry’s last edit', () => {
  inWindow(desktop);

  for (const [lang, words] of [
    ['fr', 'Mis à jour le 1 novembre 2026'],
    ['en-GB', 'Updated on 1 November 2026'],
    ['de', 'Aktualisiert am 1. November 2026'],
  ] as const) {
    it(`is shown below its answer: ${lang}`, async () => {
      const entries = [{ id: 'e', question: 'Q ?', answer: 'A.', updated: '2026-11-01' }];
      const faq = { version: 1, lang: 'fr', topics: [{ id: 't', title: 'T', entries }] };
      const help = await openHelp({ lang, faq });
      await click(help, part(help, 'question'));
      const [updated] = onShow(part(help, 'answer'), '.updated');
      expect(plain(updated!.innerText).replace('1er', '1')).to.equal(words);
      expect(updated!.querySelector('time')!.dateTime).to.equal('2026-11-01');
    });
  }
});
