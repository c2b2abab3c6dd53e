import { describe, expect, it } from 'vitest';
import { answerTo, importText, outline } from '../../files.ts';

it('one object per line is read as a list', () => {
  const lines = '{"question":"When?","answer":"Soon."}\n{"question":"How?","answer":"By post."}\n';
  expect(outline(importText(lines, 'faq.jsonl'))).toEqual([': When? | How?']);
});

it('a script gives the questions in its data', () => {
  const text =
    "import x from 'y';\nexport const faqs = [\n  { question: 'When?', answer: 'It\\'s soon: \"now\".' }, // more\n  { question: `How?`, answer: \"By post.\", },\n];\n";
  const result = importText(text, 'faq.ts');
  expect(outline(result)).toEqual([': When? | How?']);
  expect(answerTo(result, 'When?')).toBe('It\'s soon: "now".');
});

describe('YAML', () => {
  it('is read as a list', () => {
    const result = importText(
      '- category: Shipping\n  questions:\n    - question: When?\n      answer: |\n        Soon.\n\n        Or later.\n',
      'faq.yml',
    );
    expect(outline(result)).to.deep.equal(['Shipping: When?']);
    expect(answerTo(result)).to.equal('Soon.\n\nOr later.');
  });

  it('that breaks off is reported with its line', () => {
    const { findings } = importText(
      '- question: Do you ship?\n  answer: [yes, no\nb: c\n',
      'faq.yml',
    );
    expect(findings[0]).to.include({ code: 'broken', line: 3 });
    expect(findings[0]?.message).to.contain('Nothing was read.');
  });
});

describe('TOML', () => {
  const toml = `[categories]
ship = "Shipping"

[[faq]]
question = "1. Do you ship?"
category = "ship"
answer = """
Yes,
daily."""
updated = 2026-01-31

[[faq]]
question = "2. Is it safe?"
category = "ship"
answer = 'It is.'
`;

  it('is read as a list, with the titles of topics and without the numbers of questions', () => {
    for (const name of ['faq.toml', 'pasted.txt']) {
      const result = importText(toml, name);
      expect(outline(result)).to.deep.equal(['Shipping: Do you ship? | Is it safe?']);
      expect(result.faq.topics[0]?.entries[0]).to.include({
        answer: 'Yes,\\\ndaily.',
        updated: '2026-01-31',
      });
    }
  });

  it('that breaks off is reported with its line', () => {
    const { findings } = importText('[[faq]]\nquestion = "Do you ship?\n', 'faq.toml');
    expect(findings[0]).to.include({ code: 'broken', line: 2 });
    expect(findings[0]?.message).to.contain('Nothing was read.');
  });
});
