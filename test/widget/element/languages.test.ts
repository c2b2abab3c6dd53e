import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ShopHelpElement } from '../../../src/define.ts';
import { withBundledFaqs } from '../../support/widget/bundled-faqs.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import { sampleFaq } from '../../support/faq.ts';
import { withPanelBundle } from '../../support/widget/panel-bundle.ts';
import { withRootAttributes } from '../../support/widget/page.ts';
import {
  closedHelp,
  openHelp,
  part,
  questions,
  searchBox,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const words = (help: ShopHelpElement): string => part(help, 'launcher').innerText.trim();

const german = { ...sampleFaq, lang: 'de' };

const within = async (content: TemplateResult): Promise<ShopHelpElement> => {
  const help = (await fixture(content)).querySelector('shop-help')!;
  await help.updateComplete;
  return help;
};

describe('the language of the widget', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'en' });
  withBundledFaqs(sampleFaq);

  it('is its own lang first', async () => {
    const help = await closedHelp({ lang: 'es', faq: german });
    expect(words(help)).to.equal('Ayuda');
    expect(part(help, 'launcher').closest('[lang]')?.getAttribute('lang')).to.equal('es');
  });

  it('is otherwise that of its nearest ancestor', async () => {
    const help = await within(
      html`<div lang="it">
        <p><shop-help></shop-help></p>
      </div>`,
    );
    expect(words(help)).to.equal('Assistenza');
  });

  it('is inherited through a shadow root', async () => {
    const outer = await fixture(html`<div lang="it"></div>`);
    const help = document.createElement('shop-help');
    outer.attachShadow({ mode: 'open' }).append(help);
    await help.updateComplete;
    expect(words(help)).to.equal('Assistenza');
  });

  it('is otherwise the document’s, and follows its changes', async () => {
    const help = await within(html`<div><shop-help></shop-help></div>`);
    expect(words(help)).to.equal('Help');
    document.documentElement.lang = 'it';
    await untilRendered(help, () => words(help) === 'Assistenza');
    expect(words(help)).to.equal('Assistenza');
  });

  for (const lang of ['fr-CA', 'FR', 'fr_BE', 'fr-Latn-CH']) {
    it(`is French for ${lang}`, async () => {
      expect(words(await closedHelp({ lang }))).to.equal('Aide');
    });
  }

  it('changes in place while the panel is open', async () => {
    const help = await closedHelp({ lang: 'fr', faq: undefined });
    await help.show();
    help.lang = 'en';
    await help.updateComplete;
    expect(part(help, 'close-button').getAttribute('aria-label')).to.equal('Close help');
    help.lang = '';
    document.documentElement.lang = 'fr';
    await help.updateComplete;
    expect(part(help, 'close-button').getAttribute('aria-label')).to.equal('Fermer l’aide');
  });

  it('is declared on the panel for screen readers', async () => {
    const help = await closedHelp({ lang: 'en' });
    await help.show();
    expect(part(help, 'panel').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(part(help, 'title').lang).to.equal('fr');
  });
});

