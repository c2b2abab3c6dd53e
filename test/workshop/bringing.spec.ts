import { expect, test, type Page } from '@playwright/test';
import { excelWorkbook } from '../import/formats/office-document.ts';
import { Workshop } from './workshop-page.ts';

test.beforeEach(async ({ page }) => {
  await new Workshop(page).open();
});

/** Pastes what an owner has copied from a page or a document. */
const paste = async (page: Page, copied: { text: string; html: string }): Promise<void> => {
  const field = page.getByLabel('Collez votre FAQ');
  await field.evaluate((area: HTMLTextAreaElement, { text, html }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    clipboardData.setData('text/html', html);
    // In Firefox, a ClipboardEvent created by a script is always empty.
    area.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData }));
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, copied);
};

const copied = {
  text: 'Livraison\nQuand partez-vous ?\nDemain.\nOù livrez-vous ?\nPartout.',
  html: '<h2>Livraison</h2><p><b>Quand partez-vous ?</b></p><p>Demain, <i>promis</i>.</p><p><b>Où livrez-vous ?</b></p><p>Partout, <a href="https://a.example/pays">sauf là</a>.</p>',
};

test('a pasted document keeps its links and its emphasis', async ({ page }) => {
  const workshop = new Workshop(page);
  await paste(page, copied);
  await page.getByRole('button', { name: 'Utiliser ce texte' }).click();
  await workshop.question('Où livrez-vous').click();
  await expect(page.getByLabel('Réponse', { exact: true })).toHaveValue(
    'Partout, [sauf là](https://a.example/pays).',
  );
});

test('a pasted text that was edited afterwards is read as it stands', async ({ page }) => {
  const workshop = new Workshop(page);
  await paste(page, copied);
  const field = page.getByLabel('Collez votre FAQ');
  await field.press('ControlOrMeta+End');
  await field.pressSequentially(' Vraiment.');
  await page.getByRole('button', { name: 'Utiliser ce texte' }).click();
  await workshop.question('Où livrez-vous').click();
  await expect(page.getByLabel('Réponse', { exact: true })).toHaveValue('Partout. Vraiment.');
});

test('an Excel workbook is read as it is', async ({ page }) => {
  const workshop = new Workshop(page);
  const sheet = [
    ['Question', 'Réponse'],
    ['Quand partez-vous ?', 'Demain matin.'],
  ];
  await page.locator('input[type=file]').setInputFiles({
    name: 'faq.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(excelWorkbook({ Feuil1: sheet })),
  });
  await workshop.question('Quand partez-vous').click();
  await expect(page.getByLabel('Réponse', { exact: true })).toHaveValue('Demain matin.');
});

test('a question without an answer can be answered in its topic', async ({ page }) => {
  const table = 'topic,question,answer\nPost,Quand ?,Demain.\nRetours,Comment ?,Ainsi.\n,Où ?,\n';
  await page.getByLabel('Collez votre FAQ').fill(table);
  await page.getByRole('button', { name: 'Utiliser ce texte' }).click();
  await page.getByRole('button', { name: 'Y répondre ici' }).click();
  await expect(page.getByLabel('Question', { exact: true })).toHaveValue('Où ?');
  await page.getByLabel('Réponse', { exact: true }).fill('Ici.');
  await expect(page.getByLabel('Rubrique')).toHaveValue('retours');
  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await expect(page.getByRole('button', { name: 'Y répondre ici' })).toHaveCount(0);
});

test('a page in two languages becomes a FAQ in each, of which one can be removed', async ({
  page,
}) => {
  const workshop = new Workshop(page);
  const table =
    'question_fr;answer_fr;question_en;answer_en\nQuand ?;Demain.;When?;Tomorrow.\nOù ?;Ici.;Where?;Here.\n';
  await page.getByLabel('Collez votre FAQ').fill(table);
  await page.getByRole('button', { name: 'Utiliser ce texte' }).click();
  await expect(workshop.notice).toContainText('Français, Anglais');
  await expect(workshop.question('Quand ?')).toBeVisible();
  await page.getByRole('button', { name: 'Anglais', exact: true }).click();
  await expect(workshop.question('When?')).toBeVisible();
  await page.getByRole('button', { name: 'Retirer Français' }).click();
  await expect(workshop.question('When?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Français', exact: true })).toBeHidden();
});
