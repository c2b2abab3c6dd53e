import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import type { FaqDocument, TopicDocument } from '../../../src/index.ts';
import { fakeTimers } from '../../support/widget/fake-timers.ts';
import { eventsAt, errorsDuring } from '../../support/events.ts';
import { sampleFaq } from '../../support/faq.ts';
import { fakeNetwork } from '../../support/widget/fake-network.ts';
import {
  buttonNamed,
  click,
  closedHelp,
  openHelp,
  part,
  parts,
  plain,
  questions,
  searchBox,
} from '../../support/widget/shop-help.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const ADDRESS = new URL('../../support/faq.json', import.meta.url).href;

/** A FAQ with one question. */
const faqOf = (question: string): FaqDocument => ({
  version: 1,
  lang: 'fr',
  topics: [{ id: 't', title: 'T', entries: [{ id: 'e', question, answer: 'Oui.' }] }],
});

const textOf = (question: string): string => JSON.stringify(faqOf(question));

const withSource = (src: string): Promise<ShopHelpElement> =>
  fixture<ShopHelpElement>(html`<shop-help lang="fr" src=${src}></shop-help>`);

describe('a FAQ given as a property', () => {
  inWindow(desktop);
  const warnings = caughtWarnings();

  it('replaces the current one while the panel is open', async () => {
    const help = await openHelp();
    help.faq = faqOf('Et maintenant ?');
    await help.updateComplete;
    expect(questions(help)).to.deep.equal(['Et maintenant ?']);
  });

  it('is read again when the same object is set again after a change', async () => {
    const faq = { version: 1, lang: 'fr', topics: [] as TopicDocument[] };
    const help = await openHelp({ faq });
    faq.topics.push(...sampleFaq.topics);
    help.faq = faq;
    await help.updateComplete;
    expect(questions(help)).to.have.lengthOf(4);
  });

  it('is reported when a framework has written it as an attribute', async () => {
    const page = html`<shop-help lang="fr" faq="[object Object]"></shop-help>`;
    const help = await fixture<ShopHelpElement>(page);
    await help.updateComplete;
    expect(warnings.join()).to.contain('the attribute faq="[object Object]" is not read');
  });

  it('shows its valid entries and reports the others', async () => {
    const entries = [
      { id: 'a', question: 'Bonne ?', answer: 'Oui.' },
      { id: 'b', question: 7, answer: 'Non.' },
      null,
    ];
    const help = await closedHelp({
      faq: { version: 1, lang: 'fr', topics: [{ id: 't', title: 'T', entries }] },
    });
    const told = oneEvent<HTMLElementEventMap['shop-help-error']>(help, 'shop-help-error');
    const shown = help.show();
    const { problems, detail } = await told;
    await shown;
    expect(questions(help)).to.deep.equal(['Bonne ?']);
    expect(problems.map((problem) => problem.path)).to.include('topics[0].entries[1].question');
    expect(detail.problems).to.equal(problems);
    expect(warnings.join('\n')).to.contain('topics[0].entries[1].question');
  });

  for (const [kind, faq] of [
    ['a number', 42],
    ['a broken text', '{"version": 1,'],
    ['an array', []],
    ['an object of something else', { hello: 'world' }],
  ] as const) {
    it(`says that it could not be loaded, and throws nothing, when it is ${kind}`, async () => {
      const help = await closedHelp({ faq, lang: 'en' });
      const events = eventsAt(help);
      const faults = await errorsDuring(() => help.show());
      expect(faults).to.deep.equal([]);
      expect(part(help, 'empty').innerText).to.contain('didn’t load');
      expect(events.map((event) => event.type)).to.deep.equal(['shop-help-error']);
      expect(searchBox(help).disabled).to.equal(false);
    });
  }

  it('reports a problem once, not on every rendering', async () => {
    const help = await closedHelp({ faq: { ...sampleFaq, colour: 'red' } });
    const events = eventsAt(help);
    await help.show();
    help.close();
    await help.show();
    expect(events).to.have.lengthOf(1);
    expect(questions(help)).to.have.lengthOf(4);
  });
});

describe('a FAQ in the page', () => {
  inWindow(desktop);

  it('is read from a JSON script inside the element', async () => {
    const help = document.createElement('shop-help');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = textOf('Dans la page ?');
    help.append(script);
    document.body.append(help);
    await help.show();
    const shown = questions(help);
    help.remove();
    expect(shown).to.deep.equal(['Dans la page ?']);
  });
});

describe('a FAQ at a URL', () => {
  inWindow(desktop);
  caughtWarnings();

  it('is shown', async () => {
    const help = await withSource(ADDRESS);
    await help.show();
    await untilRendered(help, () => questions(help).length > 0);
    expect(questions(help)).to.deep.equal(['Comment changer mon adresse de livraison ?']);
    expect(part(help, 'title').innerText).to.equal('Aide de la boutique');
  });

  it('that has no entries leads to a message and a retry button', async () => {
    const help = await withSource(`${ADDRESS}.gone`);
    const told = oneEvent<HTMLElementEventMap['shop-help-error']>(help, 'shop-help-error');
    await help.show();
    const { problems } = await told;
    await help.updateComplete;
    expect(problems[0]?.path).to.equal('src');
    expect(problems[0]?.message).to.contain('404');
    expect(part(help, 'empty').innerText).to.contain('ne s’est pas chargée');
    expect(buttonNamed(part(help, 'empty'), 'Réessayer').matches('button')).to.equal(true);
  });
});

