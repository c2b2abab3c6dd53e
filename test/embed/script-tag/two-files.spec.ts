import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Compose, Composed } from '../../../src/compose/composed.ts';
import type { FaqDocument } from '../../../src/core/faq/faq-document.ts';
import { expect, test as base, type Help, type ShopPage } from '../../support/pages/pages.ts';
import type { Site } from '../../support/pages/pages-site.ts';
import { sampled } from '../../support/pages/everyday.ts';

const composer = new URL('../../../dist/compose.js', import.meta.url).href;
const file = (path: string): FaqDocument =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as FaqDocument;
const faq = file('faq-data/fr.json');

const hashOf = (script: string): string =>
  `sha384-${createHash('sha384').update(script).digest('base64')}`;

const javascript = { 'content-type': 'text/javascript' };
const forAll = { ...javascript, 'access-control-allow-origin': '*' };

type Two = Composed & { readonly panel: NonNullable<Composed['panel']> };

interface TwoFiles {
  readonly two: Two;
  /** Serves both files from a folder of a site, perhaps with another panel file. */
  readonly serve: (site: Site, folder: string, panel?: string) => void;
  /** Serves both files where the tag expects them, and opens a page with that tag. */
  readonly visit: (shop?: ShopPage, panel?: string) => Promise<void>;
  /** Names of the script's files that the page has requested. */
  readonly asked: readonly string[];
}

const tag = '<script src="/two/shop-help.js" defer></script>';

const test = base.extend<{ files: TwoFiles }>({
  files: async ({ page, visit: visitPage, shopSite }, use) => {
    const { compose } = (await import(composer)) as { compose: Compose };
    const two = compose({ faqs: [faq], split: true, url: '/two/shop-help.js' }) as Two;
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = new URL(request.url()).pathname.split('/').pop() ?? '';
      if (name.startsWith('shop-help')) asked.push(name);
    });
    const serve: TwoFiles['serve'] = (site, folder, panel = two.panel.script) => {
      site.add({ body: two.script, headers: forAll }, `${folder}/shop-help.js`);
      site.add({ body: panel, headers: forAll }, `${folder}/${two.panel.fileName}`);
    };
    const visit: TwoFiles['visit'] = async (shop, panel) => {
      serve(shopSite, '/two', panel);
      await visitPage({ head: tag, ...shop });
    };
    await use({ two, serve, visit, asked });
  },
});

test('the panel file is requested once, when the pointer reaches the button', async ({
  help,
  files,
}) => {
  await files.visit();
  await expect(help.launcher).toBeVisible();
  expect(files.asked).toEqual(['shop-help.js']);
  await help.launcher.hover();
  await expect(help.panel).toBeAttached();
  await help.wholeSession();
  expect(files.asked).toEqual(['shop-help.js', files.two.panel.fileName]);
});

test('the panel file is requested when the focus reaches the button', async ({ help, files }) => {
  await files.visit();
  await help.launcher.focus();
  await expect.poll(() => files.asked).toContain(files.two.panel.fileName);
});

test('once both files have loaded, the help works offline', async ({ help, page, files }) => {
  await files.visit();
  await help.launcher.hover();
  await expect(help.panel).toBeAttached();
  await page.context().setOffline(true);
  await help.wholeSession();
});

