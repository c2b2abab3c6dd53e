import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './shop.ts';

/** All of WCAG 2.2 AA, and axe's best practices. */
const axeTags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

export interface Theme {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
  /** The `theme` attribute; null for none. */
  readonly attribute: 'light' | 'dark' | null;
}

/** Set by page and device, by the shop against the device, and by the system's forced colours. */
export const examinedThemes: readonly Theme[] = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', attribute: null },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', attribute: null },
  { name: 'theme="light"', colorScheme: 'dark', forcedColors: 'none', attribute: 'light' },
  { name: 'theme="dark"', colorScheme: 'light', forcedColors: 'none', attribute: 'dark' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active', attribute: null },
];

export const windowSizes = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1366, height: 800 },
] as const;

/** Shows the help in a theme, without motion. */
export const showIn = async (page: Page, theme: Theme): Promise<void> => {
  const { colorScheme, forcedColors, attribute } = theme;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.locator('shop-help').evaluate((help, value) => {
    // axe does not know the colours that a browser gives to a dark page by itself.
    document.documentElement.style.cssText =
      'color-scheme: light dark; background: Canvas; color: CanvasText';
    if (value === null) help.removeAttribute('theme');
    else help.setAttribute('theme', value);
  }, attribute);
  await drawn(page);
};

/** A window reports its new size with the next frame, and is drawn with the one after. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/**
 * Findings that axe leaves to human review, by rule and reason. `contrast.chromium.spec.ts` covers
 * them: it measures each text against its actual background.
 */
const reviewedFindings: readonly string[] = [
  // In the scrolling list, text may be partly clipped at the edge.
  'color-contrast elmPartiallyObscured',
  'color-contrast elmPartiallyObscuring',
  'color-contrast bgOverlap',
  // The single digit of a topic's count, if its row is partly scrolled out of view.
  'color-contrast shortTextContent',
];

/**
 * With forced colours, axe uses the text's fill colour, for which Chromium reports a colour that it
 * does not draw.
 */
const REVIEWED_IN_FORCED_COLOURS = 'color-contrast equalRatio';

interface Finding {
  readonly rule: string;
  readonly html: string;
}

interface Look {
  readonly rules: number;
  readonly findings: readonly Finding[];
  readonly undecided: readonly Finding[];
}

/** Runs in the page. Text that is still fading in does not have its final colour yet. */
const settled = async (): Promise<void> => {
  const root = document.querySelector('shop-help')?.shadowRoot;
  await Promise.allSettled(root?.getAnimations().map(({ finished }) => finished) ?? []);
};

/** Runs in the page. */
const run = async (tags: string[]): Promise<Look> => {
  const { axe: engine } = window as unknown as { axe: typeof axe };
  const { violations, passes, incomplete } = await engine.run(document, {
    runOnly: tags,
    resultTypes: ['violations', 'incomplete'],
    // The page's style sheets only matter for rules that we do not run.
    preload: false,
  });
  const reasonOf = ({ any }: axe.NodeResult): string =>
    (any[0]?.data as { messageKey?: string } | undefined)?.messageKey ?? '';
  const told = (results: axe.Result[]): Finding[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({
        rule: `${id} ${reasonOf(node)}`.trim(),
        html: node.html.slice(0, 120),
      })),
    );
  return {
    rules: violations.length + passes.length + incomplete.length,
    findings: told(violations),
    undecided: told(incomplete),
  };
};

/** Counts the runs of axe, and collects their findings. */
export class Examination {
  readonly #page: Page;
  readonly #reviewedRules: readonly string[];
  readonly #findings: string[] = [];
  readonly #undecided: string[] = [];
  #looks = 0;
  #rules = 0;
  #reviewed = 0;

  private constructor(page: Page, reviewedRules: readonly string[]) {
    this.#page = page;
    this.#reviewedRules = [...reviewedFindings, ...reviewedRules];
  }

  /** @param alsoReviewed Other findings that axe may leave to human review on this page. */
  static async of(page: Page, alsoReviewed: readonly string[] = []): Promise<Examination> {
    await page.addScriptTag({ content: axe.source });
    return new Examination(page, alsoReviewed);
  }

  /** Repeats a check in every window size and theme. */
  async lookInEachTheme(state: string): Promise<void> {
    for (const window of windowSizes) {
      await this.#page.setViewportSize(window);
      for (const theme of examinedThemes) {
        await showIn(this.#page, theme);
        await this.look(`${state}, ${window.width} px`, theme);
      }
    }
  }

  async look(state: string, { name, forcedColors }: Theme = examinedThemes[0]!): Promise<void> {
    await this.#page.evaluate(settled);
    const { rules, findings, undecided } = await this.#page.evaluate(run, axeTags);
    const told = ({ rule, html }: Finding): string => `${state}, ${name}: ${rule}: ${html}`;
    const open = undecided.filter(
      ({ rule }) =>
        !this.#reviewedRules.includes(rule) &&
        !(forcedColors === 'active' && rule === REVIEWED_IN_FORCED_COLOURS),
    );
    this.#looks += 1;
    this.#rules += rules;
    this.#reviewed += undecided.length - open.length;
    this.#undecided.push(...open.map(told));
    this.#findings.push(...findings.map(told));
  }

  report(what: string): void {
    const [found, open] = [this.#findings, this.#undecided];
    console.log(
      `axe, ${what}: ${this.#looks} looks, ${this.#rules} rules, ${found.length} findings, ` +
        `${this.#reviewed} contrasts left to contrast.chromium.spec.ts, ${open.length} undecided`,
    );
    expect(found).toEqual([]);
    expect(open, 'what axe leaves to a person').toEqual([]);
  }
}
