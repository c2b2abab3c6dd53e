import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

const root = new URL('../../', import.meta.url);

export const fixture = (name: string): string =>
  fileURLToPath(new URL(`test/workshop/fixtures/${name}`, root));

/** The page opened from disk, as by a double click. */
export const pageAsFile = new URL('dist/workshop.html', root).href;

/** The workshop as an owner sees it: in French, the language of the tests' browser. */
export class Workshop {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/workshop.html');
  }

  async chooseFile(name: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByText('Choisir des fichiers').click();
    await (await chooser).setFiles(fixture(name));
  }

  async startFromTemplate(): Promise<void> {
    await this.page.getByRole('button', { name: 'Une boutique, en français' }).click();
  }

  async goTo(step: 'Apporter' | 'Rédiger' | 'Essayer' | 'Emporter'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Étapes' })
      .getByRole('button', { name: step })
      .click();
  }

  /** Clicks a button and returns the downloaded file's content. */
  async download(button: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  get outline(): Locator {
    return this.page.getByRole('navigation', { name: 'Questions' });
  }

  get snippet(): Locator {
    return this.page.locator('pre code');
  }

  get notice(): Locator {
    return this.page.locator('.notice-place');
  }

  question(words: string): Locator {
    return this.outline.getByRole('button', { name: words });
  }
}
