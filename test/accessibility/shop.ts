import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { faqPlugin } from '../../src/build/faq-plugin.ts';
import { litPlugin } from '../../src/build/lit-plugin.ts';
import { sampleFaq } from '../support/faq.ts';
import { test as base } from '../support/pages.ts';

export { expect, Help, scriptTag } from '../support/pages.ts';

/** How a shop with French, English and Arabic FAQs and the words of all languages puts us in. */
export const manyLanguages = '<script src="/many-languages.js" defer></script>';

/** A shop with a small FAQ of its own, which stays as it is however the bundled one grows. */
export const sampleShop = '<script src="/shop-help.js" defer data-src="/sample.json"></script>';

interface Scripts {
  readonly manyLanguagesScript: string;
  readonly sampleFile: string;
}

/** What has the focus: a part of the help, or else an element by its words. */
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
      await use(shopSite.add({ body: await built(), headers }, '/many-languages.js'));
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

const projectFile = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The script as `npm run build` makes it, with the words of all languages in it. */
const built = async (): Promise<string> => {
  const dir = mkdtempSync(join(tmpdir(), 'shop-help-faqs-'));
  for (const lang of ['fr', 'en']) {
    copyFileSync(projectFile(`faq-data/${lang}.json`), join(dir, `${lang}.json`));
  }
  copyFileSync(projectFile('test/accessibility/faq.ar.json'), join(dir, 'ar.json'));
  try {
    const result = await build({
      configFile: false,
      root: projectFile('.'),
      logLevel: 'error',
      plugins: [faqPlugin({ dir, allLanguages: true }), litPlugin()],
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: 'src/embed/embed.ts', formats: ['iife'], name: 'shopHelpScript' },
        rolldownOptions: { output: { codeSplitting: false, charset: 'ascii' } },
      },
    });
    const outputs = [result].flat() as readonly { output?: readonly { code?: string }[] }[];
    return outputs[0]?.output?.[0]?.code ?? '';
  } finally {
    rmSync(dir, { recursive: true });
  }
};
