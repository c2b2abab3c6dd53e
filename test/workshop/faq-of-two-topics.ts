import type { FaqDocument } from '../../src/core/faq/faq-document.ts';

/** A small FAQ: delivery with two questions, returns with one. */
export const faqOfTwoTopics: FaqDocument = {
  version: 1,
  lang: 'en',
  contacts: [{ id: 'support', type: 'email', label: 'Write to us', email: 'help@shop.example' }],
  topics: [
    {
      id: 'delivery',
      title: 'Delivery',
      entries: [
        { id: 'cost', question: 'What does delivery cost?', answer: 'Four euros.' },
        { id: 'time', question: 'When will it arrive?', answer: 'In two days.' },
      ],
    },
    {
      id: 'returns',
      title: 'Returns',
      entries: [{ id: 'refund', question: 'When is the refund?', answer: 'In a week.' }],
    },
  ],
};

/** Ids of the entries, by topic. */
export const idsByTopic = (faq: FaqDocument): readonly (readonly string[])[] =>
  faq.topics.map(({ entries }) => entries.map(({ id }) => id));
