import { expect, test } from '@playwright/test';
import { openStrictPage } from './strict-page.ts';
import { pageAsFile, Workshop } from './workshop-page.ts';

/** Counts the owner's actions. */
const countingActions = () => {
  let count = 0;
  const act = async <T>(action: Promise<T>): Promise<T> => {
    count += 1;
    return action;
  };
  return { act, count: () => count };
};

test(
  'five actions lead from a text file to a script that answers under the strictest policy',
  { tag: '@download' },
  async ({ page }) => {
    const workshop = new Workshop(page);
    const { act, count } = countingActions();
    await workshop.open();

    await act(workshop.chooseFile('a-propos-des-commandes.txt'));
    await act(page.getByLabel('Votre adresse e-mail').fill('aide@boutique.example'));
    await act(page.getByRole('button', { name: 'Ajouter le lien' }).click());
    await act(workshop.goTo('Emporter'));
    const script = await act(workshop.download('Télécharger shop-help.js'));

    expect(count()).toBe(5);
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') violations.push(message.text());
    });
    await openStrictPage(page, { snippet: await workshop.snippet.innerText(), script });
    await page.getByRole('button', { name: 'Aide' }).click();
    await page.getByRole('searchbox').fill('ma carte est refusee');
    const answer = page.getByRole('button', { name: 'Pourquoi le paiement en ligne échoue-t-il' });
    await answer.click();
    await expect(page.getByRole('link', { name: 'en nous écrivant' })).toHaveAttribute(
      'href',
      /^mailto:aide@boutique\.example/,
    );
    expect(violations).toEqual([]);
  },
);

test(
  'opened as a file, the workshop works without any network request',
  { tag: '@download' },
  async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pageAsFile);
    const workshop = new Workshop(page);
    await workshop.startFromTemplate();
    await workshop.goTo('Essayer');
    const preview = page.frameLocator('iframe');
    await preview.getByRole('searchbox').fill('ou est mon colis');
    await preview.getByRole('button', { name: 'Où est mon colis' }).click();
    await expect(preview.getByText('Ouvrez le lien de suivi')).toBeVisible();
    await workshop.goTo('Emporter');
    expect(await workshop.download('Télécharger shop-help.js')).toContain('est mon colis');
    expect(requests.filter((url) => /^(https?|wss?):/.test(url))).toEqual([]);
  },
);
