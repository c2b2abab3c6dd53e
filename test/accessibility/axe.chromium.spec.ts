import type { Page } from '@playwright/test';
import { allMessages } from '../../src/core/messages/index.ts';
import type { ShopHelpElement } from '../../src/index.ts';
import { sampled } from '../support/pages/everyday.ts';
import { Examination } from './examination.ts';
import { expect, manyLanguages, scriptTag, test, type Help } from './shop.ts';
import { arabic, english, french, states, type Words } from './states.ts';

/** In languages that the demo has no FAQ in, the widget shows a French FAQ. */
const ownFaqs: Readonly<Record<string, Words>> = { ar: arabic, en: english };
const languages = allMessages.map(({ lang }) => [lang, ownFaqs[lang] ?? french] as const);

/**
 * A shop page without accessibility faults of its own. The help is inside the body, because axe
 * checks neither colours nor target spacing outside of it.
 */
const documentWith = (script: string, body = '<shop-help></shop-help>', lang = 'fr'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Boutique</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">${script}</head>
  <body><main><h1>Boutique</h1></main>${body}</body></html>`;

/** Closes the help, and opens it again with these settings. */
const reopen = async (help: Help, settings: Readonly<Record<string, string>>): Promise<void> => {
  await help.root.evaluate((element, values) => {
    for (const name of ['open', 'mode', 'src']) element.removeAttribute(name);
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  }, settings);
};

/** Removes the FAQs from the script, since they would be used when another FAQ cannot be loaded. */
const withoutFaqs = async (help: Help, act: () => Promise<void>): Promise<void> => {
  const faqs = await help.root.evaluateHandle((element) => {
    const { constructor } = element as HTMLElement & { constructor: typeof ShopHelpElement };
    const own = constructor.faqs;
    constructor.faqs = {};
    return own;
  });
  await act();
  await help.root.evaluate((element, own) => {
    (element as HTMLElement & { constructor: typeof ShopHelpElement }).constructor.faqs = own;
  }, faqs);
};

/** The forms of the help, and what it shows without a FAQ. Each can be reached from every other. */
const forms: Readonly<Record<string, (help: Help) => Promise<void>>> = {
  loading: async (help) => {
    await reopen(help, { src: '/never.json', open: '' });
    await help.root.locator('.loading').waitFor();
  },
  failed: async (help) => {
    await withoutFaqs(help, async () => {
      await reopen(help, { src: '/404', open: '' });
      await help.part('empty').getByRole('button').waitFor();
    });
  },
  'in the page': async (help) => {
    await reopen(help, { mode: 'inline' });
    await expect(help.questions.first()).toBeVisible();
  },
  modal: async (help) => {
    await reopen(help, { mode: 'modal', open: '' });
    await expect(help.questions.first()).toBeVisible();
  },
};

const forEachState = async (
  page: Page,
  help: Help,
  words: Words,
  look: (state: string) => Promise<void>,
): Promise<void> => {
  await page.route('**/never.json', () => new Promise(() => undefined));
  const steps = [
    ...Object.entries(states).map(([name, reach]) => ({
      name,
      reach: () => reach(page, help, words),
    })),
    ...Object.entries(forms).map(([name, reach]) => ({ name, reach: () => reach(help) })),
  ];
  for (const { name, reach } of steps) {
    await page.setViewportSize({ width: 1366, height: 800 });
    await reach();
    await look(name);
  }
};

/** The everyday tier uses the demo's language; `right-to-left.spec.ts` covers how others differ. */
const everyday = ['fr'];

for (const [lang, words] of languages) {
  const tag = everyday.includes(lang) ? [] : ['@all'];
  test(
    `axe finds nothing in any state, in ${lang}`,
    { tag },
    async ({ visit, help, page, alarms }) => {
      test.slow();
      alarms.allow(/404/);
      await visit({ html: documentWith(manyLanguages, undefined, lang) });
      const examination = await Examination.of(page);
      await forEachState(page, help, words, (state) => examination.look(state));
      examination.report(lang);
    },
  );
}

test(
  'axe finds nothing in any state, in any theme and window',
  { tag: '@all' },
  async ({ visit, help, page, alarms }) => {
    test.setTimeout(600_000);
    alarms.allow(/404/);
    await visit({ html: documentWith(manyLanguages) });
    const examination = await Examination.of(page);
    await forEachState(page, help, french, (state) => examination.lookInEachTheme(state));
    examination.report('every theme and window');
  },
);

test(
  'axe finds nothing if the help is a sibling of the body',
  sampled(false),
  async ({ visit, help, page, alarms }) => {
    alarms.allow(/404/);
    await visit({ html: documentWith(scriptTag, '') });
    const examination = await Examination.of(page, ['color-contrast']);
    await forEachState(page, help, french, (state) => examination.look(state));
    examination.report('beside the body');
  },
);
