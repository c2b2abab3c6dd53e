import type { Element } from 'hast';
import { TopicList, type RawFaq } from '../../raw-faq.ts';
import {
  attribute,
  elementsIn,
  findElements,
  isNamed,
  ownTextOf,
  textOf,
} from '../../html/hast.ts';
import { readHtml } from '../../html/parse.ts';
import { readPage } from '../../html/read-page.ts';
import { endsAsQuestion } from '../../html/tokens.ts';
import { warning, type Note } from '../../import-result.ts';
import { nodesOfText, questionText } from '../../fields/text-nodes.ts';
import { withoutShortcodes } from '../../html/dialects/shortcodes.ts';
import { htmlOfXml } from './xml.ts';

/** Post types whose title is a question, as FAQ plugins name them. */
const answerTypes = /faq|question|help|knowledge|kb|doc|article/i;

/**
 * Reads a WordPress export (WXR) or another feed. Its posts are questions, or pages with questions.
 */
export const readFeed = (xml: string): RawFaq => {
  const nodes = readHtml(htmlOfXml(xml));
  const items = findElements(nodes, (element) => isNamed(element, 'item'));
  const topics = new TopicList();
  const notes: Note[] = [];
  const hidden: string[] = [];
  for (const item of items) {
    const post = postOf(item);
    if (post.content === '' && !isQuestion(post)) continue;
    if (!post.isPublished) hidden.push(post.title);
    else addPost(post, topics, notes);
  }
  const lang = findElements(nodes, (element) => isNamed(element, 'language')).map(textOf)[0];
  return { lang, topics: topics.topics, notes: [...notes, ...hiddenNotes(hidden)] };
};

interface Post {
  readonly title: string;
  readonly content: string;
  readonly type: string;
  readonly topic: string;
  readonly keywords: readonly string[];
  readonly isPublished: boolean;
}

const postOf = (item: Element): Post => {
  const field = (name: string): string => {
    const element = elementsIn(item).find((child) => isNamed(child, name));
    return element ? ownTextOf(element).trim() : '';
  };
  const status = field('wp:status');
  return {
    title: field('title'),
    content: field('content:encoded') || field('description'),
    type: field('wp:post_type'),
    topic: topicOf(item),
    keywords: tagsOf(item),
    isPublished: status === '' || status === 'publish',
  };
};

const categoriesOf = (item: Element): readonly Element[] =>
  elementsIn(item).filter((child) => isNamed(child, 'category'));

const isTag = (category: Element): boolean => /tag$/.test(attribute(category, 'domain') ?? '');

const tagsOf = (item: Element): readonly string[] =>
  categoriesOf(item)
    .filter(isTag)
    .map((tag) => ownTextOf(tag).trim());

const topicOf = (item: Element): string => {
  const categories = categoriesOf(item);
  const category = categories.find((one) => !isTag(one));
  return category ? ownTextOf(category).trim() : '';
};

const isQuestion = ({ type, title }: Post): boolean =>
  answerTypes.test(type) || endsAsQuestion(title);

const addPost = (post: Post, topics: TopicList, notes: Note[]): void => {
  if (isQuestion(post)) {
    const nodes = nodesOfText(post.content);
    topics.topic(post.topic).entries.push({
      question: questionText(post.title),
      answer: { type: 'html', nodes, keepsLineEnds: false },
      keywords: post.keywords,
    });
    return;
  }
  const page = readPage(readHtml(withoutShortcodes(post.content)), false);
  topics.addAll(page.topics, post.title);
  if (page.topics.length > 0) notes.push(...page.notes);
};

const hiddenNotes = (titles: readonly string[]): Note[] => {
  if (titles.length === 0) return [];
  const what = titles.length === 1 ? 'A post is' : `${titles.length} posts are`;
  return [
    warning(
      'switched-off',
      `${what} not published, and left out.`,
      'Publish what shoppers should read, and export again.',
      titles[0],
    ),
  ];
};