const strict = (scripts: string, more = ''): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'none'; connect-src 'none'; img-src 'self'; ${more}`;

const demands = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Each policy in docs/security-policies.md with its tag. */
const policiesFor = ({
  integrity,
  panel,
}: Two): readonly { says: string; policy?: string; head?: string; more?: object }[] => {
  const pinned = `<script src="/two/shop-help.js" defer integrity="${integrity}" crossorigin="anonymous"></script>`;
  const hashes = `'${integrity}' '${panel.integrity}'`;
  const nonce = tag.replace('defer', 'defer nonce="abc123"');
  return [
    { says: 'of its own host', policy: strict("'self'") },
    { says: 'by hash', policy: strict(hashes), head: pinned },
    { says: 'by nonce', policy: strict("'nonce-abc123'"), head: nonce },
    {
      says: 'by nonce, with strict-dynamic',
      policy: strict("'nonce-abc123' 'strict-dynamic'"),
      head: nonce,
    },
    { says: 'of its own host, and no Trusted Types policy', policy: strict("'self'", demands) },
    { says: 'by hash, and no Trusted Types policy', policy: strict(hashes, demands), head: pinned },
    {
      says: 'whose integrity is given',
      head: pinned,
      more: { 'integrity-policy': 'blocked-destinations=(script)' },
    },
    {
      says: 'of its own host, isolated',
      more: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    },
    { says: 'in a sandbox', policy: strict("'self'", 'sandbox allow-scripts') },
  ];
};

const policyCount = 9;
for (let at = 0; at < policyCount; at += 1) {
  test(
    `under policy ${at + 1} the page reports nothing over a whole session`,
    sampled([0, 5].includes(at), '@firefox'),
    async ({ help, files }) => {
      const policies = policiesFor(files.two);
      expect(policies).toHaveLength(policyCount);
      const { says, policy, head = tag, more } = policies[at]!;
      await test.step(`scripts ${says}`, async () => {
        const headers = { ...more, ...(policy && { 'content-security-policy': policy }) };
        await files.visit({ head, headers });
        await help.wholeSession();
      });
    },
  );
}

test('under a policy without the panel file’s hash, the fallback link is shown', async ({
  page,
  help,
  files,
  alarms,
}) => {
  alarms.allow(/Content.Security.Policy|policy: script-src/);
  const { integrity } = files.two;
  await files.visit({
    head: `<script src="/two/shop-help.js" defer integrity="${integrity}" crossorigin="anonymous" data-fallback-href="/aide"></script>`,
    headers: { 'content-security-policy': strict(`'${integrity}'`) },
  });
  await help.launcher.click();
  await expect(page.locator('shop-help > a')).toBeVisible();
});

/** Ways in which the script is not where it was composed for, or cannot be found by its tag. */
const places: readonly {
  readonly says: string;
  readonly pageFor: (files: TwoFiles, shop: Site, other: Site) => ShopPage;
}[] = [
  {
    says: 'moved to another folder with its panel file',
    pageFor: (files, shop) => {
      files.serve(shop, '/assets/v2');
      return { head: '<script src="/assets/v2/shop-help.js?theme=light" defer></script>' };
    },
  },
  {
    says: 'on another host with its panel file',
    pageFor: (files, _shop, other) => {
      files.serve(other, '/cdn');
      return {
        head: `<script src="${other.origin}/cdn/shop-help.js" defer crossorigin="anonymous"></script>`,
      };
    },
  },
  {
    says: 'merged into another file',
    pageFor: (files, shop) => {
      files.serve(shop, '/two');
      shop.add({ body: `;${files.two.script};`, headers: javascript }, '/cache/all.js');
      return { head: '<script src="/cache/all.js" defer></script>' };
    },
  },
  {
    says: 'inside the page',
    pageFor: (files, shop) => {
      files.serve(shop, '/two');
      return { head: '', body: `<script>${files.two.script}</script>` };
    },
  },
  {
    says: 'on a page that hides the current script',
    pageFor: (files, shop) => {
      files.serve(shop, '/elsewhere');
      return {
        head: `<script>Object.defineProperty(document, 'currentScript', { value: null })</script>
          <script src="/elsewhere/shop-help.js" defer></script>`,
      };
    },
  },
];

for (const [at, { says, pageFor }] of places.entries()) {
  test(
    `a script ${says} finds its panel file`,
    sampled(at < 2, '@firefox'),
    async ({ visit, help, shopSite, otherSite, files, alarms }) => {
      // There is no panel file next to the merged one.
      if (says.startsWith('merged')) alarms.allow(/404|MIME|sha384/);
      await visit(pageFor(files, shopSite, otherSite));
      await help.open();
      await expect(help.questions.first()).toBeVisible();
    },
  );
}

/** Serves a panel file that has been changed, and expects the fallback link in place of its code. */
const expectRefusal = async (files: TwoFiles, page: Page, help: Help): Promise<void> => {
  const head = tag.replace('defer', 'defer data-fallback-href="/aide"');
  await files.visit({ head }, `window.isChanged = true;${files.two.panel.script}`);
  await help.launcher.click();
  await expect(page.locator('shop-help > a')).toBeVisible();
  expect(await page.evaluate('window.isChanged')).toBeUndefined();
};

test('a tampered panel file is not run, and the fallback link is shown', async ({
  help,
  page,
  files,
  alarms,
}) => {
  alarms.allow(/integrity|SHA-384/i);
  expect(hashOf(files.two.panel.script)).toBe(files.two.panel.integrity);
  await expectRefusal(files, page, help);
});

test('if the panel file cannot be loaded, the button says so and tries again', async ({
  help,
  page,
  shopSite,
  files,
  alarms,
}) => {
  alarms.allow(/digest|sha384/);
  await files.visit({}, '');
  await help.launcher.click();
  await expect(help.launcher).toHaveText(/ne s’est pas chargée. Réessayer/);
  await expect(help.launcher).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('status')).toHaveText(/ne s’est pas chargée/);
  files.serve(shopSite, '/two');
  await help.wholeSession();
  await expect(help.launcher).toHaveText('Aide');
});

test('while the panel file loads, the button stays and is marked as busy', async ({
  help,
  page,
  files,
}) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/${files.two.panel.fileName}`, async (route) => {
    await released;
    await route.continue();
  });
  await files.visit();
  await help.launcher.click();
  await expect(help.launcher).toBeVisible();
  await expect(help.launcher).toHaveCSS('cursor', 'progress');
  await expect(page.getByRole('status')).toHaveText(/Chargement de l’aide/);
  release();
  await expect(help.input).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('');
  await expect(help.launcher).toBeHidden();
});

test.describe('in a browser that does not check preloaded modules, as WebKit', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
      Object.defineProperty(HTMLLinkElement.prototype, 'integrity', { set: () => undefined });
    });
  });

  test('the panel file is loaded once, through the Trusted Types policy that the page allows', async ({
    help,
    files,
  }) => {
    const allowed = "require-trusted-types-for 'script'; trusted-types shop-help";
    await files.visit({ headers: { 'content-security-policy': strict("'self'", allowed) } });
    await help.wholeSession();
    expect(files.asked).toEqual(['shop-help.js', files.two.panel.fileName]);
  });

  test('a tampered panel file is not run there either', async ({ help, page, files, alarms }) => {
    alarms.allow(/integrity|SHA-384|did not load/i);
    await expectRefusal(files, page, help);
  });
});