describe('a FAQ file without entries', () => {
  inWindow(desktop);
  caughtWarnings();
  const requests = fakeNetwork();

  it('still offers its contacts', async () => {
    const contacts = [{ id: 'mail', type: 'email', label: 'Nous écrire', email: 'a@shop.example' }];
    const help = await withSource('/faq.json');
    await help.show();
    requests[0]!.answer(JSON.stringify({ version: 1, lang: 'fr', contacts, topics: 'none' }));
    await untilRendered(help, () => parts(help, 'empty').length > 0);
    expect(parts(help, 'contact').map((one) => plain(one.innerText))).to.deep.equal([
      'Nous écrire',
    ]);
  });
});

describe('a FAQ file that does not arrive', () => {
  inWindow(desktop);
  caughtWarnings();
  const requests = fakeNetwork();
  const clock = fakeTimers();

  /** Expects the panel's message, and the address that failed. */
  const givenUp = async (help: ShopHelpElement): Promise<string> => {
    const told = oneEvent<HTMLElementEventMap['shop-help-error']>(help, 'shop-help-error');
    clock.pass();
    const { problems } = await told;
    await untilRendered(help, () => parts(help, 'empty').length > 0);
    expect(problems[0]?.message).to.equal('/faq.json did not arrive within 10 seconds.');
    return plain(part(help, 'empty').innerText);
  };

  it('times out, and can be loaded again', async () => {
    const help = await withSource('/faq.json');
    await help.show();
    expect(await givenUp(help)).to.contain('Réessayer');
    await click(help, buttonNamed(part(help, 'empty'), 'Réessayer'));
    requests[1]!.answer(textOf('Enfin ?'));
    await untilRendered(help, () => questions(help).length > 0);
    expect(questions(help)).to.deep.equal(['Enfin ?']);
  });

  it('also times out if it stops half-way', async () => {
    const help = await withSource('/faq.json');
    await help.show();
    requests[0]!.begin('{ "version": 1,');
    expect(await givenUp(help)).to.contain('ne s’est pas chargée');
  });

  it('leaves the page’s fallback link visible', async () => {
    const help = await withSource('/faq.json');
    const link = Object.assign(document.createElement('a'), { href: '/aide', textContent: 'Aide' });
    help.append(link);
    await help.show();
    await givenUp(help);
    expect(link.checkVisibility()).to.equal(true);
  });
});

describe('a FAQ that is loading', () => {
  inWindow(desktop);
  caughtWarnings();
  const requests = fakeNetwork();

  it('is requested once, when the panel is first opened', async () => {
    const help = await withSource('/faq.json');
    expect(requests).to.have.lengthOf(0);
    await help.show();
    expect(requests.map((request) => request.url)).to.deep.equal(['/faq.json']);
    requests[0]!.answer(textOf('Une fois ?'));
    await untilRendered(help, () => questions(help).length > 0);
    help.close();
    await help.show();
    expect(requests).to.have.lengthOf(1);
  });

  it('is announced as loading, and what is typed meanwhile is kept', async () => {
    const help = await withSource('/faq.json');
    await help.show();
    expect(part(help, 'status').innerText).to.contain('Chargement');
    searchBox(help).value = 'cafetière';
    searchBox(help).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    requests[0]!.answer(textOf('Et la cafetière ?'));
    await untilRendered(help, () => questions(help).length > 0);
    expect(searchBox(help).value).to.equal('cafetière');
    expect(parts(help, 'results')).to.have.lengthOf(1);
  });

  it('can be requested again after a failure', async () => {
    const help = await withSource('/faq.json');
    await help.show();
    requests[0]!.fail();
    await untilRendered(help, () => parts(help, 'empty').length > 0);
    await click(help, buttonNamed(part(help, 'empty'), 'Réessayer'));
    requests[1]!.answer(textOf('Enfin ?'));
    await untilRendered(help, () => questions(help).length > 0);
    expect(questions(help)).to.deep.equal(['Enfin ?']);
    expect(parts(help, 'empty')).to.have.lengthOf(0);
  });

  it('is the last of several URLs, whichever arrives first', async () => {
    const help = await withSource('/first.json');
    await help.show();
    help.src = '/second.json';
    await help.updateComplete;
    help.src = '/third.json';
    await help.updateComplete;
    expect(requests.map((request) => request.signal.aborted)).to.deep.equal([true, true, false]);
    requests[2]!.answer(textOf('Troisième ?'));
    requests[0]!.answer(textOf('Première ?'));
    await untilRendered(help, () => questions(help).length > 0);
    expect(questions(help)).to.deep.equal(['Troisième ?']);
  });

  it('is cancelled when the element is removed, and requested again when it is put back', async () => {
    const help = await withSource('/faq.json');
    await help.show();
    const events = eventsAt(help);
    const home = help.parentElement!;
    help.remove();
    expect(requests[0]!.signal.aborted).to.equal(true);
    home.append(help);
    await help.updateComplete;
    requests[1]!.answer(textOf('De retour ?'));
    await untilRendered(help, () => questions(help).length > 0);
    expect(plain(questions(help).join())).to.equal('De retour ?');
    expect(events).to.have.lengthOf(0);
  });
});
