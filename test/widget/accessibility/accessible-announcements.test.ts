import { expect, oneEvent } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { sampleFaq } from '../../support/faq.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import { fakeNetwork } from '../../support/widget/fake-network.ts';
import {
  buttonNamed,
  click,
  closedHelp,
  enterQuery,
  openHelp,
  part,
  plain,
  questionOf,
  searchBox,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';
import { desktop, inWindow, phone, resizeTo } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const regionOf = (help: ShopHelpElement): HTMLElement | null =>
  help.querySelector<HTMLElement>(':scope > [role="status"]');

/** The next announcement. */
const nextWords = (help: ShopHelpElement): Promise<string> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const words = regionOf(help)?.textContent ?? '';
      if (words === '') return;
      observer.disconnect();
      resolve(plain(words));
    });
    observer.observe(help, { childList: true, subtree: true });
  });

/** Opens an answer, and waits for its announcement. */
const speaks = async (help: ShopHelpElement): Promise<HTMLElement> => {
  const words = nextWords(help);
  await click(help, questionOf(help, 'Puis-je annuler'));
  await words;
  return regionOf(help)!;
};

const miss = async (help: ShopHelpElement, query: string): Promise<void> => {
  const missed = oneEvent(help, 'shop-help-no-results');
  await typeQuery(help, query);
  await missed;
};

describe('screen readers are told', () => {
  inWindow(desktop);

  it('the number of answers and the correction of a typo', async () => {
    const help = await openHelp({ lang: 'fr' });
    const words = nextWords(help);
    await typeQuery(help, 'rembousement');
    expect(await words).to.equal('1 réponse trouvée pour « remboursement »');
  });

  it('that an answer is shown or hidden', async () => {
    const help = await openHelp({ lang: 'fr' });
    const question = questionOf(help, 'Puis-je annuler');
    const shown = nextWords(help);
    await click(help, question);
    expect(await shown).to.equal('Réponse affichée');
    const hidden = nextWords(help);
    await click(help, question);
    expect(await hidden).to.equal('Réponse masquée');
  });

  it('what was found for the words as typed, without losing the focus', async () => {
    const help = await openHelp({ lang: 'fr' });
    const corrected = nextWords(help);
    await typeQuery(help, 'rembousement');
    await corrected;
    const words = nextWords(help);
    await click(help, buttonNamed(part(help, 'panel'), 'Chercher plutôt'));
    expectFocusOn(searchBox(help));
    expect(await words).to.match(/^Nous n’avons pas encore cette réponse/);
  });

  it('that a topic shows or hides its questions', async () => {
    const help = await openHelp({ lang: 'fr' });
    const topic = buttonNamed(part(help, 'topic'), 'Commandes');
    const shown = nextWords(help);
    await click(help, topic);
    expect(await shown).to.equal('2 questions affichées');
    const hidden = nextWords(help);
    await click(help, topic);
    expect(await hidden).to.equal('Questions masquées');
  });

  it('whom to contact when there is no answer', async () => {
    const help = await openHelp({ lang: 'fr' });
    const words = nextWords(help);
    await typeQuery(help, 'zzz');
    expect(await words).to.equal(
      'Nous n’avons pas encore cette réponse. Dites-le autrement, ou contactez-nous : une personne vous répondra.',
    );
  });

  it('at the third miss, and not before, that a person can help', async () => {
    const help = await openHelp({ lang: 'fr' });
    const heard: string[] = [];
    for (const query of ['zzz', 'yyy', 'xxx', 'www']) {
      const words = nextWords(help);
      await enterQuery(help, query);
      heard.push(await words);
      await click(help, part(help, 'clear-button'));
    }
    const isOffered = heard.map((words) => words.endsWith('Une personne vous répond.'));
    expect(isOffered).to.deep.equal([false, false, true, false]);
  });

  it('of no person if the FAQ has no contacts', async () => {
    const help = await closedHelp({ lang: 'fr', faq: { ...sampleFaq, contacts: [], topics: [] } });
    help.faq = {
      version: 1,
      lang: 'fr',
      topics: [{ id: 't', title: 'T', entries: [{ id: 'e', question: 'Q ?', answer: 'A' }] }],
    };
    await help.show();
    const words = nextWords(help);
    await typeQuery(help, 'zzz');
    expect(await words).to.equal('Nous n’avons pas encore cette réponse');
  });

  it('that a person can help, after an answer that did not', async () => {
    const help = await openHelp({ lang: 'fr' });
    await click(help, questionOf(help, 'Puis-je annuler'));
    const words = nextWords(help);
    buttonNamed(part(help, 'feedback'), 'Non').click();
    expect(await words).to.contain('Notre équipe peut vous aider');
  });
});

