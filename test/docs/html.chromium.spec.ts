import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { sampled } from '../support/everyday.ts';
import { expect, type Help, test } from '../support/pages.ts';
import type { Site } from '../support/pages-site.ts';
import { kinds } from './kinds.ts';
import { samples, type Sample } from './samples.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const script = readFileSync(fromRoot('dist/demo/shop-help.js'));
const hash = createHash('sha384').update(script).digest('base64');
const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };

const compiled = fromRoot('test-results/samples/help.js');

/** What the Vite plugin gives is what the command writes. */
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

/** What Astro makes of a script without attributes: a bundle. */
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

/** What the platform prints of a sample, with the hash of the script. */
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

/** Puts the script wherever the sample looks for it. */
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

/** The modules of the package's `dist`, for shops that serve them. */
const modules = ['', 'search-providers/'].flatMap((folder) =>
  readdirSync(fromRoot(`dist/${folder}`))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/shop-help/${folder}${name}`, `dist/${folder}${name}`] as const),
);

/** What samples find on the shop's host, beside the script. */
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

/** Pages that hold a sample of each sort. */
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
