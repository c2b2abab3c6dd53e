import { close, createIndex } from 'pagefind';
import french from '../../../faq-data/fr.json' with { type: 'json' };
import type { FaqDocument } from '../../../src/core/faq/faq-document.ts';
import { exportHtml } from '../../../src/export/index.ts';
import { expect, test } from '../../support/pages/pages.ts';
import type { Site } from '../../support/pages/pages-site.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Lets Pagefind index the page that `export` writes, and serves both. */
const serveIndexed = async (site: Site): Promise<void> => {
  const page = exportHtml(french as FaqDocument);
  site.add({ body: page }, '/aide.html');
  const { index } = await createIndex();
  await index!.addHTMLFile({ url: '/aide.html', content: page });
  const { files } = await index!.getFiles();
  for (const { path, content } of files) {
    const type = types[path.split('.').at(-1)!] ?? 'application/octet-stream';
    site.add(
      { body: Buffer.from(content), headers: { 'content-type': type } },
      `/pagefind/${path}`,
    );
  }
};

test.afterAll(() => close());

const withPagefind = `
  <script src="/dist/shop-help.js" defer data-faq-src="/faq.json"></script>
  <script type="module">
    import { pagefind } from '/dist/search-providers/pagefind.js';
    (window.shopHelp ??= []).push((help) => (help.searchProvider = pagefind()));
  </script>`;

test('Pagefind finds the questions of an exported page and links to their answers', async ({
  visit,
  help,
  context,
  shopSite,
}) => {
  await serveIndexed(shopSite);
  const other = { id: 'x', question: 'Faut-il un compte ?', answer: 'Non.' };
  const known = { id: 'remboursement-delai', question: 'Et mon argent ?', answer: 'Bientôt.' };
  const topics = [{ id: 't', title: 'T', entries: [other, known] }];
  shopSite.add({ body: JSON.stringify({ version: 1, lang: 'fr', topics }) }, '/faq.json');
  await visit({ head: withPagefind });
  await help.open();
  await help.type('coupon');
  const link = help.part('result-link').first();
  await expect(link).toHaveText(/coupon/i);
  expect(new URL((await link.getAttribute('href'))!).pathname).toBe('/aide.html');
  const opened = context.waitForEvent('page');
  await link.click();
  const answer = (await opened).locator('details[open] .answer');
  await expect(answer).toContainText(/bons de réduction/);

  await help.input.fill('remboursement');
  await expect(help.question('Et mon argent ?')).toBeVisible();
});
