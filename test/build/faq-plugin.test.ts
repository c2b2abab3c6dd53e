import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, createServer } from 'vite';
import { readCompiledFaq } from '../../src/core/faq/compiled-faq.ts';
import { parse } from '../../src/core/faq/parse.ts';
import { withThesaurus } from '../../src/thesaurus/with-thesaurus.ts';
import { faqPlugin } from '../../src/build/faq-plugin.ts';
import type { FaqPluginOptions } from '../../src/build/faq-plugin.ts';

const entry = { id: 'coupon', question: 'Comment ?', answer: 'Ainsi.', updated: '2026-11-01' };
const faq = (lang: string, change: object = {}) => ({
  $schema: './faq.schema.json',
  version: 1,
  lang,
  topics: [{ id: 'a', entries: [{ ...entry, ...change }] }],
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shop-help-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, content: unknown): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
};

/** Builds `main.ts` of the folder, and gives the code of its one chunk. */
const built = async (options?: FaqPluginOptions): Promise<string> => {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [faqPlugin(options)],
    build: {
      lib: { entry: 'main.ts', formats: ['es'], fileName: () => 'main.mjs' },
      minify: false,
    },
  });
  return readFileSync(join(folder, 'dist/main.mjs'), 'utf8');
};

/** What the built module exports as `faqs`, imported into a fresh Node. */
const exported = (): Record<string, string> => {
  const program = `import('./dist/main.mjs').then(({ faqs }) => console.log(JSON.stringify(faqs)))`;
  const output = execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
  return JSON.parse(output) as Record<string, string>;
};

const reexport = `export { default as faqs } from 'virtual:shop-help-faqs';\n`;

describe('the FAQ plugin bundles', () => {
  it('each file as a compiled FAQ, by name', async () => {
    write('main.ts', reexport);
    write('faq-data/de.json', faq('de'));
    write('faq-data/fr.json', `\ufeff${JSON.stringify(faq('fr'), null, 2)}`);
    write('faq-data/en-GB.json', faq('en-GB'));
    write('faq-data/faq.schema.json', '{ "not": "a FAQ" }');
    await built();

    const faqs = exported();
    expect(Object.keys(faqs)).toEqual(['de', 'en-GB', 'fr']);
    expect(readCompiledFaq(faqs['fr']!)).toEqual(withThesaurus(parse(faq('fr')).faq));
  });

  it('a folder that is named', async () => {
    write('main.ts', reexport);
    write('aide/fr.json', faq('fr'));
    await built({ dir: 'aide' });
    expect(Object.keys(exported())).toEqual(['fr']);
  });

  it('text that looks like code as text', async () => {
    write('main.ts', reexport);
    write('faq-data/fr.json', faq('fr', { question: '`${alert(1)}` </script> \u2028 " \\\\ é' }));
    await built();
    expect(JSON.parse(exported()['fr']!)).toMatchObject({
      topics: [{ entries: [{ question: '`${alert(1)}` </script> \u2028 " \\\\ é' }] }],
    });
  });
});

describe('the FAQ plugin stops the build', () => {
  const messageOf = async (): Promise<string> => {
    try {
      await built();
    } catch (error) {
      return (error as Error).message;
    }
    return 'built';
  };

  it('and prints all findings of every file with their remedies', async () => {
    write('main.ts', reexport);
    write('faq-data/fr.json', faq('fr', { answer: '[a](contact:sav)', anwser: '' }));
    write('faq-data/en.json', '{\n  "version": 1,\n}');
    write('faq-data/es.json', faq('pt'));
    const lines = (await messageOf()).split('\n');
    const text = lines.join('\n');
    expect(text).not.toMatch(/^ +at /m);
    for (const words of [
      'The FAQ has errors:',
      'faq-data/en.json\n  error  The name of a field is missing here, or a comma too many stands before',
      'faq-data/es.json\n',
      'says that it is in "pt"',
      '"anwser" is not a field here.',
      'Did you mean "answer"?',
      'Links to the contact "sav", which does not exist.',
      'Add it to "contacts".',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('but not for what shoppers would only see broken', async () => {
    write('main.ts', reexport);
    write('faq-data/fr.json', faq('fr', { answer: 'TODO' }));
    expect(await messageOf()).toBe('built');
  });

  it('when there is no FAQ at all', async () => {
    write('main.ts', reexport);
    expect(await messageOf()).toContain('No FAQ found; write faq-data/fr.json or the like.');
  });
});

it('the FAQ plugin serves an edited file anew while developing', async () => {
  write('main.ts', reexport);
  write('faq-data/fr.json', faq('fr'));
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [faqPlugin()],
    server: { middlewareMode: true, ws: false },
  });
  try {
    const served = async () =>
      (await server.transformRequest('virtual:shop-help-faqs'))?.code ?? '';
    expect(await served()).toContain('Ainsi.');
    await expect
      .poll(async () => {
        write('faq-data/fr.json', faq('fr', { answer: `Autrement.` }));
        write('faq-data/en.json', faq('en'));
        const code = await served();
        return code.includes('Autrement.') && code.includes('"en"');
      })
      .toBe(true);
  } finally {
    await server.close();
  }
});
