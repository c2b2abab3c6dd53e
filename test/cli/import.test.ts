import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faqOf } from '../lint/faq.ts';
import { paragraph, wordDocument } from '../import/formats/office-document.ts';
import { OwnerFolder } from './command.ts';

let folder: OwnerFolder;
beforeEach(() => {
  folder = new OwnerFolder();
});
afterEach(() => {
  folder.remove();
});

const text =
  'Collection: FAQ\n\nCommandes\n\nQ: Où est mon colis ?\n\nA: Cliquez ici pour le suivre.\n';

describe('shop-help import', () => {
  it('writes the FAQ, and lists what to look at with line and question', async () => {
    folder.write('faq.txt', text);
    const { exitCode, stdout, stderr } = await folder.run('import', 'faq.txt', '-o', 'out/fr.json');
    expect(folder.json('out/fr.json')).toMatchObject({
      version: 1,
      lang: 'fr',
      topics: [{ title: 'Commandes', entries: [{ question: 'Où est mon colis ?' }] }],
    });
    expect(stderr).toContain('line 5: “Où est mon colis ?” · Cliquez ici');
    expect(stderr).toContain('out/fr.json: 1 question in one topic, in "fr"');
    expect(stdout).toBe('');
    expect(exitCode).toBe(0);
  });

  it('reads a Word document', async () => {
    folder.write(
      'faq.docx',
      wordDocument(paragraph('Is delivery free?', true), paragraph('Yes, from 50 euros.')),
    );
    const { stdout } = await folder.run('import', 'faq.docx', '--lang', 'en');
    expect(JSON.parse(stdout)).toMatchObject({
      topics: [{ entries: [{ question: 'Is delivery free?', answer: 'Yes, from 50 euros.' }] }],
    });
  });

  it('tells of a placeholder once', async () => {
    folder.write('faq.txt', 'Q: When?\nA: From {{ shop.name }} in two days.\n');
    const { stderr } = await folder.run('import', 'faq.txt', '--lang', 'en', '-o', 'en.json');
    expect(stderr.match(/“When\?” · \{\{ shop\.name \}\}/g)).toHaveLength(1);
  });

  it('prints nothing but the FAQ where no file is named', async () => {
    folder.write('faq.csv', 'question,answer\nIs it free?,Yes\n');
    const { stdout } = await folder.run('import', 'faq.csv', '--lang', 'en');
    expect(JSON.parse(stdout)).toMatchObject({
      lang: 'en',
      topics: [{ entries: [{ question: 'Is it free?' }] }],
    });
  });

  it('writes a FAQ for each language, under the name given or into the folder', async () => {
    folder.write(
      'fr.csv',
      'question,answer\nOù est mon colis ?,Il est en route et vous pouvez le suivre.\n',
    );
    folder.write('both.csv', 'question_fr,answer_fr,question_en,answer_en\nQui ?,Moi.,Who?,Me.\n');
    await folder.run('import', 'fr.csv', 'both.csv', '-o', 'faq.json');
    const { stderr } = await folder.run('import', 'both.csv', '-o', 'faq-data/');
    expect(folder.json('faq.fr.json')).toMatchObject({
      topics: [{ entries: [{ question: 'Où est mon colis ?' }, { question: 'Qui ?' }] }],
    });
    expect(folder.json('faq.en.json')).toMatchObject({ lang: 'en' });
    expect(folder.json('faq-data/en.json')).toMatchObject({ lang: 'en' });
    expect(stderr).toContain('fr.json: 1 question in one topic, in "fr"');
  });

  it('asks for a folder where it would print several FAQs', async () => {
    folder.write('faq.csv', 'question_fr,answer_fr,question_en,answer_en\nQui ?,Moi.,Who?,Me.\n');
    const { exitCode, stdout, stderr } = await folder.run('import', 'faq.csv');
    expect(stderr).toContain('The files hold 2 languages: fr, en.');
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('says so where there is no question', async () => {
    folder.write('notes.txt', 'Nothing of the kind.\n');
    const { exitCode, stdout, stderr } = await folder.run('import', 'notes.txt', '-o', 'faq.json');
    expect(stderr).toContain('No question was found in notes.txt.');
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
    expect(() => folder.read('faq.json')).toThrow();
  });
});

describe('shop-help search', () => {
  const faq = faqOf([
    { question: 'Where is my parcel?', answer: 'On its way.', id: 'parcel' },
    { question: 'Do you sell gift cards?', answer: 'Yes.', id: 'cards' },
  ]);

  it('prints which answer wins, and which word was corrected', async () => {
    folder.write('en.json', faq);
    const { exitCode, stdout } = await folder.run('search', 'en.json', 'wheres my pracel');
    expect(stdout).toMatch(/Answers:\n {2}1\. Where is my parcel\? {2}\d+ % {2}parcel/);
    expect(stdout).toContain('"pracel" was taken for "parcel".');
    expect(exitCode).toBe(0);
  });

  it('says what to add for a query that finds nothing', async () => {
    folder.write('en.json', faq);
    const { stdout } = await folder.run('search', 'en.json', 'opening hours on sunday');
    expect(stdout).toContain('No answer is certain enough');
    expect(stdout).toContain('"keywords"');
  });
});
