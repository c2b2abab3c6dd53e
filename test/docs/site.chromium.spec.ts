/** Tests the documentation site, built as for publishing. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { expect, test } from '../support/pages/pages.ts';

// Built once for all tests.
test.describe.configure({ mode: 'default' });

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

let server: Server | undefined;

const addressOf = (path: string): string =>
  `http://localhost:${(server?.address() as AddressInfo).port}${path}`;

test.beforeAll(async () => {
  if (!existsSync(`${docs}node_modules/.bin/vitepress`))
    throw new Error('Run "npm ci --prefix docs".');
  await promisify(execFile)('npm', ['run', 'build'], { cwd: docs });
  const files = sirv(`${docs}.vitepress/dist`, { extensions: ['html'] });
  const site = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => void site.listen(0, 'localhost', resolve));
  server = site;
});

test.afterAll(() => server?.close());

const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

test(
  'the playground starts with an open panel, and its controls change it',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(addressOf('/playground'));
    const shop = page.frameLocator('iframe[title]');
    const panel = shop.getByRole('dialog');
    await expect(panel).toBeVisible();
    await expect(page.getByLabel('accent')).toBeVisible();
    expect(await page.locator('.control').count()).toBeGreaterThan(20);
    await page.getByLabel('theme', { exact: true }).selectOption('dark');
    await expect(panel).toHaveCSS('color-scheme', 'dark');
    await expect(page.locator('.code')).toContainText('data-theme="dark"');
  },
);

for (const path of ['/', '/playground', '/theming', '/recipes/']) {
  test(
    `axe finds nothing on ${path} of the documentation`,
    { tag: '@all' },
    async ({ page, help }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(addressOf(path));
      await expect(help.launcher).toHaveCount(1);
      expect(await findings(page)).toEqual([]);
    },
  );
}
