import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { litPatch, litPlugin } from '../../src/build/lit-plugin.ts';

const published = readFileSync(new URL(`../../${litPatch.file}`, import.meta.url), 'utf8');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shop-help-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Bundles a module that imports a lit-html with this code, and returns the bundle's code. */
const bundled = async (litHtml: string, file = litPatch.file): Promise<string> => {
  const library = join(folder, file);
  mkdirSync(dirname(library), { recursive: true });
  writeFileSync(library, litHtml);
  const entry = join(folder, 'main.js');
  writeFileSync(entry, `export * from ${JSON.stringify(library)};`);
  const outputs = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [litPlugin()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'main' } },
  })) as Rolldown.RolldownOutput[];
  return outputs[0]!.output[0].code;
};

it('Lit parses its templates without a policy of its own', async () => {
  const code = await bundled(published);
  expect(code).not.toContain('"lit-html"');
  expect(code).toContain('fillTemplate(s, t)');
});

describe('the build stops when the code of Lit has changed:', () => {
  for (const { from } of litPatch.changes) {
    const others = litPatch.changes.filter((change) => change.from !== from);

    it(`${from} is missing`, async () => {
      const changed = published.replace(from, () => from.replace(/\bs\b/g, 'z'));
      for (const other of others) expect(changed).toContain(other.from);
      await expect(bundled(changed)).rejects.toThrow(`has 0 times, not once: ${from}`);
    });

    it(`${from} occurs twice`, async () => {
      await expect(bundled(`${published}\n// ${from}`)).rejects.toThrow('has 2 times, not once');
    });
  }

  it('its file has another name', async () => {
    const other = litPatch.file.replace('lit-html.js', 'templates.js');
    await expect(bundled(published, other)).rejects.toThrow(
      'was to be patched, and is not bundled',
    );
  });
});
