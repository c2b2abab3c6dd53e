/** FAQs of any size: the entries of a query set, then generated ones. */
import { randomFrom } from './random.mjs';

const syllables = ['ba', 'co', 'di', 'fu', 'lan', 'mer', 'pon', 'ra', 'sou', 'tel', 'vi', 'zen'];

/** The entries of a set, then generated sentences of their words and of invented words. */
export const corpusOf = (set, size) => {
  const next = randomFrom(1);
  const words = set.entries.flatMap(({ question, answer }) => `${question} ${answer}`.split(/\s+/));
  for (const { q } of set.queries) words.push(...q.split(/\s+/));
  const invented = () => syllables[next(12)] + syllables[next(12)] + syllables[next(12)];
  const sentence = (length) =>
    Array.from({ length }, () => (next(3) ? words[next(words.length)] : invented())).join(' ');
  const entries = set.entries.slice(0, size);
  while (entries.length < size) {
    const id = `made-up-${entries.length}`;
    entries.push({ id, question: sentence(4 + next(8)), answer: sentence(20 + next(40)) });
  }
  return entries;
};

const TOPIC_SIZE = 25;

/** Entries as a FAQ document for the composer, in topics of 25. */
export const toFaqDocument = (entries, lang) => {
  const topics = [];
  for (let start = 0; start < entries.length; start += TOPIC_SIZE) {
    const number = topics.length + 1;
    const part = entries.slice(start, start + TOPIC_SIZE);
    topics.push({
      id: `topic-${number}`,
      title: `Rayon ${number}`,
      entries: part.map(({ id, question, answer }) => ({ id, question, answer })),
    });
  }
  return { version: 1, lang, title: 'Aide', contacts: [], topics };
};