describe('screen readers are told about a FAQ file', () => {
  inWindow(desktop);
  caughtWarnings();
  const requests = fakeNetwork();

  const waitingHelp = async (): Promise<ShopHelpElement> => {
    const help = await closedHelp({ lang: 'fr', faq: undefined, src: '/faq.json' });
    await help.show();
    return help;
  };

  it('that it is loading, if that takes long', async () => {
    const help = await closedHelp({ lang: 'fr', faq: undefined, src: '/faq.json' });
    const words = nextWords(help);
    await help.show();
    expect(await words).to.equal('Chargement de l’aide…');
  });

  it('nothing if it loads at once', async () => {
    const help = await waitingHelp();
    requests[0]!.answer(JSON.stringify(sampleFaq));
    await untilRendered(help, () => help.renderRoot.querySelector('.entry') !== null);
    expect(help.childNodes).to.have.lengthOf(0);
  });

  it('that it could not be loaded', async () => {
    const help = await waitingHelp();
    const words = nextWords(help);
    requests[0]!.fail();
    expect(await words).to.equal('Pardon, l’aide ne s’est pas chargée.');
  });

  it('that it is loading again, without losing the focus', async () => {
    const help = await waitingHelp();
    requests[0]!.fail();
    await oneEvent(help, 'shop-help-error');
    await help.updateComplete;
    const words = nextWords(help);
    await click(help, buttonNamed(part(help, 'empty'), 'Réessayer'));
    expectFocusOn(searchBox(help));
    expect(await words).to.equal('Chargement de l’aide…');
  });

  it('what was found for a query typed meanwhile', async () => {
    const help = await waitingHelp();
    await typeQuery(help, 'colis');
    const words = nextWords(help);
    requests[0]!.answer(JSON.stringify(sampleFaq));
    expect(await words).to.equal('1 réponse trouvée');
  });
});

describe('the live region', () => {
  inWindow(desktop);
  afterEach(() => resizeTo(desktop));

  const isInside = (region: HTMLElement): boolean =>
    region.assignedSlot?.closest('[aria-modal]') != null;

  it('is added with its first message, so that a framework finds the children that it rendered', async () => {
    const help = await openHelp();
    expect(help.childNodes).to.have.lengthOf(0);
    await speaks(help);
    expect(help.childNodes).to.have.lengthOf(1);
  });

  it('is on the page for a moment before its first message', async () => {
    const help = await openHelp();
    const came = new Promise<[words: string, at: number]>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve([regionOf(help)!.textContent, performance.now()]);
      });
      observer.observe(help, { childList: true });
    });
    await speaks(help);
    const [words, at] = await came;
    expect(words).to.equal('');
    expect(performance.now() - at).to.be.at.least(100);
  });

  it('is inside a modal panel, since screen readers ignore everything outside', async () => {
    const help = await openHelp({ mode: 'modal' });
    const region = await speaks(help);
    expect(isInside(region)).to.equal(true);
    help.close();
    await help.updateComplete;
    expect(region.assignedSlot?.closest('[hidden]') ?? null).to.equal(null);
  });

  it('is inside the sheet, but beside a floating panel', async () => {
    const help = await openHelp();
    const region = await speaks(help);
    expect(isInside(region)).to.equal(false);
    await resizeTo(phone);
    await untilRendered(help, () => part(help, 'panel').matches('.sheet'));
    expect(isInside(region)).to.equal(true);
    expect(regionOf(help) === region, 'it is the one that has spoken').to.equal(true);
  });
});

describe('after three searches without an answer (WCAG 3.2.6)', () => {
  inWindow(desktop);

  it('a contact is offered first, whatever is shown', async () => {
    const help = await openHelp({ lang: 'fr' });
    for (const query of ['zzz', 'yyy', 'xxx']) {
      await miss(help, query);
      await click(help, part(help, 'clear-button'));
    }
    expect(plain(part(help, 'footer').innerText)).to.match(/^Une personne vous répond/);
    expect(part(help, 'footer').matches('.hand-over')).to.equal(true);
  });

  it('no contact is offered first after two', async () => {
    const help = await openHelp({ lang: 'fr' });
    for (const query of ['zzz', 'yyy']) {
      await miss(help, query);
      await click(help, part(help, 'clear-button'));
    }
    expect(plain(part(help, 'footer').innerText)).to.match(/^Toujours besoin d’aide/);
  });
});
