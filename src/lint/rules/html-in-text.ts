import { reportEach, type Rule } from '../rule.ts';
import { shownText } from '../shown-answer.ts';
import type { WrittenText } from '../written-faq.ts';

const NAMES =
  'a|abbr|b|big|blockquote|br|button|center|code|div|em|font|form|h[1-6]|hr|i|iframe|img|input|li|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video';
const tagOrComment = new RegExp(`</?(?:${NAMES})(?=[\\s/>])[^<>]*>|<!--[^]*?-->`, 'i');

/** HTML that has an equivalent in Markdown; every other element is left for its owner to fix. */
const markdownOfHtml: readonly (readonly [html: RegExp, markdown: string])[] = [
  [/<!--[^]*?-->/g, ''],
  [/<a\s[^<>]*?href\s*=\s*["']([^"'<>\s]+)["'][^<>]*>\s*([^<>[\]]+?)\s*<\/a>/gi, '[$2]($1)'],
  [/<(strong|b)(?:\s[^<>]*)?>\s*([^<>*]+?)\s*<\/\1>/gi, '**$2**'],
  [/<(em|i)(?:\s[^<>]*)?>\s*([^<>*]+?)\s*<\/\1>/gi, '*$2*'],
  [/<\/?(?:span|div|font|center|small|big|u)(?:\s[^<>]*)?>/gi, ''],
  [/\s*<br\s*\/?>[ \t]*\n?/gi, '\\\n'],
  [/\s*<li(?:\s[^<>]*)?>\s*([^<>]*?)\s*<\/li>\s*/gi, '\n- $1'],
  [/\s*<\/?ul(?:\s[^<>]*)?>\s*/gi, '\n\n'],
  [/\s*<\/?p(?:\s[^<>]*)?>\s*/gi, '\n\n'],
];

const fixAnswer = (text: string): string => {
  let markdown = text;
  for (const [html, replacement] of markdownOfHtml) markdown = markdown.replace(html, replacement);
  return markdown.replace(/\\?\n{3,}/g, '\n\n').trim();
};

const fixPlain = (text: string): string =>
  text
    .replace(/<\/?(?:strong|b|em|i|span|font|u|small|p|div)(?:\s[^<>]*)?>/gi, '')
    .replace(/\s*<br\s*\/?>\s*/gi, ' ')
    .trim();

/** All or nothing: an answer that is partly HTML would be no easier to fix. */
const fix = (written: WrittenText): string => {
  const { kind, text } = written;
  if (!tagOrComment.test(shownText(written))) return text;
  const fixed = kind === 'answer' ? fixAnswer(text) : fixPlain(text);
  return tagOrComment.test(shownText({ ...written, text: fixed })) ? text : fixed;
};

export const htmlInText: Rule = {
  code: 'html-in-text',
  severity: 'warning',
  check: (faq) =>
    reportEach(faq, (text) => tagOrComment.exec(shownText(text))?.[0], {
      message: 'The text has HTML tags; shoppers would see them.',
      remedy:
        'Write Markdown: **bold**, *italics*, [words](https://address), "- " for a list; or remove the tags.',
    }),
  fix,
};
