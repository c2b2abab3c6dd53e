import { expect } from '@playwright/test';
import { test } from '../support/pages/one-site.ts';
import { sampled } from '../support/pages/everyday.ts';
import { badScripts } from './bad-scripts.ts';
import { gallery } from './gallery/index.ts';
import type { Host } from './host.ts';
import { inspect } from './inspect.ts';
import { recordIn } from './record.ts';

import { realScript } from './script.ts';

test.use({ viewport: { width: 1280, height: 800 }, trace: 'off' });

test.beforeEach(async ({ page, browserName }) => {
  // With animations, each click would wait until the panel has stopped moving: a third of the whole
  // time.
  if (browserName === 'chromium') await page.emulateMedia({ reducedMotion: 'reduce' });
  await recordIn(page);
});

/** The first host of each kind is part of the everyday tier, as an example. */
const tagsOf = (host: Host, at: number): string[] => [
  '@host',
  ...(host.inFirefox ? ['@firefox'] : []),
  ...(at > 0 ? ['@all'] : []),
];

for (const [kind, hosts] of Object.entries(gallery)) {
  test.describe(`${kind}: the help works on a page`, () => {
    for (const [at, host] of hosts.entries()) {
      const tag = tagsOf(host, at);
      test(host.name, { tag }, async ({ page, site }) => {
        const { faults, isThere } = await inspect(page, site, host);
        const description = isThere ? 'works' : 'absent';
        test.info().annotations.push({ type: 'help', description });
        expect(faults).toEqual([]);
      });
    }
  });
}

test.describe('the gallery notices a help that', () => {
  for (const [at, { does, code, fault }] of badScripts.entries()) {
    test(does, sampled(at < 2), async ({ page, site }) => {
      const widget = await realScript();
      const late = `addEventListener('load', () => setTimeout(() => { ${code} }));`;
      const bad = site.add(
        { body: `${widget}\n${late}`, headers: { 'content-type': 'text/javascript' } },
        `/bad/shop-help.js`,
      );
      const { faults } = await inspect(page, site, { name: does, why: '' }, bad);
      expect(faults.join('\n')).toMatch(fault);
    });
  }
});
