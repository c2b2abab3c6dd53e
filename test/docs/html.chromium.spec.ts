import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { sampled } from '../support/pages/everyday.ts';
import { expect, type Help, test } from '../support/pages/pages.ts';
import type { Site } from '../support/pages/pages-site.ts';
import { kinds } from './kinds.ts';
import { samples, type Sample } from './samples.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const script = readFileSync(fromRoot('dist/demo/shop-help.js'));
const hash = createHash('sha384').update(script).digest('base64');
const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };

const compiled = fromRoot('test-results/samples/help.js');

/** The Vite plugin provides the same modules that the command writes. */
const bundledFaq: Plugin = {
  name: 'virtual:shop-help',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^virtual:shop-help$/ }, () => {
      const args = ['compile', fromRoot('faq-data/en.json'), '-o', compiled];
      execFileSync(process.execPath, [fromRoot('dist/cli.js'), ...args], { stdio: 'ignore' });
      return { path: compiled };
    });
  },
};

/** Bundles a script as Astro does with one that has no attributes. */
const bundled = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fromRoot('.') },
    plugins: [bundledFaq],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]!.text;
};

/** What the platform renders from a sample, with the hash of the script filled in. */
const printed = async ({ kind, code }: Sample, site: Site): Promise<string> => {
  const html = code
    .replaceAll('HASH', hash)
    .replaceAll('RANDOM', 'abc123')
    .replace(/\{\{ '([^']+)' \| asset_url \}\}/g, '/assets/$1')
    .replace(/ is:(inline|global)/g, '');
  const [whole, own] = /<script>\s*(import [^]*?)<\/script>/.exec(html) ?? [];
  if (kind !== 'astro' || !whole || !own) return html;
  const path = site.add({ body: await bundled(own), headers });
  return html.replace(whole, `<script src="${path}" defer></script>`);
};

/** Serves the script at the address that the sample uses. */
const serveScript = async (page: Page, html: string, site: Site): Promise<void> => {
  for (const [, address] of html.matchAll(/src="([^"]*\/shop-help\.js)/g)) {
    if (address!.startsWith('/')) site.add({ body: script, headers }, address);
    else await page.route(address!, (route) => route.fulfill({ body: script, headers }));
  }
};

const oneButtonAndAnAnswer = async (page: Page, html: string, help: Help): Promise<void> => {
  await expect(help.root).toHaveCount(1);
  const own = page.locator('button[data-shop-help-open]');
  if (html.includes('launcher="none"')) await own.click();
  else if (!html.includes('mode="inline"')) {
    await expect(help.launcher).toHaveCount(1);
    await help.open();
  }
  await help.questions.first().click();
  await expect(help.answers.first()).toHaveText(/\w{3}/);
  if (html.includes('href="/aide#coupon"')) {
    await page.locator('a[data-shop-help-open]').click();
    await expect(help.part('entry').filter({ hasText: 'coupon' }).first()).toBeVisible();
  }
};

/** The modules of the package's `dist`, for samples that load modules. */
const modules = ['', 'search-providers/'].flatMap((folder) =>
  readdirSync(fromRoot(`dist/${folder}`))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/shop-help/${folder}${name}`, `dist/${folder}${name}`] as const),
);

/** Other files that samples load from the shop's host. */
const files: Readonly<Record<string, string>> = {
  ...(Object.fromEntries(modules) as Readonly<Record<string, string>>),
  '/analytics.js': 'dist/analytics.js',
  '/faq.json': 'faq-data/en.json',
  '/logo.svg': 'demo/favicon.svg',
};
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const all = samples(...kinds.page);
const pageOf = ({ place }: Sample): string => place.split(':')[0]!;

/** Pages with samples of each kind. */
const examples = [
  'README.md',
  'docs/on-a-page.md',
  'docs/recipes/shopify.md',
  'docs/recipes/astro.md',
];

for (const name of new Set(all.map(pageOf))) {
  const title = `each snippet of ${name} gives one button and an answer`;
  const details = sampled(examples.includes(name));
  test(title, details, async ({ page, visit, help, shopSite, alarms }) => {
    for (const [path, file] of Object.entries(files)) {
      shopSite.add(
        { body: readFileSync(fromRoot(file)), headers: { 'content-type': types[extname(file)]! } },
        path,
      );
    }
    for (const sample of all.filter((one) => pageOf(one) === name)) {
      await test.step(sample.place, async () => {
        const html = await printed(sample, shopSite);
        await serveScript(page, html, shopSite);
        await visit({ lang: 'en', head: '', body: html });
        await oneButtonAndAnAnswer(page, html, help);
        expect(alarms.warnings).toEqual([]);
      });
    }
  });
}
