import { expect, test } from '@playwright/test';
import { Workshop } from './workshop-page.ts';

test.beforeEach(async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.open();
  await workshop.startFromTemplate();
});

test('typing updates the list and the preview, and undo takes it back', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.question('Où est mon colis').click();
  await page.getByLabel('Question', { exact: true }).fill('Mon colis est-il perdu ?');
  await page.getByLabel('Réponse', { exact: true }).fill('Non, **jamais**.');
  await expect(workshop.question('Mon colis est-il perdu ?')).toBeVisible();
  await expect(page.locator('workshop-answer strong')).toHaveText('jamais');

  const undo = page.getByRole('button', { name: 'Annuler' }).first();
  await undo.click();
  await expect(page.getByLabel('Réponse', { exact: true })).toHaveValue(/Ouvrez le lien de suivi/);
  await undo.click();
  await expect(workshop.question('Où est mon colis')).toBeVisible();
});

test('the toolbar makes words bold and inserts links to contacts and questions', async ({
  page,
}) => {
  const workshop = new Workshop(page);
  await workshop.question('Où est mon colis').click();
  const answer = page.getByLabel('Réponse', { exact: true });
  await answer.fill('Demandez');
  await answer.press('ControlOrMeta+a');
  await page.getByRole('button', { name: 'Gras' }).click();
  await expect(answer).toHaveValue('**Demandez**');
  await answer.press('End');
  await answer.pressSequentially(' ');
  await page.getByLabel('Lien vers').click();
  await page.getByRole('button', { name: 'Écrire à notre équipe' }).last().click();
  await expect(answer).toHaveValue('**Demandez** [Écrire à notre équipe](contact:support)');
  await answer.fill('');
  await page.getByLabel('Lien vers').click();
  await page.getByLabel('Une autre question').fill('mon pays');
  await page.getByRole('button', { name: 'Livrez-vous dans mon pays ?' }).last().click();
  await expect(page.locator('workshop-answer')).toContainText('Livrez-vous dans mon pays ?');
  await expect(answer).toHaveValue(/^\[Livrez-vous dans mon pays\s\?\]\(entry:[\w-]+\)$/);
});

test('a question is added, moved and deleted by keyboard alone', async ({ page }) => {
  const workshop = new Workshop(page);
  const add = workshop.outline.getByRole('button', { name: 'Ajouter une question' }).last();
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Question', { exact: true })).toBeFocused();
  await page.keyboard.type('Avez-vous un atelier ?');

  await workshop.question('Avez-vous un atelier ?').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(workshop.notice).toContainText('Maintenant 1 sur 2 dans La boutique');
  await expect(workshop.question('Avez-vous un atelier ?')).toBeFocused();

  await page.getByRole('button', { name: 'Supprimer' }).focus();
  await page.keyboard.press('Enter');
  await expect(workshop.question('Avez-vous un atelier ?')).toBeHidden();
  await expect(workshop.question('Comment vous joindre')).toBeFocused();
});

test('a double click deletes one question, and says which', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.question('Où est mon colis').click();
  const questions = workshop.outline.getByRole('listitem');
  const before = await questions.count();
  await page.getByRole('button', { name: 'Supprimer' }).dblclick();
  await expect(workshop.notice).toContainText('Où est mon colis');
  await expect(questions).toHaveCount(before - 1);
});

test('a double click removes one of several lines', async ({ page }) => {
  for (const [at, words] of ['sac, cabas', 'colis, paquet'].entries()) {
    await page.getByLabel(`Groupe ${at + 1}`).pressSequentially(words);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Retirer sac' }).dblclick();
  await expect(page.getByRole('button', { name: 'Retirer sac' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Retirer colis' })).toBeVisible();
});

test('a contact that was added is reported as leading nowhere once its field is left empty', async ({
  page,
}) => {
  const workshop = new Workshop(page);
  await workshop.outline.getByRole('button', { name: 'WhatsApp' }).click();
  await page.getByLabel('Numéro avec l’indicatif').press('Tab');
  await expect(page.locator('.editor .finding.error')).toHaveCount(1);
});

test(
  'a phone number and its opening hours are edited in a form',
  { tag: '@download' },
  async ({ page }) => {
    const workshop = new Workshop(page);
    await workshop.outline.getByRole('button', { name: 'Téléphone' }).click();
    await page.getByLabel('Numéro avec l’indicatif').fill('+33199001234');
    await page.getByRole('button', { name: 'Ajouter des horaires' }).click();
    await page.getByRole('checkbox', { name: 'sam' }).check();
    await page.getByLabel('Fuseau horaire').fill('Europe/Paris');
    await page.getByLabel('Fuseau horaire').blur();
    await workshop.goTo('Emporter');
    const faq = JSON.parse(await workshop.download('Télécharger faq.json')) as {
      contacts: readonly unknown[];
    };
    expect(faq.contacts[1]).toEqual({
      id: 'phone',
      type: 'phone',
      label: 'Nous appeler',
      phone: '+33199001234',
      timeZone: 'Europe/Paris',
      openingHours: ['Mo-Sa 09:00-18:00'],
    });
  },
);

test('a draft that another tab has changed is offered, and undo takes it back', async ({
  page,
  context,
}) => {
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  const other = new Workshop(await context.newPage());
  await other.open();
  await other.page.getByRole('button', { name: 'Continuer' }).click();
  await other.question('Où est mon colis').click();
  await other.page.getByLabel('Question', { exact: true }).fill('Et mon colis ?');

  const workshop = new Workshop(page);
  await expect(workshop.notice).toContainText('dans un autre onglet');
  await page.getByRole('button', { name: 'Prendre l’autre' }).click();
  await expect(workshop.question('Et mon colis ?')).toBeVisible();
  await expect(workshop.notice).toBeEmpty();
  await page.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(workshop.question('Où est mon colis')).toBeVisible();
});

test('a draft that another tab keeps changing is offered once', async ({ page, context }) => {
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  const other = new Workshop(await context.newPage());
  await other.open();
  await other.page.getByRole('button', { name: 'Continuer' }).click();
  await other.question('Où est mon colis').click();
  const question = other.page.getByLabel('Question', { exact: true });
  await question.fill('Et mon colis ?');

  const workshop = new Workshop(page);
  await expect(workshop.notice).toContainText('dans un autre onglet');
  await workshop.notice.getByRole('button', { name: 'Fermer' }).click();
  await question.fill('Et mon autre colis ?');
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(kept).toContain('Et mon autre colis');
  await expect(workshop.notice).toBeEmpty();
});

test('the draft survives a reload, and is gone once cleared', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.question('Où est mon colis').click();
  await page.getByLabel('Question', { exact: true }).fill('Et mon colis ?');
  await page.reload();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(workshop.question('Et mon colis ?')).toBeVisible();

  await page.getByRole('button', { name: 'Effacer le brouillon' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer le brouillon' }).click();
  await expect(workshop.notice).toContainText('plus rien n’est enregistré');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Continuer' })).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
