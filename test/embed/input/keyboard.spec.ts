import { expect, test } from '../../support/pages/pages.ts';

test('a shopper without a mouse finds an answer and returns to where they were', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: '<a href="#contenu">Contenu</a> <label>Nom <input></label>' });
  await expect(help.launcher).toBeVisible();
  await page.getByLabel('Nom').focus();
  await page.keyboard.press('Tab');
  await expect(help.launcher).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(help.input).toBeFocused();
  await page.keyboard.type('remboursement');
  await page.keyboard.press('ArrowDown');
  await expect(help.questions.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(help.answers.first()).toContainText('7 à 15 jours');

  await page.keyboard.press('Escape');
  await expect(help.input).toHaveValue('');
  await expect(help.input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
  await expect(help.launcher).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Nom')).toBeFocused();
});

test('Tab goes through everything in the panel, in the order in which it is read', async ({
  visit,
  help,
  page,
}) => {
  await visit();
  await help.open();
  const stops: string[] = [];
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.querySelector('shop-help')?.shadowRoot?.activeElement;
      return focused?.getAttribute('part') ?? focused?.className ?? '';
    });
    if (stop === '') break;
    // In Firefox, a scrollable box is a tab stop.
    if (stop !== 'body') stops.push(stop);
  }
  const order = ['question', 'topic-button', 'contact-link'];
  expect([...new Set(stops)]).toEqual(order);
});

test('the number of results is announced once, when the shopper pauses', async ({
  visit,
  help,
  page,
}) => {
  await visit();
  await help.open();
  const spoken = page.locator('shop-help > [role="status"]');
  await page.locator('shop-help').evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const words = element.querySelector('[role="status"]')?.textContent;
      if (words) said.push(words);
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  await help.type('remboursement');
  await expect(spoken).toHaveText(/réponse/);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
});
