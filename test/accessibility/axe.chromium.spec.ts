import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, manyLanguages, scriptTag, test } from './shop.ts';
import { arabic, english, french, states, type Words } from './states.ts';

/** All of WCAG 2.2 AA, and what goes beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const WIDTHS = [1366, 390, 320];
const THEMES = ['light', 'dark'] as const;

/** The FAQ's languages. */
const written: Readonly<Record<string, Words>> = { fr: french, en: english, ar: arabic };

/** Where nobody has written a FAQ, the widget speaks the page's language around a French one. */
const unwritten = ['es', 'de', 'it', 'nl', 'pt', 'pl'];

/** A page of the shop without a fault of its own. */
const documentWith = (script: string, body = '', lang = 'fr'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Boutique</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">${script}</head>
  <body><main><h1>Boutique</h1></main>${body}</body></html>`;

/** Runs in the page. */
const run = async (tags: string[]): Promise<{ rules: number; findings: string[] }> => {
  const { axe: engine } = window as unknown as { axe: typeof axe };
  const { violations, passes, incomplete } = await engine.run(document, {
    runOnly: tags,
    resultTypes: ['violations'],
  });
  return {
    rules: violations.length + passes.length + incomplete.length,
    findings: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  };
};

/** Counts what axe has looked at and keeps what it has found. */
class Examination {
  looks = 0;
  rules = 0;
  readonly findings: string[] = [];
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async of(page: Page): Promise<Examination> {
    await page.addScriptTag({ content: axe.source });
    return new Examination(page);
  }

  /** In every width and theme. */
  async lookAround(state: string): Promise<void> {
    for (const width of WIDTHS) {
      await this.#page.setViewportSize({ width, height: 800 });
      for (const colorScheme of THEMES) {
        await this.#page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await this.look(`${state}, ${colorScheme}, ${width} px`);
      }
    }
  }

  async look(state: string): Promise<void> {
    const { rules, findings } = await this.#page.evaluate(run, TAGS);
    this.looks += 1;
    this.rules += rules;
    this.findings.push(...findings.map((finding) => `${state}: ${finding}`));
  }

  report(what: string): void {
    const { looks, rules, findings } = this;
    console.log(`axe, ${what}: ${looks} looks, ${rules} rules, ${findings.length} findings`);
    expect(findings).toEqual([]);
  }
}

for (const [lang, words] of Object.entries(written)) {
  test(`axe finds nothing in any state, in ${lang}, light and dark, on any width`, async ({
    visit,
    help,
    page,
  }) => {
    test.setTimeout(180_000);
    await visit({ html: documentWith(manyLanguages, '', lang) });
    const examination = await Examination.of(page);
    for (const [name, reach] of Object.entries(states)) {
      await page.setViewportSize({ width: 1366, height: 800 });
      await reach(page, help, words);
      await examination.lookAround(name);
    }
    examination.report(lang);
  });
}

for (const lang of unwritten) {
  test(`axe finds nothing in any state, in ${lang}`, async ({ visit, help, page }) => {
    await visit({ html: documentWith(manyLanguages, '', lang) });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const examination = await Examination.of(page);
    for (const [name, reach] of Object.entries(states)) {
      await reach(page, help, french);
      await examination.look(name);
    }
    examination.report(lang);
  });
}

const pages = [
  { says: 'while the FAQ loads', settings: 'data-open data-src="/never.json"', sign: '.loading' },
  { says: 'when the FAQ could not be had', settings: 'data-open data-src="/404"', sign: '.empty' },
  { says: 'in the page', settings: 'data-mode="inline"', sign: '.question' },
  { says: 'modal', settings: 'data-mode="modal" data-open', sign: '.question' },
];

for (const { says, settings, sign } of pages) {
  test(`axe finds nothing ${says}`, async ({ visit, help, page, alarms }) => {
    alarms.allow(/404/);
    await page.route('**/never.json', () => new Promise(() => undefined));
    await visit({ html: documentWith(`<script src="/shop-help.js" defer ${settings}></script>`) });
    await help.root.locator(sign).first().waitFor();
    const examination = await Examination.of(page);
    await examination.lookAround(says);
    examination.report(says);
  });
}

test('axe finds nothing where the shop has put the element among its own', async ({
  visit,
  help,
  page,
}) => {
  await visit({ html: documentWith(scriptTag, '<shop-help></shop-help>') });
  const examination = await Examination.of(page);
  await help.launcher.waitFor();
  await examination.lookAround('closed');
  await page.setViewportSize({ width: 1366, height: 800 });
  await help.open();
  await examination.lookAround('open');
  examination.report('in the body');
});
