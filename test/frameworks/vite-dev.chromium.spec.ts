import type { AddressInfo } from 'node:net';
import type { Locator } from '@playwright/test';
import { createServer } from 'vite';
import { expect, test } from '../support/pages/pages.ts';
import { App } from './app.ts';

const faqOf = (answer: string): object => ({
  version: 1,
  lang: 'fr',
  topics: [{ id: 'a', entries: [{ id: 'renvoi', question: 'Comment renvoyer ?', answer }] }],
});

const config = `import { shopHelp } from 'shop-help/vite';
export default { plugins: [shopHelp()] };
`;

const document = `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Boutique</title><link rel="icon" href="data:,">
<body><shop-help></shop-help><script type="module">import 'virtual:shop-help';</script></body></html>`;

/** Repeats the edit until it shows, since watchers miss an edit that closely follows another. */
const edit = (app: App, faq: string | object, where: Locator, words: string): Promise<void> =>
  expect(async () => {
    app.write('faq-data/fr.json', faq);
    await expect(where).toContainText(words, { timeout: 2_000 });
  }).toPass();

test(
  'during development with Vite, an edited FAQ shows in the open panel, and an error does not reach the page',
  { tag: '@all' },
  async ({ page, help, alarms }) => {
    const app = new App({
      'vite.config.js': config,
      'index.html': document,
      'faq-data/fr.json': faqOf('Sous 14 jours.'),
    });
    const server = await createServer({ root: app.folder, logLevel: 'silent' });
    const overlay = page.locator('vite-error-overlay');
    try {
      await server.listen(0);
      const { port } = server.httpServer!.address() as AddressInfo;
      await page.goto(`http://localhost:${port}/`);
      await help.open();
      await help.question('Comment renvoyer').click();
      await expect(help.answers).toHaveText(/Sous 14 jours/);

      await edit(app, faqOf('Sous 30 jours.'), help.answers, 'Sous 30 jours');

      alarms.allow(/virtual:shop-help|\[vite\]|500/);
      await edit(app, '{ "version": 1, "topics": ', overlay, 'The FAQ has errors:');
      await expect(help.answers).toHaveText(/Sous 30 jours/);

      await edit(app, faqOf('Sous 60 jours.'), help.answers, 'Sous 60 jours');
      await expect(overlay).toHaveCount(0);
    } finally {
      await server.close();
      app.remove();
    }
  },
);

test('in Vite a server that renders may import the help', { tag: '@all' }, async () => {
  const app = new App({ 'vite.config.js': config, 'faq-data/fr.json': faqOf('Sous 14 jours.') });
  const server = await createServer({
    root: app.folder,
    logLevel: 'silent',
    server: { middlewareMode: true },
  });
  try {
    const help = await server.ssrLoadModule('virtual:shop-help');
    expect(Object.keys(help)).toEqual(['ShopHelpElement']);
  } finally {
    await server.close();
    app.remove();
  }
});
