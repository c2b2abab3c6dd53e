import type { AddressInfo } from 'node:net';
import { createServer } from 'vite';
import { expect, test } from '../support/pages.ts';
import { App } from './app.ts';

const faqOf = (answer: string): object => ({
  version: 1,
  lang: 'fr',
  topics: [{ id: 'a', entries: [{ id: 'renvoi', question: 'Comment renvoyer ?', answer }] }],
});

const page = `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Boutique</title><link rel="icon" href="data:,">
<body><shop-help></shop-help><script type="module">import 'virtual:shop-help';</script></body></html>`;

test(
  'in Vite an edited FAQ shows in the open panel, and an error stays off the page',
  {
    tag: '@all',
  },
  async ({ page: tab, help, alarms }) => {
    const app = new App({
      'vite.config.js': `import { shopHelp } from 'shop-help/vite';\nexport default { plugins: [shopHelp()] };\n`,
      'index.html': page,
      'faq-data/fr.json': faqOf('Sous 14 jours.'),
    });
    const server = await createServer({ root: app.folder, logLevel: 'silent' });
    try {
      await server.listen(0);
      const { port } = server.httpServer!.address() as AddressInfo;
      await tab.goto(`http://localhost:${port}/`);
      await help.open();
      await help.question('Comment renvoyer').click();
      await expect(help.answers).toHaveText(/Sous 14 jours/);

      app.write('faq-data/fr.json', faqOf('Sous 30 jours.'));
      await expect(help.answers).toHaveText(/Sous 30 jours/);

      alarms.allow(/virtual:shop-help|\[vite\]|500/);
      app.write('faq-data/fr.json', '{ "version": 1, "topics": ');
      await expect(tab.locator('vite-error-overlay')).toContainText('The FAQ has errors:');
      await expect(help.answers).toHaveText(/Sous 30 jours/);

      app.write('faq-data/fr.json', faqOf('Sous 60 jours.'));
      await expect(help.answers).toHaveText(/Sous 60 jours/);
      await expect(tab.locator('vite-error-overlay')).toHaveCount(0);
    } finally {
      await server.close();
      app.remove();
    }
  },
);
