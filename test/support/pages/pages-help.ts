import type { Locator, Page } from '@playwright/test';

/** Page object for the help on a page, or in one of its frames. */
export class Help {
  readonly root: Locator;

  constructor(page: Pick<Page, 'locator'>) {
    this.root = page.locator('shop-help');
  }

  part(name: string): Locator {
    return this.root.locator(`[part~="${name}"]`);
  }

  get launcher(): Locator {
    return this.part('launcher');
  }

  get panel(): Locator {
    return this.part('panel');
  }

  get input(): Locator {
    return this.part('input');
  }

  get questions(): Locator {
    return this.part('question').filter({ visible: true });
  }

  get answers(): Locator {
    return this.part('answer').filter({ visible: true });
  }

  question(words: string | RegExp): Locator {
    return this.questions.filter({ hasText: words });
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.input.waitFor();
  }

  /** Types as a shopper does, key by key. */
  async type(words: string): Promise<void> {
    await this.input.pressSequentially(words);
  }

  /** Everything that a shopper can do: open, search, read, rate, contact a person, close. */
  async wholeSession(): Promise<void> {
    await this.open();
    await this.type('coupon');
    await this.questions.first().click();
    await this.answers.first().waitFor();
    await this.part('feedback').getByRole('button').first().click();
    await this.part('clear-button').click();
    await this.type('zzzz qqqq');
    await this.part('empty').first().waitFor();
    await this.#followNoLink();
    await this.part('contact-link').first().click();
    await this.part('close-button').click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** Prevents links from leaving the page or opening the mail program. */
  async #followNoLink(): Promise<void> {
    await this.root.evaluate((help) => {
      const stay = (event: Event): void => event.preventDefault();
      help.ownerDocument.addEventListener('click', stay, { capture: true, once: true });
    });
  }
}
