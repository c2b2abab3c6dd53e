import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { sampled } from '../support/pages/everyday.ts';
import { expect, test, type Help } from './shop.ts';

interface RightToLeft {
  readonly lang: string;
  /** By the entry that answers them: different spellings of the same word. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const languages: readonly RightToLeft[] = [
  {
    lang: 'he',
    words: {
      parcel: ['החבילה', 'הַחֲבִילָה'],
      coupon: ['קופון', 'קוּפּוֹן'],
      // Written with vowel points in the FAQ.
      refund: ['החזר', 'הֶחְזֵר'],
    },
  },
  {
    lang: 'ar',
    words: {
      parcel: ['الطرد', 'الطَّرْد', 'الـطـرد'],
      cancel: ['إلغاء', 'الغاء', 'ألغاء'],
      coupon: ['القسيمة', 'القسيمه', 'القَسِيمَة'],
    },
  },
];

const open = async (
  page: Page,
  visit: (shop: { readonly html: string }) => Promise<void>,
  lang: string,
): Promise<void> => {
  const body = readFileSync(new URL(`./faq.${lang}.json`, import.meta.url));
  await page.route('**/faq.json', (route) => route.fulfill({ body }));
  const html = `<!doctype html><html lang="${lang}" dir="rtl"><meta charset="utf-8"><title>Shop</title>
    <script src="/shop-help.js" defer data-faq-src="/faq.json"></script></html>`;
  await visit({ html });
};

const middleOf = async (one: Locator): Promise<number> => {
  const { x, width } = (await one.boundingBox())!;
  return x + width / 2;
};

/** How far from the left edge each letter of some words is; each word occurs once in a text. */
const placesOf = (text: Locator, words: string): Promise<readonly number[]> =>
  text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      return [...wanted].map((_, index) => {
        const range = document.createRange();
        range.setStart(node, start + index);
        range.setEnd(node, start + index + 1);
        return range.getBoundingClientRect().left;
      });
    }
    throw new Error(`no "${wanted}"`);
  }, words);

const entryOf = (help: Help, id: string): Locator =>
  help.root.locator(`[data-entry="${id}"]`).filter({ visible: true }).first();

/** Describes which elements are to the right of which, in reading order from the right. */
const expectRightOf = async (one: Locator, other: Locator): Promise<void> =>
  expect(await middleOf(one)).toBeGreaterThan(await middleOf(other));

for (const { lang, words } of languages) {
  const example = sampled(lang === 'ar', '@firefox');
  test(
    `a FAQ in ${lang} is laid out from right to left, in the opposite corner`,
    example,
    async ({ visit, help, page }) => {
      await open(page, visit, lang);
      await expect(help.launcher).toBeVisible();
      expect((await help.launcher.boundingBox())!.x).toBeCloseTo(20, 0);
      await help.open();
      await expect(help.questions.first()).toBeVisible();
      expect((await help.panel.boundingBox())!.x).toBeCloseTo(20, 0);
      await expectRightOf(help.part('title'), help.part('close-button'));
      await expectRightOf(help.root.locator('.search > .icon'), help.input);
      const question = help.questions.first();
      await expectRightOf(question.locator('span').first(), question.locator('.icon'));
      await expect(help.input).toHaveCSS('direction', 'rtl');
    },
  );

  test(
    `a search in ${lang} ignores vowel points and similar marks`,
    example,
    async ({ visit, help, page }) => {
      await open(page, visit, lang);
      await help.open();
      for (const [id, spellings] of Object.entries(words)) {
        for (const spelling of spellings) {
          await help.input.fill(spelling);
          const found = help.part('results').locator('[data-entry]').first();
          await expect(found, spelling).toHaveAttribute('data-entry', id);
          await expect(found.locator('mark'), `${spelling} is marked`).not.toHaveCount(0);
        }
      }
    },
  );

  test(
    `codes and numbers in a FAQ in ${lang} keep their order`,
    example,
    async ({ visit, help, page }) => {
      await open(page, visit, lang);
      await help.open();
      await help.questions.first().waitFor();
      for (const id of ['coupon', 'refund'])
        await entryOf(help, id).getByRole('button').first().click();
      const places = await placesOf(entryOf(help, 'coupon').locator('.prose'), 'SALE-2026');
      expect(places).toEqual([...places].sort((one, other) => one - other));
      const [three] = await placesOf(entryOf(help, 'refund').locator('.prose'), '3');
      const [five] = await placesOf(entryOf(help, 'refund').locator('.prose'), '5');
      expect(three, 'a sentence is read from the right').toBeGreaterThan(five!);
    },
  );
}

test('a phone number among Hebrew words reads from left to right', async ({
  visit,
  help,
  page,
}) => {
  await open(page, visit, 'he');
  await help.open();
  const places = await placesOf(help.part('contact-link').last(), '03-123-4567');
  expect(places).toEqual([...places].sort((one, other) => one - other));
});
