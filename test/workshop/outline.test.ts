import { describe, expect, it } from 'vitest';
import type { FaqDocument } from '../../src/core/faq/faq-document.ts';
import { outlineOf } from '../../src/workshop/state/outline.ts';
import type { Selection } from '../../src/workshop/state/selection.ts';

const topicOf = (id: string, count: number) => ({
  id,
  title: id,
  entries: Array.from({ length: count }, (_, at) => ({
    id: `${id}${at}`,
    question: `Question ${at} on ${id}?`,
    answer: 'Yes.',
  })),
});

const listed = (faq: FaqDocument, selection: Selection, filter = '') =>
  outlineOf(faq, filter, selection).map(
    ({ topic, entries, more }) =>
      `${topic.id}: ${entries[0]?.id ?? '-'} +${entries.length} …${more}`,
  );

const overview = { kind: 'overview' } as const;

describe('the outline', () => {
  const short: FaqDocument = { version: 1, lang: 'en', topics: [topicOf('a', 2), topicOf('b', 1)] };
  const long: FaqDocument = {
    version: 1,
    lang: 'en',
    topics: [topicOf('a', 900), topicOf('b', 200)],
  };

  it('lists all questions, or those that hold the words of the filter', () => {
    expect(listed(short, overview)).toEqual(['a: a0 +2 …0', 'b: b0 +1 …0']);
    expect(listed(short, overview, 'ON B')).toEqual(['b: b0 +1 …0']);
  });

  it('lists no more of a long FAQ than the topic that is selected', () => {
    expect(listed(long, overview)).toEqual(['a: - +0 …900', 'b: - +0 …200']);
    expect(listed(long, { kind: 'topic', id: 'b' })).toEqual(['a: - +0 …900', 'b: b0 +200 …0']);
  });

  it('lists the questions around the selected one', () => {
    const [topic] = outlineOf(long, '', { kind: 'entry', id: 'a500' });
    expect(topic?.entries.map(({ id }) => id)).toContain('a500');
    expect(listed(long, { kind: 'entry', id: 'a500' })[0]).toBe('a: a350 +300 …600');
    expect(listed(long, { kind: 'entry', id: 'a2' })[0]).toBe('a: a0 +300 …600');
  });

  it('lists what a filter finds in a long FAQ', () => {
    expect(listed(long, overview, 'Question 7 ')).toEqual(['a: a7 +1 …0', 'b: b7 +1 …0']);
  });
});
