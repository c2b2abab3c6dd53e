import { expect, type Locator, type Page } from '@playwright/test';
import type { Help } from '../support/pages/pages.ts';

/** Queries in the language of a FAQ. */
export interface Words {
  /** Answered by the FAQ. */
  readonly known: string;
  /** Answered after a spelling correction. */
  readonly mistyped: string;
  /**
   * Close to a question of the FAQ but without an answer: the first of these for which that is so
   * is used.
   */
  readonly near: readonly string[];
}

export const french: Words = {
  known: 'coupon',
  mistyped: 'rembousement',
  near: ['avez vous des magasins', 'retour produit gratuit', 'suivi de ma candidature'],
};

/** For the tests' own small FAQ. */
export const sample: Words = {
  known: 'colis',
  mistyped: 'rembousement',
  near: ['utiliser une carte cadeau', 'mot de passe compte', 'horaires magasin'],
};

export const english: Words = {
  known: 'coupon',
  mistyped: 'reffund',
  near: ['click and collect', 'store opening hours', 'do you have stores'],
};

export const arabic: Words = {
  known: 'الطرد',
  mistyped: 'استرتاد',
  near: ['ساعات عمل المتجر والتوصيل'],
};

/** Types a query, and waits until the pause in typing has been noticed. */
const search = async (help: Help, query: string): Promise<void> => {
  await help.input.fill('');
  await help.input.fill(query);
  await expect(statusOf(help)).not.toBeEmpty();
};

/** The live region for screen readers. */
export const statusOf = (help: Help): Locator => help.root.locator('> [role="status"]');

const topicButton = (help: Help) => help.root.locator('.topic-button').first();

const choice = (help: Help, index: 0 | 1) =>
  help.part('feedback').first().getByRole('button').nth(index);

/** Every state of the panel by name; each is reached from the one before it. */
export const states: Readonly<
  Record<string, (page: Page, help: Help, words: Words) => Promise<void>>
> = {
  closed: async (_page, help) => help.launcher.waitFor(),
  open: async (_page, help) => {
    await help.open();
    await expect(help.questions.first()).toBeVisible();
  },
  'a topic unfolded': async (_page, help) => {
    await topicButton(help).click();
    await expect(topicButton(help)).toHaveAttribute('aria-expanded', 'true');
    await expect(statusOf(help)).not.toBeEmpty();
  },
  'an answer open': async (_page, help) => {
    await topicButton(help).click();
    await help.questions.first().click();
    await expect(help.answers).toHaveCount(1);
    await expect(statusOf(help)).not.toBeEmpty();
  },
  'rated helpful': async (_page, help) => {
    await choice(help, 0).click();
    await expect(choice(help, 0)).toHaveAttribute('aria-pressed', 'true');
    await expect(statusOf(help)).not.toBeEmpty();
  },
  'rated not helpful': async (_page, help) => {
    await choice(help, 1).click();
    await expect(choice(help, 1)).toHaveAttribute('aria-pressed', 'true');
    await expect(statusOf(help)).not.toBeEmpty();
  },
  'answers found': async (_page, help, { known }) => {
    await search(help, known);
    await expect(help.part('results')).toBeVisible();
  },
  'a slip corrected': async (_page, help, { mistyped }) => {
    await search(help, mistyped);
    await expect(help.root.locator('.correction')).toBeVisible();
  },
  'personal data typed': async (_page, help) => {
    await search(help, '4242 4242 4242 4242');
    await expect(help.root.locator('.notice')).toBeVisible();
  },
  'near questions only': async (_page, help, { near }) => {
    for (const query of near) {
      await search(help, query);
      if ((await help.part('empty').count()) > 0 && (await help.part('suggestions').count()) > 0)
        return;
    }
    throw new Error(`each of these is answered, or near to nothing: ${near.join(', ')}`);
  },
  'no answer': async (_page, help) => {
    await search(help, 'zzzz qqqq');
    await expect(help.part('empty')).toBeVisible();
    await expect(help.part('suggestions')).toHaveCount(0);
  },
  'a person offered after three misses': async (_page, help) => {
    await search(help, 'qqqq wwww');
    await expect(help.part('hand-over')).toBeVisible();
    await help.part('clear-button').click();
    await expect(help.part('footer')).toHaveClass(/hand-over/);
  },
};

/** Puts the panel into a state, by way of the states before it. */
export const reach = async (
  name: string,
  page: Page,
  help: Help,
  words: Words = french,
): Promise<void> => {
  for (const [one, step] of Object.entries(states)) {
    await step(page, help, words);
    if (one === name) return;
  }
  throw new Error(`no state is called "${name}"`);
};
