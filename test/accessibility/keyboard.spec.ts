import type { Page } from '@playwright/test';
import { expect, focusedPart, sampleShop, test, type Help } from './shop.ts';

const fields = `<p><a href="#contenu">Contenu</a></p>
  <label>Nom <input></label> <button type="button">Payer</button>
  <a href="/aide" data-shop-help-open="coupon-utiliser">Un coupon ?</a>`;

/** Opens the help the way a keyboard user would. */
const openFrom = async (page: Page, help: Help): Promise<void> => {
  await expect(help.launcher).toBeVisible();
  await page.getByRole('link', { name: 'Un coupon ?' }).focus();
  await page.keyboard.press('Tab');
  await expect(help.launcher).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(help.input).toBeFocused();
};

test('the help button is the page’s last tab stop, and opens with Enter and Space', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: fields });
  await openFrom(page, help);
  await page.keyboard.press('Escape');
  await expect(help.launcher).toBeFocused();
  await page.keyboard.press('Space');
  await expect(help.input).toBeFocused();
});

test('a shopper searches, finds a question, opens and closes its answer', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: fields });
  await openFrom(page, help);
  await page.keyboard.type('coupon');
  await expect(help.part('results')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(help.questions.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(help.questions.nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(help.questions.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(help.questions.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(help.questions.last()).toHaveAttribute('aria-expanded', 'true');
  await expect(help.questions.last()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(help.questions.last()).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(help.input).toBeFocused();
  await expect(help.input).toHaveValue('coupon');
});

test('arrow keys, Home and End move the caret in the search box', async ({ visit, help, page }) => {
  await visit({ body: fields });
  await openFrom(page, help);
  await page.keyboard.type('olis');
  await page.keyboard.press('Home');
  await page.keyboard.type('c');
  await expect(help.input).toHaveValue('colis');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  await expect(help.input).toHaveValue('colis?');
});

test('a link in an answer can be reached, and opens in a new tab', async ({
  visit,
  help,
  page,
  context,
}) => {
  await visit({
    head: '<script src="/shop-help.js" defer data-faq-src="/faq.json"></script>',
    body: fields,
  });
  await page.route('**/faq.json', (route) =>
    route.fulfill({
      json: {
        version: 1,
        lang: 'fr',
        contacts: [{ id: 'c', type: 'link', label: 'Nous contacter', url: '/contact' }],
        topics: [
          {
            id: 't',
            title: 'T',
            entries: [{ id: 'e', question: 'Où ?', answer: 'Voyez [ici](/suivi).' }],
          },
        ],
      },
    }),
  );
  await context.route('**/suivi', (route) => route.fulfill({ body: 'Suivi' }));
  await openFrom(page, help);
  await expect(help.questions.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(help.answers.getByRole('link')).toBeFocused();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  await expect.poll(async () => new URL((await opened).url()).pathname).toBe('/suivi');
});

test('an answer can be rated, and a contact reached', async ({ visit, help, page }) => {
  await visit({ body: fields });
  await openFrom(page, help);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const no = help.part('feedback').getByRole('button').nth(1);
  for (
    let count = 0;
    count < 9 && !(await no.evaluate((one) => one.matches(':focus')));
    count += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(no).toBeFocused();
  await page.keyboard.press('Space');
  await expect(no).toHaveAttribute('aria-pressed', 'true');
  await expect(no).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focusedPart(page)).toBe('contact-link');
  await help.root.evaluate((element) => {
    element.shadowRoot!.addEventListener('click', (event) => event.preventDefault());
    element.addEventListener('shop-help-contact', () => (document.title = 'Une personne'));
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Une personne');
});

test('Escape clears the search, then closes the panel and restores the focus', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: fields });
  const link = page.getByRole('link', { name: 'Un coupon ?' });
  await expect(help.launcher).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(help.question('Comment utiliser un code de coupon')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(help.input).toBeFocused();
  await page.keyboard.type('colis');
  await page.keyboard.press('Escape');
  await expect(help.input).toHaveValue('');
  await expect(help.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
  await expect(link).toBeFocused();
});

test('the close and clear buttons work like their keys', async ({ visit, help, page }) => {
  await visit({ body: fields });
  await openFrom(page, help);
  await page.keyboard.type('colis');
  await page.keyboard.press('Tab');
  expect(await focusedPart(page)).toBe('clear-button');
  await page.keyboard.press('Enter');
  await expect(help.input).toBeFocused();
  await expect(help.input).toHaveValue('');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedPart(page)).toBe('close-button');
  await page.keyboard.press('Space');
  await expect(help.panel).toBeHidden();
  await expect(help.launcher).toBeFocused();
});

test('Tab leaves a floating panel in both directions, and it stays open', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: fields });
  await openFrom(page, help);
  await help.part('close-button').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Un coupon ?' })).toBeFocused();
  await help.part('contact-link').last().focus();
  await page.keyboard.press('Tab');
  expect(await focusedPart(page)).not.toBe('contact-link');
  await expect(help.panel).toBeVisible();
});

test('the panel closes when the focus moves beneath it', async ({ visit, help, page }) => {
  await visit({
    body: '<button style="position: fixed; inset: auto 60px 120px auto">Payer</button>',
  });
  await help.open();
  await help.part('close-button').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Payer' })).toBeFocused();
  await expect(help.panel).toBeHidden();
});

/** Runs in the page: describes how the focused element is highlighted. */
const focusMark = (): string | undefined => {
  const active = document.querySelector('shop-help')?.shadowRoot?.activeElement;
  if (!active) return undefined;
  // The search field is highlighted by the box around it, and a question by its whole row.
  const { outlineStyle, outlineWidth, borderTopColor, boxShadow } = getComputedStyle(
    active.closest('.search:focus-within') && active.matches('input')
      ? active.parentElement!
      : active,
    active.matches('.question') ? '::before' : null,
  );
  const ring = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth}`;
  return active.matches('input') ? `${borderTopColor} ${boxShadow}` : ring;
};

test('every tab stop has a visible focus indicator', async ({ visit, help, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit({ body: fields });
  await expect(help.launcher).toBeVisible();
  await page.getByRole('link', { name: 'Un coupon ?' }).focus();
  await page.keyboard.press('Tab');
  const marks = [await page.evaluate(focusMark)];
  await page.keyboard.press('Enter');
  await expect(help.input).toBeFocused();
  const field = await page.evaluate(focusMark);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const unfocused = await help.part('search').evaluate((box) => {
    const { borderTopColor, boxShadow } = getComputedStyle(box);
    return `${borderTopColor} ${boxShadow}`;
  });
  expect(field, 'the field').not.toBe(unfocused);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedPart(page)).toBe('close-button');
  for (let count = 0; count < 30; count += 1) {
    const mark = await page.evaluate(focusMark);
    if (mark === undefined) break;
    if ((await focusedPart(page)) !== 'input') marks.push(mark);
    await page.keyboard.press('Tab');
  }
  expect(marks.length).toBeGreaterThan(12);
  for (const mark of marks) expect(mark).toMatch(/^(solid [2-9]px|auto \d+(\.\d+)?px)$/);
});

test('the shop’s shortcut opens the help, except from a field', async ({ visit, help, page }) => {
  await visit({
    head: '<script src="/shop-help.js" defer data-shortcut="alt+j"></script>',
    body: fields,
  });
  await expect(help.launcher).toBeVisible();
  await page.getByLabel('Nom').focus();
  await page.keyboard.press('Alt+j');
  await page.keyboard.type('aj');
  await expect(page.getByLabel('Nom')).toHaveValue(/aj$/);
  await expect(help.panel).toBeHidden();
  await page.getByRole('button', { name: 'Payer' }).focus();
  await page.keyboard.press('j');
  await expect(help.panel).toBeHidden();
  await page.keyboard.press('Alt+j');
  await expect(help.input).toBeFocused();
  await expect(help.input).toHaveValue('');
});

test('Enter in the search box moves to the first answer and submits no form', async ({
  visit,
  help,
  page,
}) => {
  await visit({
    body: '<form action="/sent"><input name="a"><shop-help></shop-help></form>',
  });
  await help.open();
  await page.keyboard.type('coupon');
  await expect(help.part('results')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(help.questions.first()).toBeFocused();
  expect(new URL(page.url()).pathname).not.toBe('/sent');
});

test('Escape on the page closes the floating panel', async ({ visit, help, page }) => {
  await visit({ body: fields });
  await openFrom(page, help);
  await page.getByLabel('Nom').focus();
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
  await expect(page.getByLabel('Nom')).toBeFocused();
});

test('arrow keys move through topics and their questions', async ({ visit, help, page }) => {
  await visit({ head: sampleShop, body: fields });
  await openFrom(page, help);
  await expect(help.questions.first()).toBeVisible();
  const topics = help.root.locator('.topic-button');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(topics.last()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(topics.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(topics.first()).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(help.part('topic').first().locator('.question').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(topics.first()).toHaveAttribute('aria-expanded', 'false');
  await expect(topics.first()).toBeFocused();
});
