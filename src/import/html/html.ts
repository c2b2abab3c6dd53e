import type { RootContent } from 'hast';
import type { RawFaq, RawEntry } from '../raw-faq.ts';
import { findElements, isNamed, typedTextOf } from './hast.ts';
import { isTemplate } from '../left-out.ts';
import { readHtml } from './parse.ts';
import { endsAsQuestion, hasAnswer } from './tokens.ts';
import { withoutLiquid } from './dialects/liquid.ts';
import { readPage } from './read-page.ts';
import { withoutComments } from './dialects/comments.ts';
import { withoutComponents } from './dialects/components.ts';
import { phpOf, withoutServerCode } from './dialects/server-code.ts';
import { withoutShortcodes } from './dialects/shortcodes.ts';
import { withColons } from '../fields/question-labels.ts';
import { readOwnPage } from '../own/page.ts';
import { readJsonList } from '../formats/json/json-list.ts';
import { readText } from '../formats/text/text.ts';
import { dataOfPhp } from '../formats/code/php-data.ts';
import { dataOfPage } from '../formats/code/script-data.ts';

/** Reads an HTML page, or a fragment of one. */
export const readHtmlFile = (text: string): RawFaq => {
  const own = text.includes('shop-help') ? readOwnPage(readHtml(text)) : undefined;
  if (own) return own;
  const nodes = withoutComments(readHtml(htmlOf(withColons(text))));
  const page = readPage(nodes, false);
  const isRead = (entry: RawEntry): boolean => hasAnswer(entry) && !isTemplate(entry.question);
  if (page.topics.some(({ entries }) => entries.some(isRead))) return page;
  return (
    withData(page, [...dataOfPage(nodes), ...phpOf(text).flatMap(dataOfPhp)]) ??
    withTypedText(page, nodes) ??
    page
  );
};

/** A page without what programs read. */
const htmlOf = (page: string): string =>
  [withoutServerCode, withoutLiquid, withoutShortcodes, withoutComponents].reduce(
    (html, step) => step(html),
    page,
  );

/** Products and menus are data too, so questions must be in the page's own data. */
const asks = ({ question }: RawEntry): boolean => endsAsQuestion(question);

/** A page that renders its questions with a script has them as data. */
const withData = (page: RawFaq, values: readonly unknown[]): RawFaq | undefined => {
  const data = readJsonList(values);
  const topics = data.topics
    .map((topic) => ({ ...topic, entries: topic.entries.filter(asks) }))
    .filter(({ entries }) => entries.length > 0);
  return topics.length === 0
    ? undefined
    : { ...page, topics, notes: [...page.notes, ...data.notes] };
};

/** A page whose lines are shown as they were typed. */
const withTypedText = (page: RawFaq, nodes: readonly RootContent[]): RawFaq | undefined => {
  const texts = findElements(nodes, (element) => isNamed(element, 'pre')).map(typedTextOf);
  const { topics, outside, notes } = readText(texts.join('\n\n'));
  return topics.length === 0 ? undefined : { ...page, topics, outside, notes };
};
