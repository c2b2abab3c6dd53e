import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { prebuiltScripts } from '../../src/build/prebuild.ts';
import { createCompose } from '../../src/compose/compose.ts';
import type { FaqDocument } from '../../src/core/faq/faq-document.ts';
import { sampleFaq } from '../support/faq.ts';
import { test as base } from '../support/pages/pages.ts';

export { expect, Help, scriptTag } from '../support/pages/pages.ts';

/**
 * The script on a page of a shop with French, English and Arabic FAQs and the messages of all
 * languages.
 */
export const manyLanguages = '<script src="/many-languages.js" defer></script>';

/** A shop with a small FAQ of its own, so that tests do not change when the demo's FAQ grows. */
export const sampleShop = '<script src="/shop-help.js" defer data-faq-src="/sample.json"></script>';

interface Scripts {
  readonly manyLanguagesScript: string;
  readonly sampleFile: string;
}

/** The focused element: by its part if it belongs to the help, else by its text. */
export const focusedPart = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const active = outer?.shadowRoot?.activeElement ?? outer;
    return active?.getAttribute('part') ?? active?.textContent.trim();
  });

export const test = base.extend<object, Scripts>({
  manyLanguagesScript: [
    async ({ shopSite }, use) => {
      const headers = { 'content-type': 'text/javascript' };
      await use(shopSite.add({ body: await composed(), headers }, '/many-languages.js'));
    },
    { scope: 'worker', auto: true },
  ],

  sampleFile: [
    async ({ shopSite }, use) => {
      await use(shopSite.add({ body: JSON.stringify(sampleFaq) }, '/sample.json'));
    },
    { scope: 'worker', auto: true },
  ],
});

const faqDocument = (path: string): FaqDocument =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as FaqDocument;

/** A finished script with French, English and Arabic FAQs, which can also load others. */
const composed = async (): Promise<string> => {
  const files = ['faq-data/fr.json', 'faq-data/en.json', 'test/accessibility/faq.ar.json'];
  return createCompose(await prebuiltScripts())({ faqs: files.map(faqDocument), parser: true })
    .script;
};
