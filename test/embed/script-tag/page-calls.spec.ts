import type { Page } from '@playwright/test';
import { expect, test } from '../../support/pages/pages.ts';

const queue = (calls: string): string =>
  `<script>window.shopHelp = window.shopHelp ?? []; window.shopHelp.push(${calls});</script>
   <script src="/shop-help.js" defer></script>`;

test('calls made before the script has loaded run in order', async ({ visit, help, page }) => {
  await visit({
    head: queue(`['search', 'remboursement'], (help) => { window.found = help.localName }`),
  });
  await expect(help.input).toHaveValue('remboursement');
  await expect(help.questions.first()).toHaveText(/remboursement/);
  expect(await page.evaluate(() => (window as { found?: string }).found)).toBe('shop-help');
});

test('later calls run at once', async ({ visit, help, page }) => {
  await visit();
  await expect(help.launcher).toBeVisible();
  await page.evaluate(() => window.shopHelp?.push(['suggest', ['annuler-modifier']], ['toggle']));
  await expect(help.questions.first()).toHaveText(/annuler ou modifier/);
  await page.evaluate(() => window.shopHelp?.push(['close']));
  await expect(help.panel).toBeHidden();
  await page.evaluate(() => window.shopHelp?.push(['show', 'coupon-utiliser']));
  await expect(help.answers).toContainText('bons de réduction');
});

test('a failing call is reported in a warning, and the next one runs', async ({
  visit,
  help,
  alarms,
}) => {
  await visit({ head: queue(`['remove'], () => { throw new Error('oh') }, ['show']`) });
  await expect(help.input).toBeVisible();
  expect(alarms.warnings).toEqual([
    expect.stringMatching(/shopHelp.push.*use one of show, close/),
    expect.stringMatching(/shopHelp.push.*oh/),
  ]);
});

test('a link with data-shop-help-open opens its answer instead of its page', async ({
  visit,
  help,
  page,
}) => {
  await visit({
    body: '<a href="/aide" data-shop-help-open="coupon-utiliser">Un <b>code</b> ?</a>',
  });
  const address = page.url();
  await expect(help.launcher).toBeVisible();
  await page.getByText('code', { exact: true }).click();
  await expect(help.answers).toContainText('bons de réduction');
  expect(page.url()).toBe(address);
});

test('a button with data-shop-help-open opens the help and gets the focus back', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: '<button data-shop-help-open>Aidez-moi</button>' });
  await expect(help.launcher).toBeVisible();
  const button = page.getByRole('button', { name: 'Aidez-moi' });
  await button.click();
  await expect(help.input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
  await expect(button).toBeFocused();
});

test('an address with #help= opens that answer', async ({ visit, help }) => {
  await visit({ search: '#help=remboursement-delai' });
  await expect(help.answers).toContainText('7 à 15 jours ouvrables');
});

test('a link to #help= opens its answer each time it is clicked', async ({ visit, help, page }) => {
  await visit({ body: '<a href="#help=coupon-utiliser">Un code ?</a>' });
  await expect(help.launcher).toBeVisible();
  for (const time of ['first', 'second']) {
    await test.step(`the ${time} time`, async () => {
      await page.getByRole('link', { name: 'Un code ?' }).click();
      await expect(help.answers).toContainText('bons de réduction');
      await help.part('close-button').click();
      await expect(help.panel).toBeHidden();
    });
  }
});

const heardEvents = [
  'ready',
  'open',
  'search',
  'no-results',
  'answer-open',
  'answer-close',
  'feedback',
  'contact',
  'close',
] as const;

interface Heard {
  readonly type: string;
  readonly detail: unknown;
  readonly flags: readonly boolean[];
}

/** Listens on the document from before the script runs. */
const listen = async (page: Page): Promise<void> => {
  await page.addInitScript((types) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of types) {
      document.addEventListener(`shop-help-${type}`, (event) => {
        const { detail } = event as CustomEvent<unknown>;
        heard.push({ type, detail, flags: [event.bubbles, event.composed] });
      });
    }
  }, heardEvents);
};

const heardOn = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

test('what the shopper does can be heard on the document', async ({ visit, help, page }) => {
  await listen(page);
  await visit();
  await help.open();
  await help.type('zzzz qqqq');
  await expect.poll(() => heardOn(page)).toHaveLength(4);
  await page.evaluate(() =>
    document.addEventListener('click', (event) => event.preventDefault(), { capture: true }),
  );
  await help.part('contact-link').first().click();
  await help.part('clear-button').click();
  await help.questions.first().click();
  await help.part('feedback').getByRole('button').first().click();
  await help.questions.first().click();
  await help.part('close-button').click();

  const heard = await heardOn(page);
  const id = 'paiements-acceptes';
  const lang = 'fr';
  expect(heard.map(({ type, detail }) => [type, detail])).toEqual([
    ['ready', null],
    ['open', { reason: 'shopper', from: 'launcher', id: null, lang }],
    ['search', { query: 'zzzz qqqq', count: 0, lang }],
    ['no-results', { query: 'zzzz qqqq', lang }],
    ['contact', { id: 'support', query: 'zzzz qqqq', answer: null, lang }],
    ['answer-open', { id, from: 'suggestion', position: 1, query: '', lang }],
    ['feedback', { id, helpful: true, lang }],
    ['answer-close', { id, lang }],
    ['close', { reason: 'shopper', outcome: 'contact', lang }],
  ]);
  expect(heard.every(({ flags }) => flags.every(Boolean))).toBe(true);
});

test('calls from the page fire no events', async ({ visit, page, help }) => {
  await listen(page);
  await visit({ head: queue(`['show'], ['search', 'coupon'], ['close']`) });
  await expect(help.panel).toBeHidden();
  expect((await heardOn(page)).map(({ type }) => type)).toEqual(['ready']);
});
