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

describe('shop-help export', () => {
  it('chooses the format by the name of the file', async () => {
    folder.write('en.json', faqOf([{}]));
    await folder.run('export', 'en.json', '-o', 'faq.csv');
    expect(folder.read('faq.csv')).toContain('Where is parcel number 0?');
    await folder.run('export', 'en.json', '-o', 'faq.html');
    expect(folder.read('faq.html')).toContain('<details');
  });

  it('chooses the format by --format, and by no other option', async () => {
    folder.write('en.json', faqOf([{}]));
    const { stdout } = await folder.run('export', 'en.json', '--format', 'algolia');
    expect(JSON.parse(stdout)).toMatchObject({
      requests: [{ body: { title: 'Where is parcel number 0?' } }],
    });
    const { stderr } = await folder.run('export', 'en.json', '--to', 'algolia');
    expect(stderr).toContain("unknown option '--to'");
  });

  it('asks for the format if no file is named', async () => {
    folder.write('en.json', faqOf([{}]));
    const { exitCode, stderr } = await folder.run('export', 'en.json');
    expect(stderr).toContain('--format with one of csv, markdown, json-ld, html, json');
    expect(exitCode).toBe(2);
  });
});
