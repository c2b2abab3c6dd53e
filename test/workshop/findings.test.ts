import { describe, expect, it } from 'vitest';
import { importFaq } from '../../src/import/index.ts';
import { lintFaq } from '../../src/lint/lint.ts';
import { placeFindings, targetOf } from '../../src/workshop/state/findings.ts';
import { faqOfTwoTopics as faq } from './faq-of-two-topics.ts';

describe('the target of a finding', () => {
  it('follows from its path', () => {
    const entry = { kind: 'entry', id: 'time' };
    expect(targetOf(faq, 'topics[0].entries[1].answer')).to.deep.equal(entry);
    expect(targetOf(faq, 'topics[1].title')).to.deep.equal({ kind: 'topic', id: 'returns' });
    expect(targetOf(faq, 'contacts[0].email')).to.deep.equal({ kind: 'contact', id: 'support' });
  });

  it('is the FAQ as a whole if the path names nothing in it', () => {
    expect(targetOf(faq, '')).to.deep.equal({ kind: 'overview' });
    expect(targetOf(faq, 'topics[9].entries[0]')).to.deep.equal({ kind: 'overview' });
  });

  it('is the entry that an import note names', () => {
    const note = {
      severity: 'warning',
      code: 'image',
      file: 'faq.html',
      entry: 'refund',
      message: 'An image was left out.',
      remedy: 'Describe it.',
    } as const;
    expect(placeFindings(faq, [], [note])[0]?.target).to.deep.equal({
      kind: 'entry',
      id: 'refund',
    });
  });
});

it('a note about the whole file is not placed at a question that has no words yet', () => {
  const [topic] = faq.topics;
  const added = { id: 'new', question: '', answer: '' };
  const edited = { ...faq, topics: [{ ...topic!, entries: [added, ...topic!.entries] }] };
  const note = {
    severity: 'warning',
    code: 'language',
    file: 'faq.txt',
    message: 'The text does not say its language.',
    remedy: 'Choose it.',
  } as const;
  expect(placeFindings(edited, [], [note])[0]?.target).to.deep.equal({ kind: 'overview' });
});

describe('what a finding says', () => {
  it('quotes the question that the import has left out', () => {
    const csv = 'question,answer\nWhere is it?,\nWhen?,Tomorrow.\n';
    const { faq, findings } = importFaq([
      { name: 'faq.csv', bytes: new TextEncoder().encode(csv) },
    ]);
    expect(placeFindings(faq, [], findings)[0]).to.include({
      code: 'no-answer',
      quote: 'Where is it?',
    });
  });

  it('names other questions and contacts by their words, never by their place in the file', () => {
    const twice = (id: string) => ({ id, question: 'When will it arrive?', answer: 'Soon.' });
    const contact = { type: 'email', label: 'Write to us', email: 'help@shop.example' } as const;
    const doubled = {
      ...faq,
      contacts: [
        { ...contact, id: 'one' },
        { ...contact, id: 'two' },
      ],
      topics: [{ id: 'all', title: 'All', entries: [twice('a'), twice('b')] }],
    };
    const said = placeFindings(doubled, lintFaq(doubled), []).map(({ message }) => message);
    expect(said.join(' ')).to.include('asked as "When will it arrive?"; shoppers');
    expect(said.join(' ')).not.to.match(/\[\d/);
  });
});
