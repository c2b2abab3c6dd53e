import type { Page } from '@playwright/test';
import { pageScript } from '../support/pages/page-script.ts';

const script = pageScript(new URL('in-page/driver.ts', import.meta.url));

/** What the panel rendered from a FAQ, and how long that took. */
export interface Drawn {
  /** The HTML that the panel shows, without Lit's comments. */
  readonly html: string;
  /** Milliseconds. */
  readonly time: number;
}

interface Driver {
  readonly showFaq: (faq: unknown) => Promise<Drawn>;
  readonly showSource: (src: string) => Promise<Drawn>;
  readonly single: (text: string, settings: readonly string[], faq: unknown) => Promise<number>;
}

const driverOf = 'driver' as const;

export const addDriver = async (page: Page): Promise<unknown> =>
  page.addInitScript({ content: await script });

export const showFaq = (page: Page, faq: unknown): Promise<Drawn> =>
  page.evaluate(
    ([name, value]) =>
      (window as unknown as Record<string, Driver>)[name]?.showFaq(value) as Promise<Drawn>,
    [driverOf, faq] as const,
  );

export const showSource = (page: Page, src: string): Promise<Drawn> =>
  page.evaluate(
    ([name, value]) =>
      (window as unknown as Record<string, Driver>)[name]?.showSource(value) as Promise<Drawn>,
    [driverOf, src] as const,
  );

export const single = (
  page: Page,
  text: string,
  settings: readonly string[],
  faq: unknown,
): Promise<number> =>
  page.evaluate(
    ([name, value, names, model]) =>
      (window as unknown as Record<string, Driver>)[name]?.single(
        value,
        names,
        model,
      ) as Promise<number>,
    [driverOf, text, settings, faq] as const,
  );
