import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, createServer } from 'vite';
import { readCompiledFaq } from '../../src/core/faq/compiled-faq.ts';
import { parse } from '../../src/core/faq/parse.ts';
import { withThesaurus } from '../../src/thesaurus/with-thesaurus.ts';
import { shopHelp, type ShopHelpOptions } from '../../src/vite/vite.ts';

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

/** Resolves what the modules import from the package to its sources. */
const resolve = {
  alias: {
    'shop-help/lexicons': fileURLToPath(new URL('../../src/core/lexicon', import.meta.url)),
  },
};

/** Builds `main.ts` in the folder, and returns the code of its only chunk. */
const built = async (options?: ShopHelpOptions): Promise<string> => {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [shopHelp(options)],
    resolve,
    build: {
      lib: { entry: 'main.ts', formats: ['es'], fileName: () => 'main.mjs' },
      rolldownOptions: { external: /^shop-help\/(?!lexicons)/ },
      minify: false,
    },
  });
  return readFileSync(join(folder, 'dist/main.mjs'), 'utf8');
};

interface Exported {
  readonly faqs: Record<string, string>;
  readonly lexicons: readonly string[];
}

/** What the built module exports as `content`, imported in a fresh Node process. */
const exported = (): Exported => {
  const program = `import('./dist/main.mjs').then(({ content: { faqs, lexicons } }) =>
    console.log(JSON.stringify({ faqs, lexicons: Object.keys(lexicons) })))`;
  const output = execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
  return JSON.parse(output) as Exported;
};

const writeMain = (): void =>
  write('main.ts', `export { default as content } from 'virtual:shop-help/content';\n`);

describe('the Vite plugin bundles', () => {
  it('each file as a compiled FAQ, by name, and only the lexicons of their languages', async () => {
    writeMain();
    write('faq-data/de.json', faq('de'));
    write('faq-data/fr.json', `\ufeff${JSON.stringify(faq('fr'), null, 2)}`);
    write('faq-data/en-GB.json', faq('en-GB'));
    write('faq-data/faq.schema.json', '{ "not": "a FAQ" }');
    await built();

    const { faqs, lexicons } = exported();
    expect(Object.keys(faqs)).toEqual(['de', 'en-GB', 'fr']);
    expect(lexicons).toEqual(['de', 'en', 'fr']);
    expect(readCompiledFaq(faqs['fr']!)).toEqual(withThesaurus(parse(faq('fr')).faq));
  });

  it('the given files, in their order, in any format', async () => {
    writeMain();
    write('aide/fr.json', faq('fr'));
    write('hilfe/de.json', faq('de'));
    write('help.txt', 'Q: Where is my parcel?\nA: On its way.\n');
    await built({ faq: ['aide', 'hilfe', 'help.txt'], lang: 'en' });
    expect(Object.keys(exported().faqs)).toEqual(['fr', 'de', 'en']);
  });

  it('text that looks like code as text', async () => {
    writeMain();
    write('faq-data/fr.json', faq('fr', { question: '`${alert(1)}` </script> \u2028 " \\\\ é' }));
    await built();
    expect(JSON.parse(exported().faqs['fr']!)).toMatchObject({
      topics: [{ entries: [{ question: '`${alert(1)}` </script> \u2028 " \\\\ é' }] }],
    });
  });

  it('the messages in the languages of the FAQs, and in those requested', async () => {
    write('main.ts', `import 'virtual:shop-help';\n`);
    write('faq-data/fr-CA.json', faq('fr-CA'));
    const words = (code: string) =>
      [...code.matchAll(/shop-help\/messages\/(\w+)/g)].map(([, lang]) => lang).sort();
    expect(words(await built())).toEqual(['fr']);
    expect(words(await built({ languages: ['pl'] }))).toEqual(['fr', 'pl']);
  });
});

describe('the Vite plugin stops the build', () => {
  const messageOf = async (): Promise<string> => {
    try {
      await built();
    } catch (error) {
      return (error as Error).message;
    }
    return 'built';
  };

  it('and prints all findings of every file with their remedies', async () => {
    writeMain();
    write('faq-data/fr.json', faq('fr', { answer: '[a](contact:sav)', anwser: '' }));
    write('faq-data/en.json', '{\n  "version": 1,\n  "topics": [],\n}');
    write('faq-data/es.json', faq('pt'));
    const lines = (await messageOf()).split('\n');
    const text = lines.join('\n');
    expect(text).not.toMatch(/^ +at /m);
    for (const words of [
      'The FAQ has errors:',
      'faq-data/en.json\n  error  The name of a field is missing here, or there is one comma too many before',
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

  it('but not for warnings', async () => {
    writeMain();
    write('faq-data/fr.json', faq('fr', { answer: 'TODO' }));
    expect(await messageOf()).toBe('built');
  });

  it('if there is no FAQ at all', async () => {
    writeMain();
    expect(await messageOf()).toMatch(/faq-data cannot be read\. Check its name/);
  });

  it('for a language that the widget does not know', async () => {
    writeMain();
    write('faq-data/fr.json', faq('fr'));
    try {
      await built({ languages: ['fr', 'xx'] });
    } catch (error) {
      expect((error as Error).message).toContain('The widget does not have the language "xx".');
      return;
    }
    expect.unreachable();
  });
});

it('the Vite plugin serves an edited file again during development', async () => {
  writeMain();
  write('faq-data/fr.json', faq('fr'));
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [shopHelp()],
    resolve,
    server: { middlewareMode: true, ws: false },
  });
  try {
    const served = async () =>
      (await server.transformRequest('virtual:shop-help/content'))?.code ?? '';
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
