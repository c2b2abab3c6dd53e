import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sampled } from '../../support/pages/everyday.ts';
import { expect, test } from '../../support/pages/pages.ts';

const bytes = readFileSync(new URL('../../../dist/demo/shop-help.js', import.meta.url));
const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const wrongHash = `sha384-${createHash('sha384').update('another script').digest('base64')}`;

interface Case {
  readonly integrity: 'none' | 'right' | 'wrong';
  readonly crossorigin: 'none' | 'anonymous';
  /** Cross-Origin-Embedder-Policy of the shop's page. */
  readonly coep: 'none' | 'require-corp' | 'credentialless';
  /** Cross-Origin-Resource-Policy of the script. */
  readonly corp: 'none' | 'cross-origin' | 'same-origin';
}

const cases: readonly Case[] = (['none', 'right', 'wrong'] as const).flatMap((integrity) =>
  (['none', 'anonymous'] as const).flatMap((crossorigin) =>
    (['none', 'require-corp', 'credentialless'] as const).flatMap((coep) =>
      (['none', 'cross-origin', 'same-origin'] as const).map((corp) => ({
        integrity,
        crossorigin,
        coep,
        corp,
      })),
    ),
  ),
);

/** The rules as documented in docs/security-policies.md. */
const runs = ({ integrity, crossorigin, coep, corp }: Case): boolean => {
  if (crossorigin === 'anonymous') return integrity !== 'wrong';
  // Without `crossorigin`, the response is opaque, and its hash cannot be checked.
  if (integrity !== 'none') return false;
  return corp === 'cross-origin' || (corp === 'none' && coep !== 'require-corp');
};

const tagFor = (origin: string, { integrity, crossorigin }: Case): string => {
  const value = { none: '', right: `integrity="${hash}"`, wrong: `integrity="${wrongHash}"` };
  const mode = crossorigin === 'none' ? '' : 'crossorigin="anonymous"';
  return `<script src="${origin}/shop-help.js" ${value[integrity]} ${mode}
    onload="state = 'runs'" onerror="state = 'refused'"></script>`;
};

for (const coep of ['none', 'require-corp', 'credentialless'] as const) {
  test(
    `from another site, on a page with COEP ${coep}, the script runs as documented`,
    sampled(coep === 'require-corp', '@firefox'),
    async ({ visit, page, help, otherSite, alarms }) => {
      alarms.allow(/./);
      for (const one of cases.filter((each) => each.coep === coep)) {
        const { integrity, crossorigin, corp } = one;
        await test.step(`integrity ${integrity}, crossorigin ${crossorigin}, CORP ${corp}`, async () => {
          otherSite.serveDistWith({
            'access-control-allow-origin': '*',
            ...(corp === 'none' ? {} : { 'cross-origin-resource-policy': corp }),
          });
          await visit({
            head: tagFor(otherSite.origin, one),
            headers: coep === 'none' ? {} : { 'cross-origin-embedder-policy': coep },
          });
          expect(await page.evaluate('state')).toBe(runs(one) ? 'runs' : 'refused');
          await expect(help.launcher).toHaveCount(runs(one) ? 1 : 0);
        });
      }
      otherSite.serveDistWith({});
    },
  );
}

test('crossorigin makes a CORS request', async ({ visit, page, otherSite, alarms }) => {
  alarms.allow(/CORS|Cross-Origin|ERR_FAILED|integrity/i);
  const one = { integrity: 'right', crossorigin: 'anonymous', coep: 'none', corp: 'none' } as const;
  await visit({ head: tagFor(otherSite.origin, one) });
  expect(await page.evaluate('state')).toBe('refused');
});
