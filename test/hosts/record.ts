import type { Page } from '@playwright/test';
import { pageScript } from '../support/pages/page-script.ts';

/** What the page's own handlers and the browser have recorded so far. */
export interface Seen {
  /** Keys that reached the page's own handler, with their targets. */
  readonly keys: string;
  /** Cumulative layout shift, in browsers that measure it. */
  readonly shift: number;
  /** Each element with its box, one per line. */
  readonly boxes: string;
  /** Controls of the page that a tap in their middle would miss because of the help. */
  readonly covered: string;
  /** Internal errors of the help, as reported to the page. */
  readonly faults: string;
}

const recorder = pageScript(new URL('in-page/record.ts', import.meta.url));

export const recordIn = async (page: Page): Promise<unknown> =>
  page.addInitScript({ content: await recorder });

export const seenIn = async (page: Page): Promise<Seen> => {
  const ask = (what: keyof Seen): Promise<string> => page.evaluate(`seenByShop('${what}')`);
  return {
    keys: await ask('keys'),
    shift: Number(await ask('shift')),
    boxes: await ask('boxes'),
    faults: await ask('faults'),
    covered: await ask('covered'),
  };
};
