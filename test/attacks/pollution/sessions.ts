import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pageScript } from '../../support/pages/page-script.ts';
import type { Site } from '../../support/pages/pages-site.ts';

const inFrames = pageScript(new URL('in-frames.ts', import.meta.url));

/**
 * What a page puts on a prototype: a hostile value under each of the names, or whatever its code
 * does.
 */
export interface Pollution {
  readonly names?: readonly string[];
  readonly value?: 'text' | 'function' | 'object';
  /** Runs in the page, instead of names and value. */
  readonly code?: string;
  /** When it runs: before the script has loaded, or once the help button is there. */
  readonly when: 'before' | 'after';
  /** Where the FAQ comes from: the script, or a file. */
  readonly faq?: 'bundled' | 'fetched';
}

/** The result of one session on a polluted page. */
export interface Session {
  /** How far the shopper got. */
  readonly reached: 'nothing' | 'button' | 'panel' | 'results' | 'answer' | 'all';
  /** What the shopper was shown at each step. */
  readonly drawn: string;
  /** Number of hostile values that ran. */
  readonly executed: number;
  /** Exceptions and errors on the page. */
  readonly errors: readonly string[];
  /** Internal errors of the help, as reported to the page. */
  readonly faults: readonly string[];
  /** Whether the plain link to the FAQ page is visible. */
  readonly hasLink: boolean;
}

type Runner = Window & {
  readonly runSession: (pollution: Pollution, address: string) => Promise<Session>;
};

const head = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title><script>parent.prepare(window)</script>`;

/** Opens a page with polluted iframes, each for one session. */
export const openFrames = async (
  page: Page,
  site: Site,
): Promise<(pollution: Pollution) => Promise<Session>> => {
  const script = (more: string): string =>
    `${head}<script src="/shop-help.js" data-fallback-href="/aide" defer ${more}></script><p>Boutique</p>`;
  const faq = await readFile(new URL('../../../faq-data/fr.json', import.meta.url));
  const source = site.add({ body: faq, headers: { 'content-type': 'application/json' } });
  const addresses = {
    bundled: site.add({ body: script('') }),
    fetched: site.add({ body: script(`data-faq-src="${source}"`) }),
  };
  await page.addInitScript({ content: await inFrames });
  await page.goto(site.origin + site.add({ body: '<!doctype html><title>Boutique</title>' }));
  return (pollution) =>
    page.evaluate(([one, address]) => (window as unknown as Runner).runSession(one, address), [
      pollution,
      addresses[pollution.faq ?? 'bundled'],
    ] as const);
};
