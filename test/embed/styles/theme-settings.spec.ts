import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Compose } from '../../../src/compose/composed.ts';
import type { ComposeSettings } from '../../../src/compose/compose-settings.ts';
import type { FaqDocument } from '../../../src/core/faq/faq-document.ts';
import type { ThemeSetting } from '../../../src/embed/globals.ts';
import { sampled } from '../../support/pages/everyday.ts';
import { expect, test } from '../../support/pages/pages.ts';

const file = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

const faq = JSON.parse(readFileSync(file('faq-data/fr.json'), 'utf8')) as FaqDocument;

/** A value for each setting of the theme, by its name in `compose`. */
const theme: Readonly<Required<Pick<ComposeSettings, ThemeSetting>>> = {
  accent: '#aa0000',
  surface: '#fff8e0',
  text: '#201040',
  muted: '#504030',
  shade: '#f4e8c8',
  border: '#c0a0a0',
  focus: '#0000c8',
  radius: '3px',
  space: '3px',
  font: 'Courier',
  fontSize: '20px',
  fontWeight: 300,
  fontWeightStrong: 800,
  shadow: 'none',
  zIndex: 77,
  launcherSize: '61px',
  offsetBlock: '55px',
  offsetInline: '66px',
  panelWidth: '333px',
  panelMaxHeight: '444px',
  duration: '321ms',
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);

test('every theme setting of a composed script reaches the help, under the strictest policy', async ({
  visit,
  help,
  shopSite,
  alarms,
}) => {
  // The policy also blocks the shop's icon, which the help has nothing to do with.
  alarms.allow(/favicon\.ico/);
  const module = (await import(fileURLToPath(file('dist/compose.js')))) as { compose: Compose };
  const { script, integrity, problems } = module.compose({ faqs: [faq], settings: theme });
  expect(problems).toEqual([]);
  const path = shopSite.add({ body: script, headers: { 'content-type': 'text/javascript' } });
  await visit({
    head: `<script src="${path}" defer integrity="${integrity}" crossorigin="anonymous"></script>`,
    headers: {
      'content-security-policy': `default-src 'none'; script-src '${integrity}'; style-src 'none'`,
    },
  });
  await expect(help.launcher).toHaveCSS('background-color', 'rgb(170, 0, 0)');
  for (const [name, value] of Object.entries(theme)) {
    const applied = await help.root.evaluate(
      (element, property) => {
        return getComputedStyle(element).getPropertyValue(property).trim();
      },
      `--shop-help-${kebab(name)}`,
    );
    expect(applied, name).toBe(String(value));
  }
});

test('every custom property of the theme is a setting', () => {
  const manifest = readFileSync(file('dist/custom-elements.json'), 'utf8');
  const names = [...manifest.matchAll(/"name": "--shop-help-([a-z-]+)"/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(theme).map(kebab).sort());
});

for (const [says, head] of [
  ['the script tag', '<script src="/shop-help.js" defer data-accent="#aa0000"></script>'],
  ['the query', '<script src="/shop-help.js?accent=%23aa0000" defer></script>'],
  [
    'the global',
    '<script>window.shopHelpSettings = { accent: "#aa0000" }</script><script src="/shop-help.js" defer></script>',
  ],
] as const) {
  test(
    `the accent is read from ${says}, without an inline style`,
    sampled(says === 'the script tag', '@firefox'),
    async ({ visit, help }) => {
      await visit({ head });
      await expect(help.launcher).toHaveCSS('background-color', 'rgb(170, 0, 0)');
      await expect(help.root).not.toHaveAttribute('style');
    },
  );
}

test('the page’s own style sheet overrides the script’s settings', async ({ visit, help }) => {
  await visit({
    head: `<style>shop-help { --shop-help-accent: #00aa00 }</style>
      <script src="/shop-help.js" defer data-accent="#aa0000"></script>`,
  });
  await expect(help.launcher).toHaveCSS('background-color', 'rgb(0, 170, 0)');
});

test('an invalid colour is reported in one warning and treated as the default', async ({
  visit,
  help,
  alarms,
}) => {
  await visit({ head: '<script src="/shop-help.js" defer data-accent="rougeatre"></script>' });
  await expect(help.launcher).toBeVisible();
  await expect
    .poll(() => alarms.warnings)
    .toEqual([expect.stringMatching(/accent: "rougeatre" is not a valid color/)]);
});
