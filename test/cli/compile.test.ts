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

describe('shop-help compile', () => {
  it('makes a module that an app imports, and one with the FAQ that it loads later', async () => {
    folder.write('faq.txt', 'Q: Où est mon colis ?\nA: Il est en route depuis hier.\n');
    const { exitCode, stdout, stderr } = await folder.run(
      ...['compile', 'faq.txt', '-o', 'src/help.js', '--languages', 'de'],
    );
    expect(stdout).toBe("import './help.js';\n");
    expect(stderr).toContain('src/help.js and src/help-content.js: FAQ in "fr"');
    expect(folder.read('src/help.js')).toContain("import('./help-content.js')");
    expect(folder.read('src/help.js')).toMatch(/messages: \[fr, de\]/);
    expect(folder.read('src/help-content.js')).toContain('Il est en route depuis hier.');
    expect(folder.read('src/help-content.js')).toMatch(/lexicons: { fr, de },\n};/);
    expect(exitCode).toBe(0);
  });

  it('includes the parser with --parser', async () => {
    folder.write('en.json', faqOf([{}]));
    await folder.run('compile', 'en.json', '--parser');
    expect(folder.read('help-content.js')).toContain("import { parse } from 'shop-help/parser';");
  });

  it('compiles nothing while the FAQ has an error', async () => {
    folder.write('en.json', faqOf([{ answer: '[Write to us](contact:sav)' }]));
    const { exitCode, stderr } = await folder.run('compile', 'en.json');
    expect(stderr).toContain('Nothing was compiled: the FAQ has errors.');
    expect(exitCode).toBe(1);
    expect(() => folder.read('help.js')).toThrow();
  });

  it('refuses a file that is no module, and a language that the widget does not know', async () => {
    folder.write('en.json', faqOf([{}]));
    const unnamed = await folder.run('compile', 'en.json', '-o', 'help.ts');
    expect(unnamed.stderr).toContain('help.ts cannot be the name of a module.');
    const unknown = await folder.run('compile', 'en.json', '--languages', 'de', 'xx');
    expect(unknown.stderr).toContain('The widget does not have the language "xx".');
    expect([unnamed.exitCode, unknown.exitCode]).toEqual([2, 2]);
  });
});
