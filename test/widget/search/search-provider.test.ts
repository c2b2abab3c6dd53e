import { expect, oneEvent } from '@open-wc/testing';
import type {
  SearchProvider,
  SearchProviderHit,
  SearchProviderOptions,
} from '../../../src/index.ts';
import { fakeTimers } from '../../support/widget/fake-timers.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import { errorsDuring, eventsAt, names } from '../../support/events.ts';
import { expectFocusOn } from '../../support/widget/focus.ts';
import {
  click,
  enterQuery,
  openHelp,
  part,
  parts,
  plain,
  press,
  questionOf,
  searchBox,
} from '../../support/widget/shop-help.ts';
import type { ShopHelpElement } from '../../../src/define.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

interface Question extends SearchProviderOptions {
  readonly query: string;
  readonly answer: (hits: unknown) => void;
  readonly fail: (error: Error) => void;
}

const guide = {
  title: 'Guide <b>des</b> tailles',
  url: '/guide',
  excerpt: 'Mesurez-vous & <i>co</i>',
};

/** A provider whose requests the test answers by hand. */
const heldProvider = (): { readonly ask: SearchProvider; readonly questions: Question[] } => {
  const questions: Question[] = [];
  const ask: SearchProvider = (query, options) =>
    new Promise((resolve, reject) => {
      const answer = resolve as (hits: unknown) => void;
      questions.push({ query, ...options, answer, fail: reject });
    });
  return { ask, questions };
};

const answering =
  (...hits: readonly SearchProviderHit[]): SearchProvider =>
  () =>
    Promise.resolve(hits);

const results = (help: ShopHelpElement): readonly HTMLElement[] => parts(help, 'result-link');

/** Types, and waits until the provider's hits are shown. */
const findOnSite = async (help: ShopHelpElement, query: string): Promise<HTMLElement> => {
  await enterQuery(help, query);
  await untilRendered(help, () => results(help).length > 0);
  return results(help)[0]!;
};

const asked = async (help: ShopHelpElement, query: string, questions: readonly Question[]) => {
  const before = questions.length;
  await enterQuery(help, query);
  while (questions.length === before) await new Promise(requestAnimationFrame);
  return questions.at(-1)!;
};

const spoken = (help: ShopHelpElement): Promise<string> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const words = plain(help.querySelector('[role="status"]')?.textContent ?? '');
      if (words === '') return;
      observer.disconnect();
      resolve(words);
    });
    observer.observe(help, { childList: true, subtree: true });
  });

const bodyText = (help: ShopHelpElement): string => plain(part(help, 'panel').innerText);

