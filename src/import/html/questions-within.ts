import type { RawFaq } from '../raw-faq.ts';
import { looksLikeHtml } from '../fields/text-nodes.ts';
import { readHtml } from './parse.ts';
import { readPage } from './read-page.ts';
import { withoutShortcodes } from './dialects/shortcodes.ts';
import { endsAsQuestion } from './tokens.ts';

/**
 * The questions in an article or page, if it has several and its own title is not one. Such a page
 * is "FAQ" in an export of all pages of a shop.
 */
export const questionsWithin = (title: string, html: string): RawFaq | undefined => {
  if (endsAsQuestion(title) || !mayHoldSeveral(html)) return undefined;
  const page = readPage(readHtml(withoutShortcodes(html)), false);
  const questions = page.topics.flatMap(({ entries }) => entries.map(({ question }) => question));
  const asking = questions.filter(endsAsQuestion);
  if (asking.length < 2 || asking.length <= questions.length / 2) return undefined;
  return {
    ...page,
    topics: page.topics.map((topic) => ({ ...topic, title: topic.title || title })),
  };
};

/** Reading every answer as a page would take too long. */
const mayHoldSeveral = (html: string): boolean =>
  looksLikeHtml(html) &&
  /[?？؟][^?？؟]*[?？؟]/.test(html) &&
  /<(?:h[1-6]|strong|b|details|summary|dt|button)\b/i.test(html);
