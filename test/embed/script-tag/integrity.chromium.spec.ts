import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): Buffer => readFileSync(join(root, 'dist', file));
const sha384 = (bytes: Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

interface Listed {
  readonly file: string;
  readonly size: number;
  readonly sha384: string;
}

const listed = (): readonly Listed[] =>
  JSON.parse(read('sri.json').toString()) as readonly Listed[];

const scripts = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();

/** The inputs of a build. */
const sources = [
  'custom-elements-manifest.config.mjs',
  'faq-data',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'tsconfig.json',
  'tsconfig.types.json',
  'vite.config.ts',
];

/** Files in a folder and its subfolders. A source map contains the paths of the sources. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.endsWith('.map'))
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .sort();

test(
  'a second build in another time zone and folder gives the same bytes',
  sampled(false),
  async () => {
    test.setTimeout(180_000);
    const folder = mkdtempSync(join(tmpdir(), 'shop-help-build-'));
    for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' };
    await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: folder, env });

    const [first, second] = [join(root, 'dist'), join(folder, 'dist')];
    expect(filesOf(second)).toEqual(filesOf(first));
    for (const file of filesOf(second)) {
      expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file))), file).toBe(
        true,
      );
    }
    rmSync(folder, { recursive: true });
  },
);

test('sri.json has the right hash of every script', () => {
  expect(listed().map(({ file }) => file)).toEqual(scripts(join(root, 'dist')));
  for (const { file, size, sha384: hash } of listed()) {
    expect([size, hash], file).toEqual([read(file).length, sha384(read(file))]);
  }
});

test('a tag with the hash from sri.json runs the script', async ({ visit, help, shopSite }) => {
  const hash = listed().find(({ file }) => file === 'shop-help.js')?.sha384;
  const headers = { 'content-type': 'text/javascript' };
  const path = shopSite.add({ body: read('shop-help.js'), headers });
  const faq = readFileSync(join(root, 'faq-data/fr.json'), 'utf8');
  await visit({
    head: `<script src="${path}" defer integrity="${hash}"></script>`,
    body: `<shop-help><script type="application/json">${faq}</script></shop-help>`,
  });
  await help.open();
});

test('a script with one flipped bit is blocked, and the fallback link stays', async ({
  visit,
  help,
  page,
  shopSite,
  alarms,
}) => {
  alarms.allow(/integrity/i);
  const bytes = Buffer.from(read('shop-help.js'));
  bytes[bytes.length >> 1]! ^= 1;
  const path = shopSite.add({ body: bytes, headers: { 'content-type': 'text/javascript' } });
  await visit({
    head: `<script src="${path}" integrity="${sha384(read('shop-help.js'))}"></script>`,
    body: '<shop-help><a href="/aide">Aide</a></shop-help>',
  });
  await expect(help.launcher).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Aide' })).toBeVisible();
});

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly hashes: readonly { content: string }[] } };
  readonly components: readonly { group?: string; name: string; version: string }[];
}

test('the bill of materials lists every package in the script', () => {
  const bill = JSON.parse(read('sbom.json').toString()) as Bill;
  expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.6']);
  const packages = bill.components.map(({ group, name, version }) => ({
    name: group ? `${group}/${name}` : name,
    version,
  }));
  expect(packages.map(({ name }) => name).sort()).toEqual([
    '@lit/reactive-element',
    'fuse.js',
    'lit',
    'lit-element',
    'lit-html',
  ]);
  for (const { name, version } of packages) {
    const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
    expect((JSON.parse(manifest) as { version: string }).version).toBe(version);
  }
  const hash = createHash('sha384').update(read('shop-help.js')).digest('hex');
  expect(bill.metadata.component.hashes[0]?.content).toBe(hash);
});

test('the script inventory contains the script’s hash', () => {
  const card = read('script-inventory.md').toString();
  expect(card).toContain(sha384(read('shop-help.js')));
  for (const line of ['Hosts contacted | None', 'Storage | None', 'Purpose |']) {
    expect(card).toContain(line);
  }
});
