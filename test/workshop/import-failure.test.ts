import { describe, expect, it } from 'vitest';
import { importFaq } from '../../src/import/index.ts';
import { importFailure } from '../../src/workshop/import-failure.ts';

const refusal = (name: string, text: string, language: 'en' | 'fr') => {
  const { findings } = importFaq([{ name, bytes: new TextEncoder().encode(text) }]);
  return importFailure(findings, language);
};

describe('a file that cannot be read', () => {
  it('is named, with what is wrong and what to do', () => {
    expect(refusal('faq.pdf', '%PDF-1.7', 'en')).to.equal(
      'faq.pdf: The file is a PDF, which cannot be read here. Copy its text into a text file, and import that.',
    );
  });

  it("is refused in the owner's language", () => {
    expect(refusal('faq.pdf', '%PDF-1.7', 'fr')).to.match(
      /^faq\.pdf.: Ce fichier .* collez-les\.$/,
    );
  });

  it('is reported with the question that has no answer', () => {
    expect(refusal('faq.csv', 'question,answer\nWhere is it?,\n', 'en')).to.match(
      /^faq\.csv, “Where is it\?”: Has no answer/,
    );
  });

  it('is called a pasted text if it was pasted', () => {
    expect(refusal('pasted.txt', 'Good day', 'en')).to.match(/^your text: No questions were found/);
  });
});
