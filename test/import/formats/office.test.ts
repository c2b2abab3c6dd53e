import { describe, expect, it } from 'vitest';
import { importFaq, type ImportResult } from '../../../src/import/index.ts';
import { convertOfficeFiles } from '../../../src/import/formats/office-files.ts';
import { answerTo, codes, fileOf, outline } from '../files.ts';
import { excelWorkbook, numbered, paragraph, wordDocument } from './office-document.ts';

const importOffice = async (name: string, bytes: Uint8Array): Promise<ImportResult> =>
  importFaq(await convertOfficeFiles([{ name, bytes }]));

describe('a Word document', () => {
  it('is read with its bold questions', async () => {
    const document = wordDocument(
      paragraph('Where do you deliver?', true),
      paragraph('Everywhere in Europe.'),
      paragraph('Which cards do you take?', true),
      paragraph('Visa and Mastercard.'),
    );
    const result = await importOffice('faq.docx', document);
    expect(outline(result)).to.deep.equal([': Where do you deliver? | Which cards do you take?']);
    expect(answerTo(result, 'Which cards do you take?')).toBe('Visa and Mastercard.');
  });

  it('is read with its numbered questions', async () => {
    const document = wordDocument(
      numbered('Where do you deliver?'),
      paragraph('Everywhere in Europe.'),
      numbered('Which cards do you take?'),
      paragraph('Visa and Mastercard.'),
    );
    const result = await importOffice('faq.docx', document);
    expect(answerTo(result, 'Where do you deliver?')).toBe('Everywhere in Europe.');
    expect(answerTo(result, 'Which cards do you take?')).toBe('Visa and Mastercard.');
  });

  it('names no line in its findings, since it has none', async () => {
    const document = wordDocument(
      paragraph('Where is my parcel?', true),
      paragraph('Click here to see where it is.'),
    );
    const { findings } = await importOffice('faq.docx', document);
    const finding = findings.find(({ code }) => code === 'which-contact');
    expect(finding).toMatchObject({ file: 'faq.docx', question: 'Where is my parcel?' });
    expect(finding?.line).toBe(undefined);
  });

  it('that is damaged is refused with a remedy', async () => {
    const damaged = wordDocument(paragraph('Where?', true)).slice(0, 400);
    const result = await importOffice('faq.docx', damaged);
    expect(codes(result)).to.include('not-text');
  });
});

describe('an Excel workbook', () => {
  it('is read as a table, numbers included', async () => {
    const workbook = excelWorkbook({
      Sheet1: [
        ['Question', 'Answer'],
        ['What does delivery cost in euros?', 4.9],
      ],
    });
    const result = await importOffice('faq.xlsx', workbook);
    expect(outline(result)).to.deep.equal([': What does delivery cost in euros?']);
    expect(answerTo(result)).toBe('4.9');
  });

  it('with several sheets has a topic for each that has a name of its own', async () => {
    const workbook = excelWorkbook({
      Delivery: [
        ['Question', 'Answer'],
        ['Where do you deliver the parcels?', 'Everywhere in Europe.'],
      ],
      Sheet2: [
        ['Question', 'Answer'],
        ['Which cards do you take?', 'Visa and Mastercard.'],
      ],
    });
    const result = await importOffice('faq.xlsx', workbook);
    expect(outline(result)).to.deep.equal([
      'Delivery: Where do you deliver the parcels?',
      ': Which cards do you take?',
    ]);
  });
});

it('a sheet of notes beside the questions of a workbook is left out, and told', async () => {
  const workbook = excelWorkbook({
    FAQ: [
      ['Question', 'Answer'],
      ['Which cards do you take?', 'Visa and Mastercard.'],
    ],
    Notes: [
      ['Jo', 'Check the prices'],
      ['Sam', 'Done in May'],
    ],
  });
  const result = await importOffice('faq.xlsx', workbook);
  expect(outline(result)).to.deep.equal(['FAQ: Which cards do you take?']);
  expect(result.findings.find(({ code }) => code === 'outside')?.file).toBe('faq.xlsx: Notes');
});

it('an Excel workbook without a row is reported as empty', async () => {
  expect(codes(await importOffice('faq.xlsx', excelWorkbook({ Sheet1: [] })))).to.include('empty');
});

it('files of other kinds stay as they are', async () => {
  const file = fileOf('Q: Where?\nA: Here.');
  expect(await convertOfficeFiles([file])).to.deep.equal([file]);
});
