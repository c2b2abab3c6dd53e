import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';

const bytes = readFileSync(new URL('../../../dist/demo/shop-help.js', import.meta.url));
const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The three ways in which a strict policy allows a script, each with the right tag. */
const bySelf = { allows: "'self'", tag: '<script src="/shop-help.js" defer></script>' };
const byHash = {
  allows: `'${hash}'`,
  tag: `<script src="/shop-help.js" defer integrity="${hash}" crossorigin="anonymous"></script>`,
};
const byNonce = {
  allows: "'nonce-abc123' 'strict-dynamic'",
  tag: '<script src="/shop-help.js" defer nonce="abc123"></script>',
};

const strict = (scripts: string, more = ''): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'none'; connect-src 'none'; ` +
  `img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ${more}`;

const demands = "require-trusted-types-for 'script'";

/** Each policy with its tag, as documented in docs/security-policies.md. */
const policies = [
  { says: 'scripts of its own host', ...bySelf, more: '' },
  { says: 'scripts by hash', ...byHash, more: '' },
  { says: 'scripts by nonce, with strict-dynamic', ...byNonce, more: '' },
  {
    says: 'Trusted Types, with our policy listed',
    ...bySelf,
    more: `${demands}; trusted-types shop-help`,
  },
  {
    says: 'Trusted Types, with only others listed',
    ...bySelf,
    more: `${demands}; trusted-types other`,
  },
  {
    says: 'Trusted Types, and no policy at all',
    ...bySelf,
    more: `${demands}; trusted-types 'none'`,
  },
  { says: 'Trusted Types, whatever the policies', ...bySelf, more: demands },
  { says: 'all at once, by hash', ...byHash, more: `${demands}; trusted-types 'none'` },
  { says: 'all at once, by nonce', ...byNonce, more: `${demands}; trusted-types 'none'` },
  { says: 'a sandbox', ...bySelf, more: 'sandbox allow-scripts' },
];

for (const [at, { says, allows, tag, more }] of policies.entries()) {
  test(
    `a page that allows ${says} reports nothing over a whole session`,
    sampled(at < 2),
    async ({ visit, help }) => {
      await visit({ head: tag, headers: { 'content-security-policy': strict(allows, more) } });
      await help.wholeSession();
      await expect(help.launcher).toBeVisible();
    },
  );
}

/** The code samples in docs/security-policies.md: the headers of a policy, and its tag. */
const documented = (): readonly {
  says: string;
  tag: string;
  headers: Record<string, string>;
}[] => {
  const text = readFileSync(new URL('../../../docs/security-policies.md', import.meta.url), 'utf8')
    .replaceAll('sha384-HASH', hash)
    .replaceAll('RANDOM', 'abc123');
  const blocks = (part: string, kind: string): readonly string[] =>
    [...part.matchAll(new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``, 'g'))].map(([, block]) => block!);
  const parts = text.split(/^## /m).slice(1);
  const [first = ''] = parts;
  const usualPolicy = /Content-Security-Policy: (.*)/.exec(first)?.[1] ?? '';
  return parts.flatMap((part) =>
    blocks(part, 'http').map((block) => ({
      says: part.split('\n')[0]!,
      tag: blocks(part, 'html')[0] ?? blocks(first, 'html')[0]!,
      headers: Object.fromEntries(
        block
          .trim()
          .replace('…', usualPolicy)
          .split('\n')
          .map((line) => line.split(/: (.*)/) as [string, string]),
      ),
    })),
  );
};

for (const [at, { says, tag, headers }] of documented().entries()) {
  test(
    `the documented policy ${at + 1}, "${says}", is enough with the tag beside it`,
    sampled(at % 3 === 0),
    async ({ visit, help, shopSite, alarms }) => {
      // The policy also blocks the shop's icon, which the help has nothing to do with.
      alarms.allow(/favicon\.ico/);
      const script = { body: bytes, headers: { 'content-type': 'text/javascript' } };
      shopSite.add(script, '/help/1.0.0/shop-help.js');
      await visit({ head: tag, headers });
      await help.wholeSession();
    },
  );
}

test('a page whose own Lit uses the policy "lit-html" reports nothing', async ({
  visit,
  help,
  shopSite,
}) => {
  const taken = shopSite.add({
    body: "trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })",
    headers: { 'content-type': 'text/javascript' },
  });
  await visit({
    head: `<script src="${taken}"></script>${bySelf.tag}`,
    headers: { 'content-security-policy': strict("'self'", `${demands}; trusted-types lit-html`) },
  });
  await help.wholeSession();
});

const isolations: readonly { says: string; tag: string; headers: Record<string, string> }[] = [
  {
    says: 'is isolated by require-corp',
    tag: bySelf.tag,
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  },
  {
    says: 'is isolated by credentialless',
    tag: bySelf.tag,
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'credentialless',
    },
  },
  {
    says: 'requires integrity for every script',
    tag: byHash.tag,
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
  },
  {
    says: 'allows no browser features',
    tag: bySelf.tag,
    headers: {
      'permissions-policy': 'clipboard-write=(), fullscreen=(), storage-access=(), unload=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  },
];

for (const [at, { says, tag, headers }] of isolations.entries()) {
  test(
    `a page that ${says} reports nothing over a whole session`,
    sampled(at === 0),
    async ({ visit, help }) => {
      await visit({
        head: tag,
        headers: { ...headers, 'content-security-policy': strict(`'self' '${hash}'`) },
      });
      await help.wholeSession();
    },
  );
}

test('under Integrity-Policy, a tag without integrity is blocked', async ({
  visit,
  page,
  alarms,
}) => {
  alarms.allow(/Integrity-Policy|integrity/i);
  await visit({
    head: '<script src="/shop-help.js" onload="state = 1" onerror="state = 2"></script>',
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
  });
  expect(await page.evaluate('state')).toBe(2);
});

test('these tests notice when a page reports a violation', async ({ visit, alarms }) => {
  alarms.allow(/policy: script-src-elem inline|Content Security Policy|blocked an inline script/);
  await visit({
    head: '<script>window.name = "inline"</script>',
    headers: { 'content-security-policy': strict("'self'") },
  });
  await expect.poll(() => alarms.heard.join()).toMatch(/policy: script-src-elem inline/);
});

test.describe('in a browser that has Trusted Types and no setHTML', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'setHTML'));
  });

  for (const allowed of ['shop-help', "other shop-help 'allow-duplicates'"]) {
    test(
      `a page that allows ${allowed} reports nothing over a whole session`,
      sampled(allowed === 'shop-help', '@firefox'),
      async ({ visit, help }) => {
        const policy = strict("'self'", `${demands}; trusted-types ${allowed}`);
        await visit({ head: bySelf.tag, headers: { 'content-security-policy': policy } });
        await help.wholeSession();
      },
    );
  }

  for (const allowed of ["'none'", 'other']) {
    test(`a page that allows ${allowed} gets the fallback link and two reports`, async ({
      visit,
      page,
      alarms,
    }) => {
      alarms.allow(/trusted-types|Trusted ?Types|TrustedHTML|Content.Security.Policy/);
      await visit({
        head: '<script src="/shop-help.js" defer data-fallback-href="/aide"></script>',
        headers: {
          'content-security-policy': strict("'self'", `${demands}; trusted-types ${allowed}`),
        },
      });
      await expect(page.locator('shop-help > a')).toBeVisible();
      const reports = alarms.heard.filter((one) => one.startsWith('policy: '));
      expect(reports).toEqual([
        expect.stringMatching(/^policy: trusted-types /),
        expect.stringMatching(/^policy: require-trusted-types-for /),
      ]);
    });
  }

  test('a page that lists other policies without enforcing Trusted Types gets the help', async ({
    visit,
    help,
    alarms,
  }) => {
    alarms.allow(/trusted-types|TrustedTypes|Content-Security-Policy|Content Security Policy/);
    const headers = { 'content-security-policy': strict("'self'", 'trusted-types other') };
    await visit({ head: bySelf.tag, headers });
    await help.wholeSession();
  });
});

test('templates are parsed the same with and without setHTML', async ({ visit, help, page }) => {
  const drawn = async (): Promise<string> => {
    await visit();
    await help.open();
    await help.type('coupon');
    await help.questions.first().click();
    await expect(help.answers.first()).toBeVisible();
    return help.root.evaluate((one) => one.shadowRoot?.innerHTML.replace(/lit\$\d+\$/g, '') ?? '');
  };
  const withSetHtml = await drawn();
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'setHTML'));
  expect(await drawn()).toBe(withSetHtml);
  expect(await page.evaluate(() => 'setHTML' in Element.prototype)).toBe(false);
});
