import { describe, expect, it } from 'vitest';
import labelled from '../../../bench/queries-fr.json' with { type: 'json' };
import guesthouse from '../../../bench/languages/guesthouse.json' with { type: 'json' };
import shop from '../../../bench/languages/shop.json' with { type: 'json' };
import { createSearch } from '../../../src/search.ts';
import { languageFor } from '../../../src/core/lexicon/index.ts';
import { createAnalyzer } from '../../../src/core/search/analysis/analyzer.ts';
import { faqOf, type WrittenEntry } from '../../support/searchable-faq.ts';

interface WrittenFaq {
  readonly name: string;
  readonly lang: string;
  readonly entries: readonly WrittenEntry[];
}

type Trade = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const faqsOf = (name: string, trade: Trade): readonly WrittenFaq[] =>
  Object.entries(trade).map(([lang, entries]) => ({
    name: `${name} in "${lang}"`,
    lang,
    entries: Object.entries(entries).map(([id, [question = '', answer = '']]) => ({
      id,
      question,
      answer,
    })),
  }));

const faqs: readonly WrittenFaq[] = [
  { name: 'the printer shop', lang: 'fr', entries: labelled.entries },
  ...faqsOf('the shop', shop),
  ...faqsOf('the guesthouse', guesthouse),
];

const finderFor = ({ entries, lang }: WrittenFaq) => {
  const search = createSearch(faqOf(entries, { lang }));
  return (query: string): readonly string[] => {
    const { hits, suggestions } = search(query);
    return [...hits, ...suggestions].map(({ id }) => id);
  };
};

/** Analyses texts as a FAQ's search does. */
const readerFor = ({ lang }: WrittenFaq) => {
  const { split, tokensOf } = createAnalyzer(lang, [], languageFor(lang));
  return (text: string) =>
    split.placed(text).filter((word) => tokensOf(word.text).some(({ stop }) => !stop));
};

/** Word segmentation of part of a Japanese sentence may differ from that of the whole. */
const cuttable = faqs.filter(({ lang }) => lang !== 'ja');

describe('consecutive words of a question', () => {
  it.each(cuttable)('show its entry: $name', (faq) => {
    const find = finderFor(faq);
    const contentIn = readerFor(faq);
    for (const { id, question } of faq.entries) {
      const words = contentIn(question);
      for (const count of [2, 3]) {
        for (let at = 0; at + count <= words.length; at += 1) {
          const part = question.slice(words[at]!.start, words[at + count - 1]!.end);
          expect(find(`${part} `), part).to.include(id);
        }
      }
    }
  });
});

describe('a longer query', () => {
  const others = ['trottinette', 'frais de', 'quelle heure', 'refund', 'mein Paket'];

  it.each(faqs)('shows something if one of its words does: $name', (faq) => {
    const find = finderFor(faq);
    const contentIn = readerFor(faq);
    const words = new Set(
      faq.entries.flatMap(({ question, answer = '' }) =>
        contentIn(`${question} ${answer}`).map(({ text }) => text),
      ),
    );
    for (const word of words) {
      if (find(`${word} `).length === 0) continue;
      for (const other of others) {
        expect(find(`${other} ${word} `), `${other} ${word}`).not.to.deep.equal([]);
      }
    }
  });
});
