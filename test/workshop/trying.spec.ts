import { expect, test, type Page } from '@playwright/test';
import type { Compose } from '../../src/compose/composed.ts';
import type { FaqDocument } from '../../src/core/faq/faq-document.ts';
import { Workshop } from './workshop-page.ts';

const composer = new URL('../../dist/compose.js', import.meta.url).href;
const exampleUrl = '/help/shop-help.js';

test.beforeEach(async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.open();
  await workshop.startFromTemplate();
  await workshop.goTo('Essayer');
});

const setMore = async (page: Page): Promise<void> => {
  await page.getByText('Plus de réglages').click();
  await page.getByLabel('Taille du texte').selectOption('18 px');
  await page.getByLabel('Le bouton montre').selectOption('Une icône seule');
  await page.getByText('« Cette réponse vous a-t-elle aidé ? »').click();
};

test('a query that finds nothing becomes a keyword and is found from then on', async ({ page }) => {
  const query = page.getByLabel('Ce que tape un client');
  await query.fill('trottinette volante');
  await expect(page.getByText('Rien n’est trouvé pour ces mots')).toBeVisible();
  await page.getByLabel('Quelle question y répond').selectOption('Livrez-vous dans mon pays ?');
  await page.getByRole('button', { name: 'Ajouter comme mot-clé' }).click();
  const winner = page.getByRole('article').first();
  await expect(winner).toContainText('Livrez-vous dans mon pays');
});

test('a corrected typo is shown, and matching words are marked', async ({ page }) => {
  await page.getByLabel('Ce que tape un client').fill('livrasion');
  await expect(page.getByText(/livrasion.* a été lu .*livraison/)).toBeVisible();
  await expect(page.getByRole('article').first().locator('mark').first()).toBeVisible();
});

test('the preview follows the settings for colour, corner and label', async ({ page }) => {
  const help = page.frameLocator('iframe').locator('shop-help');
  await help.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('button', { name: '#be185d' }).click();
  await page.getByLabel('Place du bouton').selectOption('En bas à gauche');
  await page.getByLabel('Texte du bouton', { exact: true }).fill('Une question ?');
  await expect(help).toHaveAttribute('placement', 'bottom-start');
  await expect(help.getByRole('button', { name: 'Une question ?' })).toHaveCSS(
    'background-color',
    /rgb\(190, 24, 93\)|color\(srgb 0\.745/,
  );
});

test('further settings are folded, reach the preview, and can be taken back', async ({ page }) => {
  await setMore(page);
  const help = page.frameLocator('iframe').locator('shop-help');
  await expect(help).toHaveAttribute('launcher', 'icon');
  await expect(help).toHaveAttribute('feedback', 'none');
  await expect(help.getByRole('heading').first()).toHaveCSS('font-size', /^(?:18|2\d)/);
  await page.getByRole('button', { name: 'Revenir à l’origine' }).click();
  await expect(help).not.toHaveAttribute('launcher');
});

test('further settings reach the script', { tag: '@download' }, async ({ page }) => {
  const workshop = new Workshop(page);
  await setMore(page);
  await workshop.goTo('Emporter');
  const script = await workshop.download('Télécharger shop-help.js');
  const settings = "settings:{feedback:'none','font-size':'18px',launcher:'icon'}";
  expect(script.includes(settings)).toBe(true);
});

test('on a phone, the preview and the settings take turns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const settings = page.getByLabel('Place du bouton');
  const preview = page.locator('iframe');
  const choose = (view: string): Promise<void> => page.getByRole('radio', { name: view }).click();
  await expect(settings).toBeVisible();
  await expect(preview).toBeHidden();
  await choose('Aperçu');
  await expect(preview).toBeInViewport();
  await expect(settings).toBeHidden();
  await choose('Réglages');
  await expect(settings).toBeVisible();
});

test('an accent that is hard to see is flagged with its contrast', async ({ page }) => {
  const code = page.getByLabel(/Couleur d’accent, écrite/);
  await code.clear();
  await code.pressSequentially('#ffe08a');
  await code.press('Tab');
  await expect(page.getByText(/Bouton sur page blanche.*1,3:1/)).toContainText('se voit mal');
});

test('a colour may be typed as CSS writes it, and a word that is none is refused', async ({
  page,
}) => {
  const typed = page.getByLabel(/Couleur d’accent, écrite/);
  await typed.clear();
  await typed.pressSequentially('rebeccapurple');
  await typed.press('Tab');
  await expect(page.locator('#accent')).toHaveValue('#663399');
  await typed.clear();
  await typed.pressSequentially('pas une couleur');
  await typed.press('Tab');
  expect(await typed.evaluate((field: HTMLInputElement) => field.validity.customError)).toBe(true);
  await expect(page.locator('#accent')).toHaveValue('#663399');
});

test('a query for a person is said to show the contacts', async ({ page }) => {
  await page.getByLabel('Ce que tape un client').fill('horaires ouverture');
  await expect(page.getByText('voit d’abord vos contacts')).toBeVisible();
  await expect(page.getByText('Rien n’est trouvé')).toBeHidden();
});

test(
  'the script is byte for byte what the package composes from the same FAQ and settings',
  { tag: '@download' },
  async ({ page }) => {
    const workshop = new Workshop(page);
    await page.getByRole('button', { name: '#be185d' }).click();
    await workshop.goTo('Emporter');
    const script = await workshop.download('Télécharger shop-help.js');
    const faq = JSON.parse(await workshop.download('Télécharger faq.json')) as FaqDocument;
    const { compose } = (await import(composer)) as { readonly compose: Compose };
    const composed = compose({ faqs: [faq], settings: { accent: '#be185d' }, url: exampleUrl });
    expect(composed.script === script).toBe(true);
    expect(await workshop.snippet.innerText()).toBe(composed.snippet);
  },
);
