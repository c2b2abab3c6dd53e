import { expect, test } from '@playwright/test';
import { openStrictPage } from './strict-page.ts';
import { Workshop } from './workshop-page.ts';

test('errors hold the script back, and link to where they are', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.open();
  await workshop.startFromTemplate();
  await workshop.question('Où est mon colis').click();
  await page.getByLabel('Réponse', { exact: true }).fill('[Écrivez-nous](contact:sav)');
  await workshop.goTo('Emporter');
  await expect(page.getByRole('button', { name: 'Télécharger shop-help.js' })).toBeDisabled();
  await expect(page.getByText('Un lien mène au contact « sav »')).toBeVisible();
  await expect(workshop.snippet).toBeHidden();

  await page.getByRole('button', { name: 'Où est mon colis' }).click();
  await page.getByLabel('Réponse', { exact: true }).fill('En route.');
  await workshop.goTo('Emporter');
  await expect(page.getByText(/à vérifier.*Vous pouvez quand même/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Télécharger shop-help.js' })).toBeEnabled();
});

test('a question without an answer does not hold the script back', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.open();
  await workshop.startFromTemplate();
  await workshop.question('Où est mon colis').click();
  await page.getByLabel('Réponse', { exact: true }).fill('');
  await workshop.goTo('Emporter');
  await expect(page.getByText(/à vérifier.*Vous pouvez quand même/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Télécharger shop-help.js' })).toBeEnabled();
});

test('a large script is flagged with its biggest answers, but not held back', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.open();
  const answers = Array.from({ length: 20 }, (_, at) => 'mot '.repeat(4000 - at));
  const questions = answers.map((answer, at) => `Q: Pourquoi ${at} ?\nA: ${answer}`);
  await page.getByLabel('Collez votre FAQ').fill(questions.join('\n\n'));
  await page.getByRole('button', { name: 'Utiliser ce texte' }).click();
  await workshop.goTo('Emporter');
  const warning = page.getByRole('region', { name: /Le script pèse environ 1\d\d,\d ko/ });
  await expect(warning.getByRole('listitem')).toHaveText([
    /Pourquoi 0 \?\s+16,0\sko/,
    /Pourquoi 1 \?/,
    /Pourquoi 2 \?/,
  ]);
  await expect(page.getByRole('button', { name: 'Télécharger shop-help.js' })).toBeEnabled();
});

test(
  'with two languages, the default one helps on a page that is in neither',
  { tag: '@download' },
  async ({ page }) => {
    const workshop = new Workshop(page);
    await workshop.open();
    await workshop.startFromTemplate();
    await page.getByRole('button', { name: 'Ajouter une langue' }).click();
    await page.getByRole('button', { name: 'A shop, in English' }).click();
    await page.getByLabel('Langue par défaut').selectOption('Anglais');
    await workshop.goTo('Emporter');
    const script = await workshop.download('Télécharger shop-help.js');
    const snippet = await workshop.snippet.innerText();
    await openStrictPage(page, { snippet, script, lang: 'fi' });
    await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
  },
);

test(
  'with two files, the page loads the first, which fetches the second once the help is opened',
  { tag: '@download' },
  async ({ page }) => {
    const workshop = new Workshop(page);
    await workshop.open();
    await workshop.startFromTemplate();
    await workshop.goTo('Emporter');
    const whole = await workshop.download('Télécharger shop-help.js');
    await page.getByRole('radio', { name: 'Deux fichiers' }).check();
    const script = await workshop.download('Télécharger shop-help.js');
    const name = await page.getByRole('button', { name: /shop-help-panel-/ }).innerText();
    const panel = {
      name: name.replace('Télécharger ', '').trim(),
      script: await workshop.download(name),
      hash: await page.getByText(/^sha384-/).innerText(),
    };
    expect(script.length).toBeLessThan(whole.length / 2);

    const snippet = await workshop.snippet.innerText();
    await openStrictPage(page, { snippet, script, panel });
    await page.getByRole('button', { name: 'Aide' }).click();
    await page.getByRole('searchbox').fill('ou est mon colis');
    await expect(page.getByRole('button', { name: 'Où est mon colis' })).toBeVisible();
  },
);

test('the choice of two files is kept with the draft', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.open();
  await workshop.startFromTemplate();
  await workshop.goTo('Emporter');
  await page.getByRole('radio', { name: 'Deux fichiers' }).check();
  await page.reload();
  await workshop.goTo('Emporter');
  await expect(page.getByRole('radio', { name: 'Deux fichiers' })).toBeChecked();
});

test('an owner whose FAQ changes often gets a tag that stays the same', async ({ page }) => {
  const workshop = new Workshop(page);
  await workshop.open();
  await workshop.startFromTemplate();
  await workshop.goTo('Emporter');
  await expect(workshop.snippet).toContainText('integrity="sha384-');
  await page.getByRole('checkbox', { name: 'Ma FAQ change souvent' }).check();
  await expect(workshop.snippet).toHaveText('<script src="/help/shop-help.js" defer></script>');
  await page.reload();
  await workshop.goTo('Emporter');
  await expect(page.getByRole('checkbox', { name: 'Ma FAQ change souvent' })).toBeChecked();
});

test(
  'a finished script brings questions and look back to the workshop of another computer',
  { tag: '@download' },
  async ({ page }) => {
    const workshop = new Workshop(page);
    await workshop.open();
    await workshop.startFromTemplate();
    await workshop.goTo('Essayer');
    await page.getByLabel(/Couleur d’accent, écrite/).fill('#663399');
    await page.getByLabel(/Texte du bouton/).fill('Besoin d’aide');
    await workshop.goTo('Emporter');
    const script = await workshop.download('Télécharger shop-help.js');

    await page.getByRole('button', { name: 'Effacer le brouillon' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Effacer le brouillon' }).click();
    await expect(page.getByText('Rien n’est encore enregistré.')).toBeVisible();
    const buffer = Buffer.from(script);
    const file = { name: 'shop-help.js', mimeType: 'text/javascript', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(workshop.question('Où est mon colis')).toBeVisible();
    await workshop.goTo('Essayer');
    await expect(page.getByLabel(/Couleur d’accent, écrite/)).toHaveValue('#663399');
    await expect(page.getByLabel(/Texte du bouton/)).toHaveValue('Besoin d’aide');
    await workshop.goTo('Emporter');
    expect(await workshop.download('Télécharger shop-help.js')).toBe(script);
  },
);
