import type { Page } from '@playwright/test';
import { pageScript } from '../support/page-script.ts';
import type { Help } from './shop.ts';

/** What a shop may set; empty for not set. */
export interface Choice {
  readonly accent: string;
  readonly surface: string;
}

/** With these, no two rules of our style sheets give the same colours by chance. */
export const PROBES: readonly Choice[] = [
  { accent: '', surface: '' },
  { accent: '#123456', surface: '' },
  { accent: '#fedcba', surface: '' },
  { accent: '#808182', surface: '#345678' },
  { accent: '#c04010', surface: '#f0e0d0' },
];

export interface Wanted {
  readonly choices: readonly Choice[];
  readonly probes: readonly Choice[];
  /** Keys of pairs that have been judged before. */
  readonly known: readonly string[];
}

export interface Judged {
  /** The pairs whose contrast is too low, in words. */
  readonly short: readonly string[];
  readonly count: number;
  /** Keys of the pairs that were not known. */
  readonly fresh: readonly string[];
  /** What was shown, by class. */
  readonly seen: readonly string[];
}

const script = pageScript(new URL('in-page/colour-pairs.ts', import.meta.url));

/**
 * Every text, icon and border of the help that has too little contrast with what is behind it (WCAG
 * 1.4.3, 1.4.11), for each of the choices.
 */
export const shortfallsOf = async (page: Page, help: Help, wanted: Wanted): Promise<Judged> => {
  await page.evaluate(await script);
  return help.root.evaluate(
    (element, given) =>
      (window as unknown as { shortfalls: (help: Element, wanted: Wanted) => Judged }).shortfalls(
        element,
        given,
      ),
    wanted,
  );
};
