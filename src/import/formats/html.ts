import type { RootContent } from 'hast';
import type { RawFaq, RawEntry } from '../raw-faq.ts';
import { readHtml } from '../html/parse.ts';
import { endsAsQuestion, hasAnswer } from '../html/tokens.ts';
import { withoutLiquid } from '../html/liquid.ts';
import { readPage } from '../html/read-page.ts';
import { withoutShortcodes } from '../html/shortcodes.ts';
import { withColons } from '../question-labels.ts';
import { readOwnPage } from '../own/page.ts';
import { readJsonList } from './json-list.ts';
import { dataOfPage } from './script-data.ts';

/** Reads an HTML page, or a fragment of one. */
export const readHtmlFile = (text: string): RawFaq => {
  const own = text.includes('shop-help') ? readOwnPage(readHtml(text)) : undefined;
  if (own) return own;
  const nodes = readHtml(withoutShortcodes(withoutLiquid(withColons(text))));
  const page = readPage(nodes, false);
  return page.topics.some(({ entries }) => entries.some(hasAnswer)) ? page : withData(page, nodes);
};

/** Products and menus are data too, so questions must be in the page's own data. */
const asks = ({ question }: RawEntry): boolean => endsAsQuestion(question);

/** A page that renders its questions with a script has them as data. */
const withData = (page: RawFaq, nodes: readonly RootContent[]): RawFaq => {
  const data = readJsonList(dataOfPage(nodes));
  const topics = data.topics
    .map((topic) => ({ ...topic, entries: topic.entries.filter(asks) }))
    .filter(({ entries }) => entries.length > 0);
  return topics.length === 0 ? page : { ...page, topics, notes: [...page.notes, ...data.notes] };
};
