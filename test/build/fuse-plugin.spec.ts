import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { build } from 'vite';
import { fusePlugin } from '../../src/build/fuse-plugin.ts';

const published = fileURLToPath(
  new URL('../../node_modules/fuse.js/dist/fuse.basic.mjs', import.meta.url),
);

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shop-help-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Bundles a module that exports the Fuse of a file, with our plugin. */
const built = async (fuse: string): Promise<string> => {
  const entry = join(folder, 'main.js');
  writeFileSync(entry, `export { default } from ${JSON.stringify(fuse)};`);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [fusePlugin()],
    build: { lib: { entry, formats: ['es'], fileName: () => 'main.mjs' } },
  });
  return join(folder, 'dist/main.mjs');
};

const patched = async (): Promise<typeof Fuse.match> => {
  const module = (await import(pathToFileURL(await built(published)).href)) as {
    default: typeof Fuse;
  };
  return module.default.match;
};

test('the patched Fuse compares words as the published one does', async () => {
  const match = await patched();
  const word = fc.string({ unit: fc.constantFrom(...'abcdelrsé'), minLength: 1, maxLength: 30 });
  const pair = fc.oneof(
    fc.tuple(word, word),
    // A slip or two apart, as most pairs are that we ask about.
    fc
      .tuple(word, fc.nat(40), fc.nat(40), word)
      .map(([whole, from, to, other]): [string, string] => [
        whole,
        (whole.slice(0, from) + other.slice(0, 1) + whole.slice(to)).slice(0, 30),
      ]),
  );
  const options = fc.record({
    threshold: fc.oneof(
      fc.constantFrom(0, 0.2, 0.41, 0.6),
      fc.double({ min: 0, max: 0.6, noNaN: true }),
    ),
    ignoreLocation: fc.constant(true),
  });
  fc.assert(
    fc.property(pair, options, ([a, b], chosen) => {
      const [ours, theirs] = [match(a, b, chosen), Fuse.match(a, b, chosen)];
      // The score of what does not match is nobody's concern.
      expect([ours.isMatch, ours.isMatch && ours.score]).toEqual([
        theirs.isMatch,
        theirs.isMatch && theirs.score,
      ]);
    }),
    { numRuns: 2000 },
  );
});

test('the build stops when the code of Fuse has changed', async () => {
  const changed = join(folder, 'fuse.js/dist/fuse.basic.mjs');
  mkdirSync(dirname(changed), { recursive: true });
  writeFileSync(changed, 'export default { match: () => ({ isMatch: false, score: 1 }) };');
  await expect(built(changed)).rejects.toThrow(/Fuse has changed; adapt src\/build\/fuse-plugin/);
});
