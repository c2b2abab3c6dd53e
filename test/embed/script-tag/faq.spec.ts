import { readFileSync } from 'node:fs';
import type { Faq } from '../../../src/core/faq/faq.ts';
import { expect, test } from '../../support/pages/pages.ts';

/** A FAQ file as written: answers are Markdown. */
interface FaqFile extends Pick<Faq, 'title'> {
  readonly topics: readonly {
    readonly entries: readonly { id: string; question: string; answer: string }[];
  }[];
}

const fileOf = (lang: string): FaqFile =>
  JSON.parse(
    readFileSync(new URL(`../../../faq-data/${lang}.json`, import.meta.url), 'utf8'),
  ) as FaqFile;

/** The words of a text in order; a link counts as the words of its text. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\((s’ouvre dans un nouvel onglet|opens in a new tab)\)/g, '')
    .split(/[\s.]+/u)
    .filter((word) => word !== '');

const languages = [
  { lang: 'fr', says: 'the French FAQ', title: 'Besoin d’aide ?' },
  { lang: 'en', says: 'the English FAQ', title: 'Need help?' },
];

for (const { lang, says, title } of languages) {
  test(`${says}: every question is found by typing it, and its answer shows every word`, async ({
    visit,
    help,
  }) => {
    const entries = fileOf(lang).topics.flatMap((topic) => topic.entries);
    expect(entries).toHaveLength(11);
    await visit({ lang });
    await help.open();
    await expect(help.part('title')).toHaveText(title);
    for (const { id, question, answer } of entries) {
      await test.step(id, async () => {
        await help.input.fill(question);
        const found = help.root.locator('[part~="results"] [part~="entry"]').first();
        await expect(found.locator('[part~="question"]')).toHaveText(question);
        await found.locator('[part~="question"]').click();
        const shown = await found.locator('.prose').innerText();
        expect(wordsOf(shown)).toEqual(wordsOf(answer));
        await found.locator('[part~="question"]').click();
      });
    }
  });
}

test('a page in a language without a FAQ gets the first FAQ, with messages in its own language', async ({
  visit,
  help,
}) => {
  await visit({ lang: 'fr-CA' });
  await expect(help.launcher).toHaveAccessibleName('Aide');
  await help.open();
  await expect(help.part('title')).toHaveText('Besoin d’aide ?');
});

test('the e-mail to the shop contains the shopper’s query', async ({ visit, help }) => {
  await visit();
  await help.open();
  const words = 'zébulon & flûte ?';
  await help.type(words);
  await expect(help.part('hand-over')).toContainText(words);
  const href = (await help.part('contact-link').first().getAttribute('href')) ?? '';
  expect(new URL(href).searchParams.get('subject')).toBe(`Question\u00a0: ${words}`);
  expect(new URL(href).searchParams.get('body')).toContain(words);
  expect(href.startsWith('mailto:aide@boutique.example?')).toBe(true);
});

test('a card number never gets into a link or an event', async ({ visit, help, page }) => {
  await visit();
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener('shop-help-search', (event) => heard.push(event.detail));
    document.addEventListener('shop-help-no-results', (event) => heard.push(event.detail));
  });
  await help.open();
  await help.type('4242 4242 4242 4242');
  await expect(help.part('empty').first()).toContainText('numéro de carte');
  const hrefs = await help
    .part('contact-link')
    .evaluateAll((links) =>
      links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
    );
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) expect(href.replaceAll(' ', '')).not.toContain('4242');
  await expect(page.getByRole('status')).toContainText('numéro de carte');
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(JSON.stringify(heard)).not.toContain('4242');
});
