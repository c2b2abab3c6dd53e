import type { Element, RootContent } from 'hast';
import { attribute, findElement, findElements, isNamed, textOf } from './hast.ts';
import { readFlow } from './flow.ts';
import { jsonLdEntries } from './questions/structured-data.ts';
import { entriesOfAskingHeadings } from './questions/asking-headings.ts';
import { entriesOfHeadings } from './questions/headings.ts';
import { readMainPart } from './main-part.ts';
import { isAnswered, type PageToken } from './tokens.ts';
import { keyOf, TopicList, type RawFaq, type RawEntry } from '../raw-faq.ts';
import { outsideNotes } from '../left-out.ts';

/** Finds the questions of a page in any markup, with the headings above them as topics. */
export const readPage = (nodes: readonly RootContent[], keepsLineEnds: boolean): RawFaq => {
  const jsonLd = jsonLdEntries(nodes);
  const { tokens, notes } = readMainPart(nodes, readFlow(nodes, keepsLineEnds), (flow) =>
    entriesOf(flow, jsonLd, keepsLineEnds),
  );
  const { topics, outside } = gather(tokens.map((token) => withJsonLdAnswer(token, jsonLd)));
  addMissing(topics, jsonLd);
  return {
    lang: languageOf(nodes),
    title: titleOf(nodes, topics),
    base: addressOf(nodes),
    topics: topics.topics,
    outside,
    notes: topics.size > 0 ? [...notes, ...outsideNotes(withoutContents(outside, topics))] : notes,
  };
};

/** An answer that the page fetches only when opened may be in its data for search engines. */
const withJsonLdAnswer = (token: PageToken, jsonLd: readonly RawEntry[]): PageToken => {
  if (token.type !== 'entry' || isAnswered(token)) return token;
  const answer = jsonLd.find((entry) => keyOf(entry) === keyOf(token.entry))?.answer;
  return answer ? { ...token, entry: { ...token.entry, answer } } : token;
};

const entriesOf = (
  flow: readonly PageToken[],
  jsonLd: readonly RawEntry[],
  keepsLineEnds: boolean,
): readonly PageToken[] => {
  if (flow.some(isAnswered)) return entriesOfAskingHeadings(flow, keepsLineEnds);
  const tokens = entriesOfHeadings(flow, keepsLineEnds);
  if (jsonLd.length === 0) return tokens;
  const shown = new Set(
    tokens.flatMap((token) => (token.type === 'entry' ? [keyOf(token.entry)] : [])),
  );
  // On a page with questions in other markup, headings are not questions.
  return jsonLd.filter((entry) => shown.has(keyOf(entry))).length > jsonLd.length / 2 ? tokens : [];
};

/** Without the table of contents, which repeats the questions. */
const withoutContents = (texts: readonly string[], { topics }: TopicList): readonly string[] => {
  const questions = topics.flatMap(({ entries }) => entries.map(({ question }) => question));
  return texts.filter(
    (text) => questions.reduce((rest, question) => rest.replace(question, ''), text).trim() !== '',
  );
};

const gather = (tokens: readonly PageToken[]): { topics: TopicList; outside: string[] } => {
  const topics = new TopicList();
  const outside: string[] = [];
  let heading = '';
  const titles = tokens.filter((token) => token.type === 'heading' && token.level === 1);
  const isTitle = (level: number): boolean => level === 1 && titles.length === 1;
  for (const token of tokens) {
    if (token.type === 'heading' && isSentence(token.text)) outside.push(token.text);
    else if (token.type === 'heading') heading = isTitle(token.level) ? '' : token.text;
    else if (token.type === 'entry') topics.topic(token.topic ?? heading).entries.push(token.entry);
    else if (textOf(token.nodes) !== '') outside.push(textOf(token.nodes));
  }
  return { topics, outside };
};

/** Whether a heading introduces the page, and is not the title of a topic. */
const isSentence = (heading: string): boolean => heading.length > 60 && /[.!:]$/.test(heading);

/** Adds questions that the page provides to search engines but does not show. */
const addMissing = (topics: TopicList, jsonLd: readonly RawEntry[]): void => {
  const shown = new Set(topics.topics.flatMap(({ entries }) => entries.map(keyOf)));
  for (const entry of jsonLd) {
    if (shown.has(keyOf(entry))) continue;
    shown.add(keyOf(entry));
    topics.topic('').entries.push(entry);
  }
};

const languageOf = (nodes: readonly RootContent[]): string | undefined => {
  const html = findElement(nodes, ({ tagName }) => tagName === 'html');
  return (html && attribute(html, 'lang'))?.trim().replaceAll('_', '-') || undefined;
};

const titleOf = (nodes: readonly RootContent[], topics: TopicList): string | undefined => {
  const heading = findElements(nodes, (element) => isNamed(element, 'h1'))
    .map(textOf)
    .find(Boolean);
  const isTopic = topics.topics.some(({ title }) => title === heading);
  return heading === undefined || isTopic || bareFaq.test(heading) ? undefined : heading;
};

/** As the heading of a help panel, "FAQ" says less than the widget's own words. */
const bareFaq = /^\P{L}*(?:faqs?|faq['’]s|f\.a\.q\.s?)\P{L}*$/iu;

/** The page's declared address. */
const addressOf = (nodes: readonly RootContent[]): string | undefined =>
  hrefOf(nodes, 'base', () => true) ??
  hrefOf(nodes, 'link', (link) => attribute(link, 'rel') === 'canonical');

const hrefOf = (
  nodes: readonly RootContent[],
  name: string,
  test: (element: Element) => boolean,
): string | undefined => {
  const element = findElement(nodes, (one) => one.tagName === name && test(one));
  const href = element && attribute(element, 'href');
  return href !== undefined && /^https?:\/\//i.test(href) ? href : undefined;
};
