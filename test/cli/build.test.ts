import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faqOf } from '../lint/faq.ts';
import { OwnerFolder } from './command.ts';

let folder: OwnerFolder;
beforeEach(() => {
  folder = new OwnerFolder();
});
afterEach(() => {
  folder.remove();
});

const integrityOf = (script: string): string =>
  `sha384-${createHash('sha384').update(script).digest('base64')}`;

describe('shop-help build', () => {
  it('makes a finished script from a text, and prints the tag for the pages', async () => {
    folder.write('faq.txt', 'Q: Où est mon colis ?\nA: Il est en route depuis hier.\n');
    const { exitCode, stdout, stderr } = await folder.run(
      ...['build', 'faq.txt', '-o', 'out/shop-help.js', '--url', '/help/shop-help.js'],
    );
    const script = folder.read('out/shop-help.js');
    expect(script).toContain('Il est en route depuis hier.');
    expect(stdout).toBe(
      `<script src="/help/shop-help.js" defer integrity="${integrityOf(script)}" crossorigin="anonymous"></script>\n`,
    );
    expect(stderr).toMatch(
      /out\/shop-help\.js: 1 question in "fr"; \d+\.\d kB, about \d+\.\d kB as/,
    );
    expect(exitCode).toBe(0);
  });

  it('makes byte for byte what Vite’s build makes from the same FAQ and settings', async () => {
    const project = new URL('../../', import.meta.url);
    const demo = fileURLToPath(new URL('faq-data', project));
    await folder.run('build', demo, '--default-lang', 'fr', '--parser');
    const built = readFileSync(new URL('dist/demo/shop-help.js', project), 'utf8');
    expect(folder.read('shop-help.js') === built).toBe(true);
  });

  it('says that it cannot write where a folder has that name', async () => {
    folder.write('faq.txt', 'Q: Où est mon colis ?\nA: Il est en route depuis hier.\n');
    folder.write('out/shop-help.js/index.html', '');
    const { exitCode, stderr } = await folder.run('build', 'faq.txt', '-o', 'out/shop-help.js');
    expect(stderr).toContain('out/shop-help.js cannot be written.');
    expect(stderr).not.toContain('EISDIR');
    expect(exitCode).toBe(2);
  });

  it('puts the panel into a second file with --split', async () => {
    folder.write('faq.txt', 'Q: Où est mon colis ?\nA: Il est en route depuis hier.\n');
    const { exitCode, stderr } = await folder.run(
      'build',
      'faq.txt',
      '-o',
      'out/help.js',
      '--split',
    );
    const script = folder.read('out/help.js');
    const [name = ''] = /shop-help-panel-\w+\.js/.exec(script) ?? [];
    const panel = folder.read(`out/${name}`);
    expect(panel).toContain('Il est en route depuis hier.');
    expect(script).not.toContain('Il est en route depuis hier.');
    expect(stderr).toContain(`Put out/help.js and out/${name}, side by side, on your site`);
    for (const one of [script, panel]) expect(stderr).toContain(integrityOf(one));
    expect(exitCode).toBe(0);
  });

  it('prints a tag that stays the same with --no-integrity', async () => {
    folder.write('en.json', faqOf([{}]));
    const { exitCode, stdout } = await folder.run('build', 'en.json', '--no-integrity');
    expect(stdout).toBe('<script src="/shop-help.js" defer></script>\n');
    expect(exitCode).toBe(0);
  });

  it('says that the tag has changed with the script', async () => {
    folder.write('en.json', faqOf([{}]));
    const first = await folder.run('build', 'en.json');
    const same = await folder.run('build', 'en.json');
    const changed = await folder.run('build', 'en.json', '--accent', '#0a7d5a');
    const told = [first, same, changed].map(({ stderr }) =>
      /replace it on your pages/.test(stderr),
    );
    expect(told).toEqual([false, false, true]);
  });

  it('includes every language of a folder, and the settings', async () => {
    folder.write('faq-data/en.json', faqOf([{ answer: 'It is on its way.' }]));
    folder.write('faq-data/fr.json', faqOf([{ answer: 'Il est en route.' }], { lang: 'fr' }));
    const { exitCode } = await folder.run('build', '--accent', '#0a7d5a', '--set', 'maxResults=4');
    const script = folder.read('shop-help.js');
    for (const part of ['It is on its way.', 'Il est en route.', '#0a7d5a']) {
      expect(script).toContain(part);
    }
    expect(exitCode).toBe(0);
  });

  it('includes every language of a file with translations', async () => {
    folder.write('faq.csv', 'lang,question,answer\nen,When?,Tomorrow.\nfr,Quand ?,Demain.\n');
    const { exitCode, stderr } = await folder.run('build', 'faq.csv');
    expect(stderr).toContain('1 question in "en", 1 question in "fr"');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['faq.txt', 'Q: When?\nA: Today.\n\nQ: Where?\n\nQ: How?\nA: By post.\n'],
    ['en.json', faqOf([{ answer: 'Today.' }, { question: 'Where?', answer: '' }, {}])],
  ])('leaves out a question of %s that has no answer, and says so', async (name, faq) => {
    folder.write(name, faq);
    const { exitCode, stderr } = await folder.run('build', name);
    expect(stderr).toMatch(
      /warning {2}(?:Has no answer; it was|Is empty, so this entry is) left out\./,
    );
    expect(stderr).toContain('“Where?”');
    expect(stderr).toContain('2 questions in "en"');
    const script = folder.read('shop-help.js');
    expect([script.includes('Today.'), script.includes('Where?')]).toEqual([true, false]);
    expect(exitCode).toBe(0);
  });

  it('builds nothing while the FAQ has an error', async () => {
    folder.write('en.json', faqOf([{ answer: '[Write to us](contact:sav)' }]));
    const { exitCode, stdout, stderr } = await folder.run('build', 'en.json');
    expect(stderr).toContain('Nothing was built: the FAQ has errors.');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
    expect(() => folder.read('shop-help.js')).toThrow();
  });

  it('builds nothing from a FAQ without a usable question', async () => {
    folder.write('en.json', faqOf([]));
    const { exitCode, stderr } = await folder.run('build', 'en.json');
    expect(stderr).toContain('The FAQ has no question that can be used');
    expect(exitCode).toBe(1);
    expect(() => folder.read('shop-help.js')).toThrow();
  });

  it('warns of a language that the help does not speak, unless the settings give its words', async () => {
    const hebrew = { question: 'איפה החבילה שלי?', answer: 'היא בדרך.' };
    folder.write('he.json', faqOf([hebrew], { lang: 'he' }));
    folder.write('settings.json', { messages: { he: { launcher: 'עזרה' } } });
    const without = await folder.run('build', 'he.json');
    expect(without.stderr).toContain('no texts of its own in Hebrew');
    const given = await folder.run('build', 'he.json', '--settings', 'settings.json');
    expect(given.stderr).not.toContain('Hebrew');
  });

  it('suggests the right name for a misspelt setting', async () => {
    folder.write('en.json', faqOf([{}]));
    const { exitCode, stderr } = await folder.run('build', 'en.json', '--set', 'radios=8px');
    expect(stderr).toContain('Did you mean "radius"?');
    expect(exitCode).toBe(2);
  });

  it('refuses two FAQs in the same language', async () => {
    folder.write('a.json', faqOf([{}]));
    folder.write('b.json', faqOf([{}]));
    const { exitCode, stderr } = await folder.run('build', 'a.json', 'b.json');
    expect(stderr).toContain('a.json and b.json are both in the language "en".');
    expect(exitCode).toBe(2);
  });
});
