import { expect, fixture, html } from '@open-wc/testing';
import { ShopHelpElement } from '../../src/define.ts';
import { drawn } from '../support/drawn.ts';
import { sampleFaq } from '../support/faq.ts';
import { withRoot } from '../support/page.ts';
import { closedHelp, part, questions, searchBox } from '../support/shop-help.ts';
import { desktop, inWindow } from '../support/viewport.ts';

const words = (help: ShopHelpElement): string => part(help, 'launcher').innerText.trim();

describe('the language of the widget', () => {
  inWindow(desktop);
  withRoot({ lang: 'en' });

  it('is its own lang before all', async () => {
    const help = await fixture<ShopHelpElement>(html`<shop-help lang="fr"></shop-help>`);
    expect(words(help)).to.equal('Aide');
    expect(part(help, 'launcher').closest('[lang]')?.getAttribute('lang')).to.equal('fr');
  });

  it('is else that of what stands around it', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <p><shop-help></shop-help></p>
      </div>`,
    );
    const help = outer.querySelector('shop-help')!;
    await help.updateComplete;
    expect(words(help)).to.equal('Aide');
  });

  it('is found out of a shadow root', async () => {
    const outer = await fixture(html`<div lang="fr"></div>`);
    const help = document.createElement('shop-help');
    outer.attachShadow({ mode: 'open' }).append(help);
    await help.updateComplete;
    expect(words(help)).to.equal('Aide');
  });

  it('is else that of the document', async () => {
    expect(words(await closedHelp())).to.equal('Help');
  });

  it('follows the document when it changes', async () => {
    const help = await closedHelp();
    document.documentElement.lang = 'fr';
    await drawn(help, () => words(help) === 'Aide');
    expect(words(help)).to.equal('Aide');
  });

  for (const lang of ['fr-CA', 'FR', 'fr_BE', 'fr-Latn-CH']) {
    it(`is French for ${lang}`, async () => {
      expect(words(await closedHelp({ lang }))).to.equal('Aide');
    });
  }

  it('is that of the FAQ where the widget has no words in the page\u2019s', async () => {
    const help = await closedHelp({ lang: 'tlh' });
    await help.show();
    expect(searchBox(help).getAttribute('aria-label')).to.equal('Rechercher dans l\u2019aide');
    help.faq = { ...sampleFaq, lang: 'en' };
    await help.updateComplete;
    expect(searchBox(help).getAttribute('aria-label')).to.equal('Search help');
  });

  it('changes in place while the panel is open', async () => {
    const help = await closedHelp({ lang: 'fr' });
    await help.show();
    help.lang = 'en';
    await help.updateComplete;
    expect(part(help, 'close-button').getAttribute('aria-label')).to.equal('Close help');
    help.lang = '';
    document.documentElement.lang = 'fr';
    await help.updateComplete;
    expect(part(help, 'close-button').getAttribute('aria-label')).to.equal('Fermer l\u2019aide');
  });

  it('stands on the panel for screen readers', async () => {
    const help = await closedHelp({ lang: 'en' });
    await help.show();
    expect(part(help, 'panel').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(part(help, 'title').lang).to.equal('fr');
  });
});

describe('the FAQs inside the script', () => {
  inWindow(desktop);
  const bundled = ShopHelpElement.faqs;
  beforeEach(() => {
    const english = { ...sampleFaq, lang: 'en', title: 'English' };
    const french = { ...sampleFaq, title: 'Fran\u00e7ais' };
    ShopHelpElement.faqs = { fr: JSON.stringify(french), en: JSON.stringify(english) };
  });
  afterEach(() => {
    ShopHelpElement.faqs = bundled;
  });

  for (const [lang, title] of [
    ['en-GB', 'English'],
    ['fr-CA', 'Fran\u00e7ais'],
    ['nl', 'Fran\u00e7ais'],
  ]) {
    it(`are chosen by language: ${title} for ${lang}`, async () => {
      const help = await fixture<ShopHelpElement>(html`<shop-help lang=${lang!}></shop-help>`);
      await help.show();
      expect(part(help, 'title').innerText).to.equal(title);
      expect(questions(help)).to.have.lengthOf(4);
    });
  }
});

describe('the direction of writing', () => {
  inWindow(desktop);
  withRoot({ dir: 'rtl' });

  it('is that of the page', async () => {
    const help = await closedHelp();
    await help.show();
    expect(getComputedStyle(part(help, 'panel')).direction).to.equal('rtl');
    const [title, close] = ['title', 'close-button'].map((name) =>
      part(help, name).getBoundingClientRect(),
    );
    expect(close!.right).to.be.at.most(title!.left + 1);
  });

  it('is the element\u2019s own where the shop says so', async () => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help dir="ltr" .faq=${sampleFaq}></shop-help>`,
    );
    await help.show();
    expect(getComputedStyle(part(help, 'panel')).direction).to.equal('ltr');
  });
});
