import { describe, expect, it } from 'vitest';
import {
  addEntry,
  addKeyword,
  entryOf,
  moveEntry,
  moveTopic,
  newEntryId,
  placeEntry,
  removeEntry,
  setEntry,
  setSynonymGroup,
} from '../../src/workshop/state/faq-changes.ts';
import { faqOfTwoTopics as faq, idsByTopic } from './faq-of-two-topics.ts';

describe('a change of the FAQ', () => {
  it('moves an entry within its topic', () => {
    expect(idsByTopic(moveEntry('time', -1)(faq))).to.deep.equal([['time', 'cost'], ['refund']]);
  });

  it('moves an entry past either end of its topic into the neighbouring one', () => {
    expect(idsByTopic(moveEntry('time', 1)(faq))).to.deep.equal([['cost'], ['time', 'refund']]);
    expect(idsByTopic(moveEntry('refund', -1)(faq))).to.deep.equal([
      ['cost', 'time', 'refund'],
      [],
    ]);
  });

  it('leaves the first entry first and the last one last', () => {
    expect(moveEntry('cost', -1)(faq)).to.equal(faq);
    expect(moveEntry('refund', 1)(faq)).to.equal(faq);
  });

  it('puts an entry where it was dropped', () => {
    const moved = placeEntry('refund', { topic: 0, entry: 1 })(faq);
    expect(idsByTopic(moved)).to.deep.equal([['cost', 'refund', 'time'], []]);
  });

  it('moves a topic with its entries', () => {
    expect(idsByTopic(moveTopic('returns', -1)(faq))).to.deep.equal([['refund'], ['cost', 'time']]);
  });

  it('removes a field that is set to undefined', () => {
    const featured = setEntry('cost', { featured: true })(faq);
    expect(entryOf(featured, 'cost')?.featured).to.equal(true);
    const plain = setEntry('cost', { featured: undefined })(featured);
    expect(entryOf(plain, 'cost')).not.to.have.property('featured');
  });

  it('adds an entry with an id that is still free', () => {
    const id = newEntryId(faq, 'Cost!');
    expect(id).to.equal('cost-2');
    const added = addEntry('returns', { id, question: 'Cost!', answer: '' })(faq);
    expect(idsByTopic(added)).to.deep.equal([
      ['cost', 'time'],
      ['refund', 'cost-2'],
    ]);
  });

  it('adds a keyword only once', () => {
    const once = addKeyword('cost', ' postage ')(faq);
    expect(entryOf(once, 'cost')?.keywords).to.deep.equal(['postage']);
    expect(addKeyword('cost', 'postage')(once)).to.equal(once);
  });

  it('does not modify the FAQ it is given', () => {
    const before = structuredClone(faq);
    removeEntry('cost')(faq);
    placeEntry('time', { topic: 1, entry: 0 })(faq);
    expect(faq).to.deep.equal(before);
  });

  it('sets, adds and removes groups of synonyms', () => {
    const added = setSynonymGroup(1, ['bag', 'tote'])(setSynonymGroup(0, ['post', 'mail'])(faq));
    expect(added.synonyms).to.deep.equal([
      ['post', 'mail'],
      ['bag', 'tote'],
    ]);
    expect(setSynonymGroup(0, ['sack', 'bag'])(added).synonyms?.[0]).to.deep.equal(['sack', 'bag']);
    const emptied = setSynonymGroup(0, [])(setSynonymGroup(0, [])(added));
    expect(emptied).to.deep.equal(faq);
  });
});
