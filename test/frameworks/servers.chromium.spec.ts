/** Real builds with frameworks that render the tag on the server and hydrate it in the browser. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/pages/pages.ts';
import { runIn, serveFolder } from './app.ts';

const folderOf = (path: string): string => fileURLToPath(new URL(`apps/${path}`, import.meta.url));

/** Builds the app of a framework, and returns its output folder. */
const build = async (framework: 'next' | 'astro'): Promise<string> => {
  await runIn(folderOf(framework), 'tests', `${framework} build`);
  return folderOf(`${framework}/out`);
};

test(
  'Next hydrates a server-rendered page with the widget',
  {
    tag: '@all',
  },
  async ({ page, help, shopSite, alarms }) => {
    serveFolder(shopSite, await build('next'), '/');
    // The latest moment at which a framework may hydrate: once the widget has rendered.
    await page.route('**/_next/**/*.js', async (route) => {
      await page.waitForFunction(
        () => document.querySelector('shop-help')?.shadowRoot?.querySelector('button') != null,
      );
      await route.continue();
    });
    await page.goto(`${shopSite.origin}/`);
    await expect(page.locator('html[data-hydrated]')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Une question ?' })).toHaveCount(1);
    await page.getByRole('searchbox').fill('coupon');
    await expect(page.getByRole('status')).toHaveCount(1);
    await expect(help.root.first().locator('a[href="/aide"]')).toHaveCount(1);
    expect(alarms.warnings).toEqual([]);
  },
);

test(
  'Astro keeps one help button across view transitions',
  {
    tag: '@all',
  },
  async ({ page, help, shopSite, alarms }) => {
    const modules = folderOf('astro/node_modules');
    rmSync(modules, { recursive: true, force: true });
    mkdirSync(modules);
    symlinkSync(fileURLToPath(new URL('../../', import.meta.url)), `${modules}/shop-help`);
    serveFolder(shopSite, await build('astro'), '/');
    await page.goto(`${shopSite.origin}/`);
    await expect(page.getByRole('button', { name: 'Aide' })).toHaveCount(1);
    await page.getByRole('link', { name: 'Panier' }).click();
    await expect(page.getByRole('heading', { name: 'Panier' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Aide' })).toHaveCount(1);
    await help.open();
    await help.type('renvoyer');
    await expect(help.questions).toHaveText(/Comment renvoyer/);
    await expect(page.getByRole('status')).toHaveCount(1);
    expect(alarms.warnings).toEqual([]);
  },
);
