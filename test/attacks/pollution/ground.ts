import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Site } from '../../support/pages-site.ts';
import { groundOn, type Ground, type Life } from './frames.ts';

const faq = new URL('../../../faq-data/fr.json', import.meta.url);

export const groundIn = async (page: Page, site: Site): Promise<Ground> =>
  groundOn(page, site, await readFile(faq, 'utf8'));

/** A life with nothing hostile in it: all others are to be like it. */
export const untouched = (clean: Life | undefined): Life => {
  expect(clean).toMatchObject({ reached: 'all', executed: 0, errors: [], faults: [] });
  return clean!;
};

export const isSame = (one: Life, other: Life): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
