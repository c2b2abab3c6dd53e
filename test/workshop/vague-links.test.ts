import { describe, expect, it } from 'vitest';
import { linkVague, vagueEntries } from '../../src/workshop/state/vague-links.ts';
import { setEntry } from '../../src/workshop/state/faq-changes.ts';
import { faqOfTwoTopics as faq } from './faq-of-two-topics.ts';

describe('"click here" without a link', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Cliquez ici pour en savoir plus.', '[Écrivez-nous](contact:x) pour en savoir plus.'],
    ['Contactez-nous en cliquant ici.', 'Contactez-nous [en nous écrivant](contact:x).'],
    ['To change it, click here.', 'To change it, [write to us](contact:x).'],
    ['Für Fragen klicken Sie hier.', 'Für Fragen [schreiben Sie uns](contact:x).'],
  ];
  for (const [before, after] of cases) {
    it(`becomes a link that says where it leads: ${before}`, () => {
      expect(linkVague(before, 'x')).to.equal(after);
    });
  }

  it('is left alone where it is already a link', () => {
    const answer = '[Click here](/returns) and click here.';
    expect(linkVague(answer, 'x')).to.equal('[Click here](/returns) and [write to us](contact:x).');
  });

  it('is reported by entry id', () => {
    expect(vagueEntries(faq)).to.deep.equal([]);
    expect(vagueEntries(setEntry('time', { answer: 'Click here.' })(faq))).to.deep.equal(['time']);
  });
});
