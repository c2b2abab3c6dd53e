import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ThemeProperty } from '../../../src/embed/theme-properties.ts';
import { expect, test, type Help } from '../../support/pages/pages.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly { readonly name: string }[];
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
};
const element = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .find((one) => one.tagName === 'shop-help')!;

/** What a shop can set, and the style inside the help that must change with it. */
const looks: Readonly<
  Record<ThemeProperty, readonly [value: string, inside: string, style: string]>
> = {
  accent: ['rgb(120, 10, 90)', '.launcher', 'background-color'],
  surface: ['rgb(250, 240, 200)', '.panel', 'background-color'],
  text: ['rgb(10, 20, 90)', '.title', 'color'],
  muted: ['rgb(80, 70, 60)', '.label', 'color'],
  shade: ['rgb(240, 230, 210)', '.footer', 'background-color'],
  border: ['rgb(200, 0, 0)', '.panel', 'border-top-color'],
  radius: ['3px', '.panel', 'border-top-left-radius'],
  space: ['7px', '.label', 'margin-bottom'],
  'font-weight': ['300', '.count', 'font-weight'],
  'font-weight-strong': ['800', '.title', 'font-weight'],
  font: ['Courier', '.title', 'font-family'],
  'font-size': ['20px', '.question', 'font-size'],
  shadow: ['rgb(1, 2, 3) 1px 2px 3px 0px', '.panel', 'box-shadow'],
  focus: ['rgb(0, 0, 200)', ':focus', 'outline-color'],
  'z-index': ['77', ':host', 'z-index'],
  'launcher-size': ['61px', '.launcher', 'min-height'],
  'offset-block': ['55px', ':host', 'bottom'],
  'offset-inline': ['66px', ':host', 'right'],
  'panel-width': ['333px', '.panel', 'width'],
  'panel-max-height': ['444px', '.panel', 'height'],
  duration: ['321ms', '.panel', 'animation-duration'],
};

test('every documented custom property has its documented effect', async ({ page, help }) => {
  const names = (element.cssProperties ?? []).map(({ name }) => name.replace('--shop-help-', ''));
  expect(names.sort()).toEqual(Object.keys(looks).sort());
  await page.goto('/index.html');
  await help.open();
  await expect(help.questions.first()).toBeVisible();
  // Moves to the close button; a question would have its focus ring around the whole row.
  await page.keyboard.press('Shift+Tab');
  for (const [name, [value, inside, style]] of Object.entries(looks)) {
    const seen = await help.root.evaluate(
      (host: HTMLElement, [property, text, selector, wanted]) => {
        const target = selector === ':host' ? host : host.shadowRoot!.querySelector(selector)!;
        const read = (): string => getComputedStyle(target).getPropertyValue(wanted);
        const before = read();
        host.style.setProperty(property, text);
        const after = read();
        host.style.removeProperty(property);
        return { before, after };
      },
      [`--shop-help-${name}`, value, inside, style] as const,
    );
    expect(seen.after, name).toBe(style === 'animation-duration' ? '0.321s' : value);
    expect(seen.before, name).not.toBe(seen.after);
  }
});

/** Puts the help into states that together show all its parts, and calls `look` in each. */
const showAllParts = async (page: Page, help: Help, look: () => Promise<void>): Promise<void> => {
  const find = async (query: string, found: string): Promise<void> => {
    await help.input.fill(query);
    await expect(help.root.locator(found).first()).toBeVisible();
    await look();
  };
  await help.open();
  await help.questions.first().click();
  await help.part('feedback').getByRole('button').first().click();
  await look();
  await find('coupon', 'mark');
  await find('rembousement', '.correction');
  await find('4242 4242 4242 4242', '.notice');
  await find('zzzz qqqq', '.empty');
  await help.root.evaluate((host) => {
    const hits = [{ title: 'Guide', url: '/guide' }];
    Object.assign(host, { searchProvider: () => Promise.resolve(hits) });
  });
  await find('guide', '[part="result-link"]');
  await help.root.evaluate((host) => host.setAttribute('mode', 'modal'));
  await expect(help.root.locator('.backdrop')).toBeVisible();
  await look();
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(help.root.locator('.sheet')).toBeVisible();
  await look();
  await help.root.evaluate((host) => {
    // Otherwise the script's own FAQ would be used in place of the missing one.
    (host.constructor as unknown as { faqs: object }).faqs = {};
    host.setAttribute('src', '/none.json');
  });
  await expect(help.root.locator('.empty')).toBeVisible();
  await look();
};

test('every part can be styled from outside', async ({ page, help, alarms }) => {
  alarms.allow(/404/);
  await page.goto('/index.html');
  const parts = (element.cssParts ?? []).map(({ name }) => name);
  await page.addStyleTag({
    content: parts.map((name) => `shop-help::part(${name}) { scroll-margin-top: 7px }`).join('\n'),
  });
  const styled = new Set<string>();
  const unstyled = new Set<string>();
  await showAllParts(page, help, async () => {
    const found = await help.root.evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll('[part]')].map((one) => ({
        names: [...one.part].filter((name) => !name.endsWith('-icon')),
        isStyled: getComputedStyle(one).scrollMarginTop === '7px',
      })),
    );
    for (const { names, isStyled } of found)
      for (const name of names) (isStyled ? styled : unstyled).add(name);
  });
  expect([...unstyled], 'parts without a @csspart').toEqual([]);
  expect([...styled].sort()).toEqual([...parts].sort());
});

test('the theming page opens the help, and a slider changes it and the code to copy', async ({
  page,
  help,
}) => {
  await page.goto('/theming.html');
  await page.getByLabel('Arrondi').fill('3');
  await page.getByLabel('Police').selectOption({ label: 'Celle de la page' });
  await expect(help.panel).toBeVisible();
  await expect(help.panel).toHaveCSS('border-top-left-radius', '3px');
  const own = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await expect(help.panel).toHaveCSS('font-family', own);
  await expect(page.locator('[data-snippet]')).toContainText('--shop-help-radius: 3px;');
  await page.getByRole('button', { name: 'Tout remettre à zéro' }).click();
  await expect(help.panel).toHaveCSS('border-top-left-radius', '16px');
  await expect(page.locator('[data-snippet]')).not.toContainText('--shop-help');
});
