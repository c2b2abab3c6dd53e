import { test as base } from '@playwright/test';
import { startSite, type Site } from './pages-site.ts';

/** A test with one web site, for pages on which errors are expected. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startSite('localhost');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});
