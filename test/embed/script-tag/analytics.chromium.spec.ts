/**
 * Tests `analytics.js`, the adapters as one script, next to the finished script on a page without a
 * build.
 */
import type { Page } from '@playwright/test';
import { expect, scriptTag, test } from '../../support/pages/pages.ts';

const headWith = (attributes: string): string =>
  `${scriptTag}<script src="/dist/analytics.js" defer ${attributes}></script>`;

/** The content of a queue on the page, as text. */
const queued = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (queue) => JSON.stringify((window as unknown as Record<string, unknown>)[queue]) ?? '',
    name,
  );

const allow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const detail = { accepted: ['analytics'], rejected: [] };
    document.dispatchEvent(new CustomEvent('cookieyes_consent_update', { detail }));
  });

test('after consent, a whole visit is measured without personal data', async ({
  page,
  help,
  visit,
}) => {
  await visit({ head: headWith('data-tool="matomo" data-consent="cookieyes:analytics"') });
  await help.wholeSession();
  expect(await queued(page, '_paq')).toBe('');
  await allow(page);
  await help.open();
  await help.part('clear-button').click();
  await help.type('annuler 4539 1488 0343 6467 marie@exemple.fr 06 12 34 56 78');
  await expect.poll(() => queued(page, '_paq')).toContain('["trackSiteSearch","annuler');
  await help.part('clear-button').click();
  await help.part('close-button').click();
  await help.wholeSession();
  const told = await queued(page, '_paq');
  for (const action of ['trackSiteSearch', 'answer-open', 'feedback', 'contact', 'close']) {
    expect(told).toContain(`"${action}"`);
  }
  expect(told).not.toMatch(/4539|6467|marie|exemple\.fr|06 12/);
});

test('without a consent setting, nothing is measured and the developer is warned', async ({
  page,
  help,
  visit,
  alarms,
}) => {
  await visit({ head: headWith('data-tool="data-layer"') });
  await help.wholeSession();
  expect(await queued(page, 'dataLayer')).toBe('');
  expect(alarms.warnings.join()).toContain('data-consent="" names no consent.');
});
