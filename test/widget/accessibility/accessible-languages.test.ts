import { expect } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import type { SearchProviderHit } from '../../../src/index.ts';
import { withBundledFaqs } from '../../support/widget/bundled-faqs.ts';
import { sampleFaq } from '../../support/faq.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import { withRootAttributes } from '../../support/widget/page.ts';
import { danglingReferences, duplicateIds } from '../../support/references.ts';
import {
  atRest,
  click,
  closedHelp,
  onShow,
  part,
  parts,
  plain,
  questions,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

const arabicFaq = {
  version: 1,
  lang: 'ar',
  title: 'كيف يمكننا مساعدتك؟',
  contacts: [
    { id: 'support', type: 'email', label: 'مراسلة فريقنا', email: 'aide@boutique.example' },
  ],
  topics: [
    {
      id: 'delivery',
      title: 'التوصيل',
      entries: [
        {
          id: 'parcel',
          question: 'أين الطرد الخاص بي؟',
          answer: 'تجد رقم التتبع في [حسابك](https://boutique.example/compte).',
        },
      ],
    },
  ],
};

const hebrewFaq = { ...arabicFaq, lang: 'he', title: 'איך אפשר לעזור?' };

const isLeft = (help: ShopHelpElement): boolean => {
  const { left, right } = part(help, 'launcher').getBoundingClientRect();
  return left < document.documentElement.clientWidth - right;
};

const openWith = async (settings: Readonly<Record<string, unknown>>): Promise<ShopHelpElement> => {
  const help = await closedHelp(settings);
  await help.show();
  await atRest(help);
  return help;
};

/** Visible texts by kind, with the language and direction they are marked up with. */
const saidOf = (help: ShopHelpElement, selector: string): readonly string[] =>
  onShow(help.renderRoot, selector).map((text) => {
    const lang = text.closest('[lang]')?.getAttribute('lang');
    const dir = text.closest('[dir]')?.getAttribute('dir');
    return `${lang} ${dir} ${getComputedStyle(text).direction}`;
  });

const FAQ_WORDS =
  '.title, .question, .topic-button > span:first-child, .prose, .contact a span span';
const OWN_WORDS = '.label, .feedback > span, .choice, .launcher-label';

describe('a right-to-left FAQ', () => {
  inWindow(desktop);
  withRootAttributes({ lang: '', dir: '' });

  for (const [lang, faq] of [
    ['ar', arabicFaq],
    ['he', hebrewFaq],
    ['', arabicFaq],
  ] as const) {
    it(`mirrors button and panel on a page in "${lang}"`, async () => {
      const help = await openWith({ lang, faq });
      expect(getComputedStyle(part(help, 'panel')).direction).to.equal('rtl');
      expect(help.matches(':state(rtl)')).to.equal(true);
      const [title, close] = ['title', 'close-button'].map((name) =>
        part(help, name).getBoundingClientRect(),
      );
      expect(close!.right).to.be.at.most(title!.left + 1);
      help.close();
      await help.updateComplete;
      expect(isLeft(help), 'the corner is mirrored').to.equal(true);
    });
  }

  it('keeps punctuation at the end of words in the other direction', async () => {
    const help = await openWith({ lang: 'he', faq: hebrewFaq });
    await click(help, part(help, 'question'));
    for (const words of onShow(help.renderRoot, OWN_WORDS)) {
      expect(getComputedStyle(words).unicodeBidi, words.className).to.equal('plaintext');
    }
  });

  it('keeps its language and direction among French messages, which keep theirs', async () => {
    const help = await openWith({ lang: 'fr', faq: arabicFaq });
    await click(help, part(help, 'question'));
    expect(new Set(saidOf(help, FAQ_WORDS))).to.deep.equal(new Set(['ar rtl rtl']));
    expect(new Set(saidOf(help, OWN_WORDS))).to.deep.equal(new Set(['fr ltr ltr']));
    help.close();
    await help.updateComplete;
    expect(isLeft(help)).to.equal(false);
  });

  it('marks the language of the note in a link', async () => {
    const help = await openWith({ lang: 'fr', faq: arabicFaq });
    await click(help, part(help, 'question'));
    const note = help.shadowRoot!.querySelector('.prose .visually-hidden')!;
    expect(plain(note.textContent)).to.equal('(s’ouvre dans un nouvel onglet)');
    expect([note.getAttribute('lang'), note.getAttribute('dir')]).to.deep.equal(['fr', 'ltr']);
  });
});

describe('a French FAQ among messages in another language', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'ar', dir: 'rtl' });

  it('is laid out from left to right among Arabic messages', async () => {
    const help = await openWith({ lang: 'ar', faq: sampleFaq });
    await click(help, part(help, 'question'));
    expect(new Set(saidOf(help, FAQ_WORDS))).to.deep.equal(new Set(['fr ltr ltr']));
    expect(new Set(saidOf(help, OWN_WORDS))).to.deep.equal(new Set(['ar rtl rtl']));
    help.close();
    await help.updateComplete;
    expect(isLeft(help), 'the corner is mirrored').to.equal(true);
  });

  it('marks the language of words of the FAQ within a message', async () => {
    const help = await openWith({ lang: 'en', faq: sampleFaq });
    await typeQuery(help, 'rembousement');
    const [sentence] = onShow(help.renderRoot, '.correction');
    expect(plain(sentence!.innerText)).to.contain('for “remboursement”');
    const [word] = onShow(sentence!, '[lang]');
    expect([word?.textContent, word?.lang, word?.dir]).to.deep.equal([
      'remboursement',
      'fr',
      'ltr',
    ]);
  });

  it('has a title in the widget’s language if the FAQ has none', async () => {
    const help = await openWith({ lang: 'ar', faq: { ...sampleFaq, title: undefined } });
    const title = part(help, 'title');
    expect([title.lang, title.dir]).to.deep.equal(['ar', 'rtl']);
  });
});

