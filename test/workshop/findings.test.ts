import { describe, expect, it } from 'vitest';
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
