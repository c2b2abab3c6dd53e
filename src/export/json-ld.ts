import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Entry, Faq } from '../core/faq/faq.ts';
import { parse } from '../core/faq/parse.ts';
import { answerHtml } from './answer-html.ts';

/**
 * schema.org `FAQPage` as JSON-LD, for search engines: answers are HTML. The FAQ itself is in
 * `encoding`, since schema.org has no terms for contacts with hours, synonyms or pages.
 */
export const exportJsonLd = (faq: FaqDocument): string =>
  `${JSON.stringify(linkedData(faq), null, 2)}\n`;

export const linkedData = (document: FaqDocument): object => {
  const { faq } = parse(document);
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: faq.lang,
    ...(faq.title === '' ? {} : { name: faq.title }),
    mainEntity: faq.topics.flatMap(({ entries }) => entries.map((entry) => question(entry, faq))),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      text: JSON.stringify(document),
    },
  };
};

const question = (entry: Entry, faq: Faq): object => ({
  '@type': 'Question',
  '@id': `#${entry.id}`,
  name: entry.question,
  ...(entry.updated === undefined ? {} : { dateModified: entry.updated }),
  acceptedAnswer: { '@type': 'Answer', text: answerHtml(entry.answer, faq) },
});