describe('a page in one language with the help in another', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'fr', dir: 'ltr' });

  it('lays out the help in its own direction', async () => {
    const help = await openWith({ lang: 'ar', faq: arabicFaq });
    expect(getComputedStyle(part(help, 'panel')).direction).to.equal('rtl');
  });
});

/** Changes the text as browsers do when they translate a page. */
const translate = (root: ParentNode & Node): number => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const words = texts.filter(
    (text) => text.data.trim() !== '' && text.parentElement?.localName !== 'style',
  );
  for (const text of words) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(`[${text.data}]`);
  }
  return words.length;
};

describe('a page that the browser translates', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'fr' });

  it('keeps showing what was searched for', async () => {
    const help = await openWith({ lang: 'fr' });
    await typeQuery(help, 'annuler');
    expect(translate(help.shadowRoot!)).to.be.above(5);
    await typeQuery(help, ' colis');
    const help2 = questions(help);
    expect(help2.length).to.be.above(0);
    expect(help2.join()).to.not.contain('[');
  });

  it('shows the number of the new answers, not of the old ones', async () => {
    const help = await openWith({ lang: 'fr' });
    await typeQuery(help, 'colis');
    translate(help.shadowRoot!);
    await click(help, part(help, 'clear-button'));
    await typeQuery(help, 'zzz');
    expect(part(help, 'status').innerText).to.equal('Nous n’avons pas encore cette réponse');
    expect(part(help, 'hand-over').innerText).to.match(/^Nous joindrons votre question/);
  });

  it('shows the number that includes the search provider’s results', async () => {
    let answer!: (hits: readonly SearchProviderHit[]) => void;
    const found = new Promise<readonly SearchProviderHit[]>((resolve) => (answer = resolve));
    const help = await openWith({ lang: 'fr', searchProvider: () => found });
    await typeQuery(help, 'annuler');
    translate(help.shadowRoot!);
    answer([{ title: 'Guide', url: '/guide' }]);
    await untilRendered(help, () => parts(help, 'result-link').length > 0);
    expect(part(help, 'status').innerText).to.equal('2 réponses trouvées');
  });

  it('opens, rates and closes answers as usual', async () => {
    const help = await openWith({ lang: 'fr' });
    translate(help.shadowRoot!);
    await click(help, part(help, 'question'));
    translate(help.shadowRoot!);
    const [yes, no] = onShow(part(help, 'feedback'), 'button') as [HTMLElement, HTMLElement];
    await click(help, yes);
    expect(part(help, 'feedback').innerText).to.contain('Merci');
    translate(help.shadowRoot!);
    await click(help, no);
    expect(part(help, 'feedback').innerText).to.contain('Notre équipe peut vous aider');
    expect(part(help, 'feedback').innerText).to.not.contain('Merci');
    await click(help, part(help, 'question'));
    expect(parts(help, 'answer')).to.have.lengthOf(0);
  });
});

describe('the id references between elements', () => {
  inWindow(desktop);

  it('all resolve, and no id is duplicated, with every list shown', async () => {
    const help = await openWith({ lang: 'fr' });
    for (const topic of onShow(help.renderRoot, '.topic-button')) await click(help, topic);
    for (const question of onShow(help.renderRoot, '.topic .question')) await click(help, question);
    expect(parts(help, 'answer').length).to.be.above(3);
    expect(danglingReferences(help)).to.deep.equal([]);
    expect(duplicateIds(help)).to.deep.equal([]);
  });
});

describe('a page that the browser translates, with the script’s own FAQ', () => {
  inWindow(desktop);
  withRootAttributes({ lang: 'fr' });
  withBundledFaqs(sampleFaq);

  it('switches to the language that the page then declares', async () => {
    const help = await openWith({ faq: undefined });
    translate(help.shadowRoot!);
    document.documentElement.lang = 'en';
    await untilRendered(
      help,
      () => part(help, 'input').getAttribute('aria-label') === 'Search help',
    );
    await typeQuery(help, 'colis');
    expect(part(help, 'status').innerText).to.equal('1 answer found');
    expect(questions(help).join()).to.not.contain('[');
    await click(help, part(help, 'clear-button'));
    expect(part(help, 'suggestions').innerText).to.match(/^Frequently asked questions/);
  });
});
