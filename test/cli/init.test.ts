import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OwnerFolder } from './command.ts';

let folder: OwnerFolder;
beforeEach(() => {
  folder = new OwnerFolder();
});
afterEach(() => {
  folder.remove();
});

describe('shop-help init', () => {
  it('writes a usable FAQ, in which check finds only the placeholders to fill in', async () => {
    const { exitCode } = await folder.run('init', '--lang', 'fr', '--email', 'aide@lilas-paris.fr');
    expect(exitCode).toBe(0);
    expect(folder.json('faq-data/fr.json')).toMatchObject({
      lang: 'fr',
      contacts: [{ type: 'email', email: 'aide@lilas-paris.fr' }],
    });
    const { exitCode: checked, stdout } = await folder.run('check', '--json');
    expect(checked).toBe(0);
    const [{ findings }] = JSON.parse(stdout) as [{ findings: { code: string }[] }];
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['placeholder']));
  });

  it('replaces no file without --force', async () => {
    folder.write('faq-data/en.json', 'mine');
    const args = ['init', '--lang', 'en', '--email', 'help@lilas-paris.fr'];
    const { exitCode, stderr } = await folder.run(...args);
    expect(stderr).toContain('faq-data/en.json is there already.');
    expect(exitCode).toBe(2);
    expect(folder.read('faq-data/en.json')).toBe('mine');
    expect((await folder.run(...args, '--force')).exitCode).toBe(0);
  });

  it('names the missing option where nobody can be asked', async () => {
    const { exitCode, stderr } = await folder.run('init');
    expect(stderr).toContain('--lang with fr or en');
    expect(exitCode).toBe(2);
  });
});