describe('a search provider', () => {
  inWindow(desktop);
  caughtWarnings();

  it('adds pages to the answers of the FAQ, as plain text', async () => {
    const help = await openHelp({ lang: 'fr', searchProvider: answering(guide) });
    const link = await findOnSite(help, 'annuler');
    expect(link.innerText).to.contain('Guide <b>des</b> tailles');
    expect(link.querySelector('span')!.lang).to.equal('fr');
    expect(bodyText(help)).to.contain('Mesurez-vous & <i>co</i>');
    expect(link.getAttribute('href')).to.equal(`${location.origin}/guide`);
    expect(bodyText(help)).to.contain('2 réponses trouvées');
    expect(questionOf(help, 'Puis-je annuler').checkVisibility()).to.equal(true);
  });

  it('replaces the FAQ’s answers if the shop wants that', async () => {
    const searchProvider = answering(guide);
    const help = await openHelp({ lang: 'fr', searchProvider, providerResults: 'replace' });
    await findOnSite(help, 'annuler');
    expect(parts(help, 'question')).to.have.lengthOf(0);
  });

  it('is called once per pause, with the query and its options', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ searchProvider: ask, maxResults: 5 });
    await enterQuery(help, 'gui');
    await enterQuery(help, 'guide');
    const { query, limit, lang, signal } = await asked(help, 'guide des tailles', questions);
    expect([query, limit, lang, signal.aborted]).to.deep.equal([
      'guide des tailles',
      5,
      'fr',
      false,
    ]);
    expect(questions).to.have.lengthOf(1);
  });

  it('never receives personal data, complete or half-typed', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ searchProvider: ask });
    await enterQuery(help, '4539 1488 0343 6467');
    await enterQuery(help, '4539 1488 0343');
    await asked(help, 'carte 4539 1488 0343 6467 marie@', questions);
    expect(questions.map(({ query }) => query)).to.deep.equal(['carte']);
  });

  it('is aborted when the query changes, and a late answer is ignored', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ searchProvider: ask });
    const first = await asked(help, 'guide', questions);
    const second = await asked(help, 'guide des', questions);
    expect([first.signal.aborted, second.signal.aborted]).to.deep.equal([true, false]);
    second.answer([{ title: 'Second', url: '/2' }]);
    await untilRendered(help, () => results(help).length > 0);
    first.answer([{ title: 'First', url: '/1' }]);
    await new Promise(requestAnimationFrame);
    expect(results(help).map((link) => plain(link.innerText))[0]).to.contain('Second');
  });

  it('is awaited before the panel says that there is no answer', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ lang: 'fr', searchProvider: ask });
    const question = await asked(help, 'zzz', questions);
    expect(part(help, 'status').innerText).to.equal('Recherche sur notre site…');
    question.answer([]);
    await untilRendered(help, () => parts(help, 'hand-over').length > 0);
    expect(part(help, 'status').innerText).to.contain('pas encore cette réponse');
  });

  it('that fails leaves the FAQ’s answers, is reported, and throws nothing', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ lang: 'fr', searchProvider: ask });
    const question = await asked(help, 'annuler', questions);
    const told = oneEvent<HTMLElementEventMap['shop-help-error']>(help, 'shop-help-error');
    const faults = await errorsDuring(async () => {
      question.fail(new Error('out of order'));
      await untilRendered(help, () => bodyText(help).includes('n’a pas abouti'));
    });
    expect(faults).to.deep.equal([]);
    expect((await told).problems[0]).to.include({ path: 'searchProvider' });
    const [count, failure] = parts(help, 'status').map((one) => plain(one.innerText));
    expect([count, failure?.includes('n’a pas abouti')]).to.deep.equal(['1 réponse trouvée', true]);
  });

  it('that fails again for the same reason is reported once', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ lang: 'fr', searchProvider: ask });
    const events = eventsAt(help);
    for (const [query, reason] of [
      ['annuler', 'down'],
      ['annuler commande', 'down'],
      ['colis', 'late'],
    ] as const) {
      const question = await asked(help, query, questions);
      question.fail(new Error(reason));
      await untilRendered(help, () => bodyText(help).includes('n’a pas abouti'));
    }
    expect(names(events).filter((name) => name === 'error')).to.have.lengthOf(2);
  });

  it('that recovers and fails again is reported again, and its failure is no longer shown between', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ lang: 'fr', searchProvider: ask });
    const events = eventsAt(help);
    const failed = (): boolean => bodyText(help).includes('n’a pas abouti');
    (await asked(help, 'annuler', questions)).fail(new Error('down'));
    await untilRendered(help, failed);
    (await asked(help, 'guide', questions)).answer([guide]);
    await untilRendered(help, () => results(help).length > 0);
    expect(failed()).to.equal(false);
    (await asked(help, 'colis', questions)).fail(new Error('down'));
    await untilRendered(help, failed);
    expect(results(help)).to.have.lengthOf(0);
    expect(names(events).filter((name) => name === 'error')).to.have.lengthOf(2);
  });

  for (const [kind, searchProvider] of [
    ['throws at once', () => expect.fail('at once')],
    ['answers with something else', () => Promise.resolve('hits')],
    ['is no function', 7],
  ] as const) {
    it(`that ${kind} counts as failed`, async () => {
      const help = await openHelp({ lang: 'fr', searchProvider });
      await enterQuery(help, 'zzz');
      await untilRendered(help, () => parts(help, 'hand-over').length > 0);
      expect(part(help, 'status').innerText).to.contain('n’a pas abouti');
    });
  }

  it('is called again after the element has been moved', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ searchProvider: ask });
    const question = await asked(help, 'guide', questions);
    const home = help.parentElement!;
    help.remove();
    expect(question.signal.aborted).to.equal(true);
    home.append(help);
    while (questions.length === 1) await new Promise(requestAnimationFrame);
    questions[1]!.answer([guide]);
    await untilRendered(help, () => results(help).length > 0);
  });

  it('counts in the reported number of answers, once it has answered', async () => {
    const help = await openHelp({ searchProvider: answering(guide) });
    const events = eventsAt(help);
    await enterQuery(help, 'zzz');
    const { count } = await oneEvent<HTMLElementEventMap['shop-help-search']>(
      help,
      'shop-help-search',
    );
    expect(count).to.equal(1);
    expect(names(events)).to.deep.equal(['search']);
  });

  it('that answers after the panel has closed is neither announced nor reported', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ lang: 'fr', searchProvider: ask });
    const question = await asked(help, 'annuler', questions);
    help.close();
    await help.updateComplete;
    question.answer([guide]);
    await help.show();
    await untilRendered(help, () => results(help).length > 0);
    const events = eventsAt(help);
    // Anything still unreported would come before the next event.
    await click(help, questionOf(help, 'Puis-je annuler'));
    expect(names(events)).to.deep.equal(['answer-open']);
  });

  it('reports which page was followed', async () => {
    const help = await openHelp({ searchProvider: answering(guide) });
    const link = await findOnSite(help, 'zzz');
    link.addEventListener('click', (event) => event.preventDefault());
    const events = eventsAt(help);
    await click(help, link);
    expect(events.at(-1)?.detail).to.deep.equal({ id: null, url: '/guide', lang: 'fr' });
  });

  it('is announced to screen readers with the answers of the FAQ', async () => {
    const help = await openHelp({ lang: 'fr', searchProvider: answering(guide) });
    const words = spoken(help);
    await enterQuery(help, 'annuler');
    expect(await words).to.equal('2 réponses trouvées');
  });

  it('has results that arrow keys reach', async () => {
    const help = await openHelp({ searchProvider: answering(guide) });
    const link = await findOnSite(help, 'annuler');
    searchBox(help).focus();
    await press(help, 'ArrowDown');
    await press(help, 'ArrowDown');
    expectFocusOn(link);
  });

  it('can find entries of the FAQ, which open in place', async () => {
    const help = await openHelp({ searchProvider: answering({ ...guide, id: 'suivi' }) });
    await enterQuery(help, 'zzz');
    await untilRendered(help, () => parts(help, 'question').length > 0);
    const events = eventsAt(help);
    await click(help, questionOf(help, 'Où est mon colis'));
    expect(part(help, 'answer').innerText).to.contain('Le numéro de suivi');
    expect(events.at(-1)?.detail).to.include({ from: 'provider', position: 1 });
  });
});

describe('a search provider that does not answer', () => {
  inWindow(desktop);
  const warnings = caughtWarnings();
  const clock = fakeTimers();

  it('times out', async () => {
    const { ask, questions } = heldProvider();
    const help = await openHelp({ lang: 'fr', searchProvider: ask });
    await enterQuery(help, 'zzz');
    clock.pass();
    await untilRendered(help, () => parts(help, 'hand-over').length > 0);
    expect(questions[0]!.signal.aborted).to.equal(true);
    expect(warnings.join()).to.contain('Did not answer within 4 seconds');
  });
});
