import { expect } from '@playwright/test';
import { test } from '../support/one-site.ts';
import { gallery } from './gallery/index.ts';
import { inspect } from './inspect.ts';
import { recordIn } from './record.ts';
import { saboteurs } from './saboteurs.ts';
import { realScript } from './script.ts';

test.use({ viewport: { width: 1280, height: 800 }, trace: 'off' });

test.beforeEach(async ({ page }) => {
  await recordIn(page);
});

for (const [kind, hosts] of Object.entries(gallery)) {
  test.describe(`${kind}: the help is at home on a page`, () => {
    for (const host of hosts) {
      const tag = host.inFirefox ? ['@host', '@firefox'] : ['@host'];
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
  for (const { does, code, fault } of saboteurs) {
    test(does, async ({ page, site }) => {
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
