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

describe('shop-help check', () => {
  it('says so when there is nothing to find', async () => {
    folder.write('faq-data/en.json', faqOf([{}]));
    const { exitCode, stdout, stderr } = await folder.run('check');
    expect(stdout).toBe('✓ faq-data/en.json: 1 question, nothing to find\n');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('prints a warning with its line, question and remedy, and exits with 0', async () => {
    folder.write('en.json', faqOf([{ answer: 'TODO ask Paul' }]));
    const { exitCode, stdout } = await folder.run('check', 'en.json');
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'en.json',
      '  warning  A placeholder was never filled in; shoppers would see it.  placeholder',
      '      line 20, topics[0].entries[0].answer: “Where is parcel number 0?” · TODO',
      '      → Write what belongs there.',
    ]);
    expect(stdout).toMatch(/^0 errors, 1 warning$/m);
    expect(exitCode).toBe(0);
  });

  it('prints the errors of all files at once, and exits with 1', async () => {
    folder.write(
      'faq/en.json',
      faqOf([{ answer: '[Write to us](contact:sav)' }, { updated: 'in May' }]),
    );
    folder.write('faq/fr.json', '{\n  "version": 1\n  "topics": []\n}');
    const { exitCode, stdout } = await folder.run('check');
    expect(stdout).toMatch(/^2 errors|^3 errors/m);
    for (const words of ['contact "sav"', 'is not a date', 'A comma is missing']) {
      expect(stdout).toContain(words);
    }
    expect(exitCode).toBe(1);
  });

  it('repairs what is safe, and changes nothing else in the file', async () => {
    const text =
      '{ "version": 1,\n  "lang": "en", "topics": [ { "id": "a", "title": "A",\n    "entries": [ { "id": "b", "question": "Is it free?", "answer": "It is <b>free</b>, d\u00c3\u00a9j\u00c3\u00a0 vu." } ] } ] }\n';
    folder.write('en.json', text);
    const { exitCode, stderr } = await folder.run('check', 'en.json', '--fix');
    expect(folder.read('en.json')).toBe(
      text.replace('It is <b>free</b>, d\u00c3\u00a9j\u00c3\u00a0 vu.', 'It is **free**, déjà vu.'),
    );
    expect(stderr).toBe('en.json: 2 repaired\n');
    expect(exitCode).toBe(0);
  });

  it('prints findings as JSON', async () => {
    folder.write('en.json', faqOf([{ answer: 'TODO' }]));
    const { stdout } = await folder.run('check', 'en.json', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'en.json', findings: [{ code: 'placeholder', severity: 'warning', line: 20 }] },
    ]);
  });

  it('leaves out rules by name, and refuses unknown names', async () => {
    folder.write('en.json', faqOf([{ answer: 'TODO' }]));
    expect((await folder.run('check', 'en.json', '--ignore', 'placeholder')).stdout).toContain(
      'nothing to find',
    );
    const { exitCode, stderr } = await folder.run('check', 'en.json', '--ignore', 'no-such-rule');
    expect(stderr).toContain('There is no rule "no-such-rule".');
    expect(exitCode).toBe(2);
  });

  it('checks a FAQ in another format as it would be imported', async () => {
    folder.write('faq.txt', 'Q: Is it free?\nA: Yes, {{ shop.name }} pays.\n');
    const { stdout } = await folder.run('check', 'faq.txt');
    expect(stdout).toContain('{{ shop.name }}');
  });
});

describe('shop-help', () => {
  it('asks for a FAQ where there is none', async () => {
    const { exitCode, stderr } = await folder.run('check');
    expect(stderr).toContain('there is no FAQ in faq-data, faq or faq.json');
    expect(stderr).toContain('shop-help init');
    expect(exitCode).toBe(2);
  });

  it('suggests the file that was meant', async () => {
    folder.write('faq.csv', 'question,answer\nA?,B\n');
    const { exitCode, stderr } = await folder.run('check', 'fqa.csv');
    expect(stderr).toContain('Did you mean faq.csv?');
    expect(exitCode).toBe(2);
  });

  it('suggests the command that was meant', async () => {
    const { exitCode, stderr } = await folder.run('chekc');
    expect(stderr).toContain('Did you mean check?');
    expect(exitCode).toBe(2);
  });

  it('prints help with examples', async () => {
    const { exitCode, stdout } = await folder.run('check', '--help');
    expect(stdout).toContain('$ shop-help check faq-data/fr.json --fix');
    expect(exitCode).toBe(0);
  });

  it('prints colours only where they are asked for', async () => {
    folder.write('en.json', faqOf([{ answer: 'TODO' }]));
    const escape = '\u001b[';
    expect((await folder.run('check', 'en.json')).stdout).not.toContain(escape);
    const coloured = await folder.runIn({ FORCE_COLOR: '1', TERM: 'xterm' }, 'check', 'en.json');
    expect(coloured.stdout).toContain(escape);
    const none = await folder.runIn({ FORCE_COLOR: '1', NO_COLOR: '1' }, 'check', 'en.json');
    expect(none.stdout).not.toContain(escape);
  });
});
