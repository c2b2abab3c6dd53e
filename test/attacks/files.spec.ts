import { expect } from '@playwright/test';
import { showSource } from './driver.ts';
import { goodFaq } from './files.ts';
import { fileSets, nothing, open, tell, test } from './page.ts';

test.use({ trace: 'off' });

const headers = { 'content-type': 'application/json' };

for (const [name, files] of Object.entries(fileSets)) {
  test(`invalid FAQ files do nothing, and the next valid one is shown: ${name}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const pathOf = (at: number): string => `/attack-${10_000 + at}.json`;
    files.forEach(({ bytes }, at) => site.add({ body: bytes, headers }, pathOf(at)));
    const next = goodFaq.replace('Où saisir', 'Où trouver');
    const good = site.add({ body: next, headers }, '/attack-9999.json');
    const noticed = await open(
      page,
      site,
      `<script src="/dist/shop-help.js" data-faq-src="${pathOf(0)}" defer></script><p>Boutique</p>`,
    );
    let read = 0;
    for (const [at, { isFaq }] of files.entries()) {
      const { html } = await showSource(page, pathOf(at));
      const isShown = html.includes('class="entry');
      expect(isShown || html.includes('class="empty"'), `file ${at} leaves a panel`).toBe(true);
      if (isFaq !== undefined) expect(isShown, `file ${at} is shown as a FAQ`).toBe(isFaq);
      read += Number(isShown);
      expect((await showSource(page, good)).html, `after file ${at}`).toContain('Où trouver');
    }
    const found = await noticed();
    const { samples, ...counts } = found;
    const told = { strings: files.length, read, refused: files.length - read };
    tell({ set: `${name} files`, ...told, exceptions: errors.length, ...counts });
    expect(found, samples.join('\n')).toEqual(nothing);
    expect(errors).toEqual([]);
    expect(await page.evaluate('"polluted" in {}')).toBe(false);
  });
}
