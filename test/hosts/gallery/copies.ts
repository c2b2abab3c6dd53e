import { expect, type Page } from '@playwright/test';
import { inline, OTHER, OTHER_LABEL, type Host } from '../host.ts';
import type { Help } from '../../support/pages/pages-help.ts';
import { inserting, plainScript, tag } from './script-tag.ts';

/** Expects one help button, with this label, and that the page's calls reach its help. */
const answering =
  (label: string) =>
  async (page: Page, help: Help): Promise<void> => {
    await expect(help.launcher).toHaveAccessibleName(label);
    await page.evaluate("shopHelp.push(['show'])");
    await help.input.waitFor();
    await page.evaluate("shopHelp.push(['close'])");
    await help.panel.waitFor({ state: 'hidden' });
  };

/** The settings have arrived, and apply. */
const standingAtStart = async (page: Page, help: Help): Promise<void> => {
  await expect(help.root).toHaveAttribute('placement', 'bottom-start');
  const { x = 0, width = 0 } = (await help.launcher.boundingBox()) ?? {};
  expect(x + width).toBeLessThan(page.viewportSize()!.width / 2);
  await help.open();
  await help.type('commande');
  await expect(help.questions).toHaveCount(2);
  await help.part('clear-button').click();
  await help.part('close-button').click();
};

/**
 * Pages that load the script more than once, or have an element beside it, or settings elsewhere.
 */
export const copies: readonly Host[] = [
  {
    name: 'with the script twice',
    why: 'Theme and plug-in both bring it.',
    tag: tag('defer') + tag('async'),
    inFirefox: true,
  },
  {
    name: 'with two versions of the script',
    why: 'Theme and plug-in bring another one each.',
    tag: tag('defer') + `<script src="${OTHER}" defer></script>`,
    beforeUse: answering('Aide'),
    inFirefox: true,
  },
  {
    name: 'with another version before this one',
    why: 'The same, the other way round.',
    tag: `<script src="${OTHER}" defer></script>` + tag('defer'),
    beforeUse: answering(OTHER_LABEL),
  },
  {
    name: 'with a second version that comes late',
    why: 'A tag manager adds what is there.',
    act: inserting(`${plainScript} one.src = '/other' + address; document.body.appendChild(one);`),
    beforeUse: answering('Aide'),
  },
  {
    name: 'with an element and the script',
    why: 'The shop has put <shop-help> where it wants.',
    content: '<shop-help placement="top-start"></shop-help>',
  },
  {
    name: 'with a tag manager that strips data attributes, and settings in a global',
    why: 'Google Tag Manager.',
    tag: inline("window.shopHelpSettings = { placement: 'bottom-start', 'max-results': 2 };"),
    act: inserting(`${plainScript} document.head.insertBefore(one, document.head.firstChild);`),
    beforeUse: standingAtStart,
    inFirefox: true,
  },
  {
    name: 'with a tag manager that strips data attributes, and settings in the address',
    why: 'Google Tag Manager.',
    tag: '',
    act: inserting(`${plainScript} one.src += '?placement=bottom-start&max-results=2';
      document.head.insertBefore(one, document.head.firstChild);`),
    beforeUse: standingAtStart,
  },
];
