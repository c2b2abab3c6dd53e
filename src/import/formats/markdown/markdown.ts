import type { RawFaq, RawEntry } from '../../raw-faq.ts';
import { readHtml } from '../../html/parse.ts';
import { endsAsQuestion } from '../../html/tokens.ts';
import { readPage } from '../../html/read-page.ts';
import { htmlOfMarkdown, nodesOfText, questionText } from '../../fields/text-nodes.ts';
import { readOwnMarkdown } from '../../own/markdown.ts';
import { withColons } from '../../fields/question-labels.ts';
import { plainMarkdown } from './markdown-dialects.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';

/**
 * Reads Markdown: questions as headings, in bold or in `<details>`; or one article with front
 * matter. reStructuredText is recognised by its titles.
 */
export const readMarkdown = (text: string, isRst: boolean): RawFaq =>
  readOwnMarkdown(text) ?? readAnyMarkdown(withColons(text), isRst);

/** Reads what was written in another markup, in which the end of a line says nothing. */
export const readConvertedMarkdown = (markdown: string): RawFaq =>
  readAnyMarkdown(withColons(markdown), false, false);

const readAnyMarkdown = (text: string, isRst: boolean, keepsLineEnds = !isRst): RawFaq => {
  const { matter, body: written, notes } = readFrontMatter(text);
  const body = plainMarkdown(written, isRst);
  const article = articleOf(matter, body);
  if (article) {
    const topics = [{ title: matter.topic ?? '', entries: [article] }];
    return { lang: matter.lang, topics, notes };
  }
  const nodes = readHtml(htmlOfMarkdown(body, underlined.test(body)));
  const page = readPage(nodes, keepsLineEnds);
  return {
    ...page,
    lang: matter.lang ?? page.lang,
    title: matter.title ?? page.title,
    notes: [...notes, ...page.notes],
  };
};

/** A title above `===`, or a question above `---`. */
export const underlined = /\S[ \t]*\n={3,}[ \t]*$|[?؟？][ \t]*\n-{3,}[ \t]*$/m;

/** A file of a content collection contains one answer, with its question in the front matter. */
const articleOf = (matter: FrontMatter, body: string): RawEntry | undefined => {
  const question = matter.question ?? (holdsQuestions(body) ? undefined : matter.title);
  if (question === undefined) return undefined;
  return {
    id: matter.id,
    question: questionText(question),
    answer: { type: 'html', nodes: nodesOfText(matter.answer ?? body), keepsLineEnds: true },
    keywords: matter.keywords,
    updated: matter.updated,
  };
};

const underlinedQuestion = /[?؟？][ \t]*\n[-=~]{3,}[ \t]*$/m;

const holdsQuestions = (body: string): boolean =>
  body.split('\n').some((line) => /^(?:#{1,6}\s|\*\*)/.test(line) && endsAsQuestion(line)) ||
  underlinedQuestion.test(body) ||
  /<summary|^#{1,6}\s+\{\{|\{%-?\s*for\b/m.test(body) ||
  (body.match(/^#{1,6}\s/gm) ?? []).length > 2;