describe('the language of a FAQ given by the page', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'en', dir: 'ltr' });
  withBundledFaqs(sampleFaq);

  for (const [lang, launcher] of [
    ['ar', 'مساعدة'],
    ['de', 'Hilfe'],
    ['en', 'Help'],
    ['es', 'Ayuda'],
    ['fr', 'Aide'],
    ['it', 'Assistenza'],
    ['nl', 'Help'],
    ['pl', 'Pomoc'],
    ['pt-BR', 'Ajuda'],
  ] as const) {
    it(`is that of button and panel: ${lang}`, async () => {
      const help = await closedHelp({ faq: { ...sampleFaq, lang } });
      const root = part(help, 'launcher').closest<HTMLElement>('[lang]')!;
      expect(words(help)).to.equal(launcher);
      expect([root.lang, root.dir]).to.deep.equal([
        lang.slice(0, 2),
        lang === 'ar' ? 'rtl' : 'ltr',
      ]);
    });
  }

  it('is read from JSON inside the element before it is opened', async () => {
    const help = document.createElement('shop-help');
    const json = JSON.stringify({ version: 1, title: 'Say "lang": "nl"', lang: 'de' });
    help.append(
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: json,
      }),
    );
    document.body.append(help);
    await help.updateComplete;
    const launcher = words(help);
    help.remove();
    expect(launcher).to.equal('Hilfe');
  });

  it('is the page’s until a FAQ from a URL has loaded', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(german)]));
    const help = await closedHelp({ faq: undefined, src });
    expect(words(help)).to.equal('Help');
    await help.show();
    await untilRendered(help, () => questions(help).length > 0);
    expect(searchBox(help).getAttribute('aria-label')).to.equal('Hilfe durchsuchen');
    help.close();
    await help.updateComplete;
    expect(words(help)).to.equal('Hilfe');
  });

  it('falls back if the widget has no messages in it', async () => {
    const help = await closedHelp({ lang: 'tlh' });
    await help.show();
    expect(searchBox(help).getAttribute('aria-label')).to.equal('Rechercher dans l’aide');
    help.faq = { ...sampleFaq, lang: 'en' };
    await help.updateComplete;
    expect(searchBox(help).getAttribute('aria-label')).to.equal('Search help');
  });
});

describe('the default language', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'tlh' });
  withBundledFaqs(sampleFaq, { ...german, title: 'Deutsch' });

  it('selects among the script’s FAQs if none is in the page’s language', async () => {
    const help = await closedHelp({ faq: undefined, defaultLang: 'de-AT' });
    await help.show();
    expect(part(help, 'title').innerText).to.equal('Deutsch');
    expect(searchBox(help).getAttribute('aria-label')).to.equal('Hilfe durchsuchen');
  });

  it('selects the widget’s messages if neither page nor FAQ has a known language', async () => {
    const help = await closedHelp({ faq: { ...sampleFaq, lang: 'tlh' }, defaultLang: 'pl' });
    expect(words(help)).to.equal('Pomoc');
  });
});

describe('the FAQs inside the script', () => {
  inWindow(desktop);
  withBundledFaqs(
    { ...sampleFaq, title: 'Français' },
    { ...sampleFaq, lang: 'en', title: 'English' },
  );

  for (const [lang, title] of [
    ['en-GB', 'English'],
    ['fr-CA', 'Français'],
    ['nl', 'Français'],
  ]) {
    it(`are chosen by language: ${title} for ${lang}`, async () => {
      const help = await fixture<ShopHelpElement>(html`<shop-help lang=${lang!}></shop-help>`);
      await help.show();
      expect(part(help, 'title').innerText).to.equal(title);
      expect(questions(help)).to.have.lengthOf(4);
    });
  }
});

describe('the writing direction', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'fr', dir: 'rtl' });

  it('is that of the page', async () => {
    const help = await closedHelp();
    await help.show();
    expect(getComputedStyle(part(help, 'panel')).direction).to.equal('rtl');
    const [title, close] = ['title', 'close-button'].map((name) =>
      part(help, name).getBoundingClientRect(),
    );
    expect(close!.right).to.be.at.most(title!.left + 1);
  });

  it('is the element’s own if the shop sets it', async () => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help dir="ltr" .faq=${sampleFaq}></shop-help>`,
    );
    await help.show();
    expect(getComputedStyle(part(help, 'panel')).direction).to.equal('ltr');
  });
});

describe('a script that lacks the lexicon of a FAQ', () => {
  inWindow(desktop);
  const warnings = caughtWarnings();
  withPanelBundle({ lexiconFor: () => undefined });

  it('names a script that has it, once', async () => {
    const help = await openHelp({ faq: german });
    for (const faq of [{ ...german }, { ...german, lang: 'de-AT' }]) {
      help.faq = faq;
      await help.updateComplete;
    }
    expect(questions(help)).to.have.lengthOf(4);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/lang: "de" has a lexicon.*shop-help\.js.*shop-help build/);
  });

  it('says nothing if there is none for that language', async () => {
    await openHelp({ faq: { ...sampleFaq, lang: 'fi' } });
    expect(warnings).to.deep.equal([]);
  });
});
