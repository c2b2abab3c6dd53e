import type { Page } from '@playwright/test';
import { pageScript } from '../support/page-script.ts';

/** What a page's own handlers and the browser have seen so far. */
export interface Seen {
  /** Keys that reached the page's own handler, with where they were pressed. */
  readonly keys: string;
  /** Cumulative layout shift, where the browser measures it. */
  readonly shift: number;
  /** Each element with its box, one a line. */
  readonly boxes: string;
  /** Controls of the page that a tap in their middle misses, since the help stands there. */
  readonly covered: string;
  /** What has failed inside the help, as it told the page. */
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
