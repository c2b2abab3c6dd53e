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

/** The states in which the widget's own words stand; the others differ in the FAQ's. */
const ownWords = ['closed', 'open', 'rated not helpful', 'a slip corrected', 'no answer'];

/**
 * The rules that axe leaves to a person here. It cannot tell which colours meet inside of the help:
 * `contrast.chromium.spec.ts` measures each pair of them.
 */
const REVIEWED: readonly string[] = ['color-contrast'];

/** A page of the shop without a fault of its own. */
const documentWith = (script: string, body = '', lang = 'fr'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Boutique</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">${script}</head>
  <body><main><h1>Boutique</h1></main>${body}</body></html>`;

/** Runs in the page. */
const run = async (
  tags: string[],
): Promise<{ rules: number; findings: string[]; undecided: string[] }> => {
  const { axe: engine } = window as unknown as { axe: typeof axe };
  const { violations, passes, incomplete } = await engine.run(document, {
    runOnly: tags,
    resultTypes: ['violations', 'incomplete'],
  });
  const told = (results: axe.Result[]): string[] =>
    results.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  return {
    rules: violations.length + passes.length + incomplete.length,
    findings: told(violations),
    undecided: told(incomplete),
  };
};

/** Counts what axe has looked at and keeps what it has found. */
class Examination {
  looks = 0;
  rules = 0;
  readonly findings: string[] = [];
  readonly undecided: string[] = [];
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
    const { rules, findings, undecided } = await this.#page.evaluate(run, TAGS);
    this.looks += 1;
    this.rules += rules;
    this.undecided.push(...undecided.map((one) => `${state}: ${one}`));
    this.findings.push(...findings.map((finding) => `${state}: ${finding}`));
  }

  report(what: string): void {
    const { looks, rules, findings, undecided } = this;
    const open = undecided.filter((one) => !REVIEWED.some((id) => one.includes(`: ${id}: `)));
    console.log(
      `axe, ${what}: ${looks} looks, ${rules} rules, ${findings.length} findings, ${open.length} undecided beyond contrast`,
    );
    expect(findings).toEqual([]);
    expect(open, 'what axe leaves to a person').toEqual([]);
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
  test(`axe finds nothing in the words of ${lang}, light and dark, on any width`, async ({
    visit,
    help,
    page,
  }) => {
    test.setTimeout(180_000);
    await visit({ html: documentWith(manyLanguages, '', lang) });
    const examination = await Examination.of(page);
    for (const [name, reach] of Object.entries(states)) {
      await page.setViewportSize({ width: 1366, height: 800 });
      await reach(page, help, french);
      if (ownWords.includes(name)) await examination.lookAround(name);
    }
    examination.report(lang);
  });
}

for (const [theme, device] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`axe finds nothing where the shop is ${theme} and the device ${device}`, async ({
    visit,
    help,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: device, reducedMotion: 'reduce' });
    await visit({
      html: documentWith(`<script src="/shop-help.js" defer data-theme="${theme}"></script>`),
    });
    const examination = await Examination.of(page);
    for (const [name, reach] of Object.entries(states)) {
      await reach(page, help, french);
      await examination.look(name);
    }
    examination.report(`theme="${theme}"`);
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
