import type { Page } from '@playwright/test';
import { pageScript } from '../support/pages/page-script.ts';
import type { Help } from './shop.ts';

/** The colours that a shop may set; an empty string for one that is not set. */
export interface Choice {
  readonly accent: string;
  readonly surface: string;
}

/** Chosen so that no two rules of our style sheets give the same colour by chance. */
export const probes: readonly Choice[] = [
  { accent: '', surface: '' },
  { accent: '#123456', surface: '' },
  { accent: '#fedcba', surface: '' },
  { accent: '#808182', surface: '#345678' },
  { accent: '#c04010', surface: '#f0e0d0' },
];

export interface Wanted {
  readonly choices: readonly Choice[];
  readonly probes: readonly Choice[];
  /** Keys of the pairs that have already been checked. */
  readonly known: readonly string[];
}

export interface Judged {
  /** Descriptions of the pairs with too little contrast. */
  readonly short: readonly string[];
  readonly count: number;
  /** Keys of the pairs that were new. */
  readonly fresh: readonly string[];
  /** Classes of the elements that were checked. */
  readonly seen: readonly string[];
}

const script = pageScript(new URL('in-page/colour-pairs.ts', import.meta.url));

/**
 * Checks each text, icon and border of the help for sufficient contrast with its background (WCAG
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
