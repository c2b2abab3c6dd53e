import { withoutLiquid } from '../../html/dialects/liquid.ts';
import { outsideFences } from './fenced-code.ts';
import { hasRstMark, withRstInlines, withRstTitles } from './rst-titles.ts';

/**
 * Converts the extensions of site generators to plain Markdown and HTML: disclosures, heading ids,
 * callouts.
 */
export const plainMarkdown = (markdown: string, isRst: boolean): string => {
  const steps = [
    withoutCode,
    withoutContents,
    withAnchors,
    withFoldedBlocks,
    withContainers,
    withTabs,
    withShortcodes,
    withDefinitions,
    withoutLiquid,
  ];
  const edit = (text: string): string => steps.reduce((done, step) => step(done), text);
  if (!isRst && !hasRstMark(markdown)) return outsideFences(markdown, '`~', edit);
  // Lines of "~" are fences in Markdown, but underline titles in reStructuredText.
  return outsideFences(markdown, '`', (text) => edit(withRstInlines(withRstTitles(text))));
};

const disclosure = (question: string, answer: string): string =>
  `\n<details><summary>${question.trim()}</summary>\n\n${answer.trim()}\n\n</details>\n`;

/** MDX: the code at the top of the file, and comments. */
const withoutCode = (text: string): string =>
  text.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').replace(codeAtTop, '');

const importedNames = String.raw`(?:[\w$]+\s*,?\s*)?(?:\{[^{}'"]*\}|\*\s+as\s+[\w$]+)?`;
const namedImport = String.raw`import\s+${importedNames}\s*from\s+['"][^'"\n]+['"];?`;
const bareImport = String.raw`import\s+(?:['"][^'"\n]+['"];|['"][.@/][^'"\n]+['"])`;
const exported = String.raw`(?:const|let|var)\s+[\w$]+\s*=|default\s+(?:[({]|function|class)|function\s`;
const exportStatement = String.raw`export\s+(?:${exported}).*(?:\n(?!#)[ \t]*\S.*)*`;
const codeAtTop = new RegExp(
  String.raw`^(?:\s*(?:${namedImport}|${bareImport}|${exportStatement})[ \t]*(?:\n|$))+`,
);

/** The place where a site generator puts the table of contents. */
const withoutContents = (text: string): string =>
  text.replace(/^(?:\[\[_?toc_?\]\]|\[toc\]|\$\{toc\})[ \t]*$/gim, '');

/** `## When? {#when}` becomes a heading with that id. */
const withAnchors = (text: string): string =>
  text.replace(
    /^(#{1,6}\s.*?\S)[ \t]*\{:?[ \t]*#([\w-]+)[^{}\n]*\}[ \t]*#*$/gm,
    '$1 <a id="$2"></a>',
  );

/** MkDocs: `??? question "When?"`, with its text indented below. */
const withFoldedBlocks = (text: string): string =>
  text.replace(
    /^\?\?\?\+?[ \t]+[\w-]+[ \t]+"([^"\n]+)"[ \t]*\n((?:[ \t]*\n|(?: {4}|\t).*(?:\n|$))*)/gm,
    (_, question: string, answer: string) =>
      disclosure(question, answer.replace(/^(?: {4}|\t)/gm, '')),
  );

/** VitePress: `::: details When?` is a disclosure; of other containers, the text is kept. */
const withContainers = (text: string): string =>
  text
    .replace(
      /^(:{3,})[ \t]*details[ \t]+(.+)\n((?:(?!\1[ \t]*details).*\n)*?)\1[ \t]*$/gm,
      (_, _signs, question: string, answer: string) => disclosure(question, answer),
    )
    .replace(/^:{3,}[ \t]*[\w-]*(?:[ \t]*\[([^\]\n]*)\]|[ \t]+(.*))?$/gm, '$1$2');

/** Titles of tabs, of GitBook, Hugo and Docusaurus, as bold lines above their texts. */
const withTabs = (text: string): string =>
  text.replace(
    /\{%-?\s*tab\s+title="([^"]*)"\s*-?%\}|\{\{[<%]\s*tab\s+(?:\w+=)?"([^"]*)"[^{}]*[>%]\}\}|<Tab(?:Item)?\s(?:[^<>]*\s)?(?:label|title)="([^"]*)"[^<>]*>/g,
    (_, gitBook = '', hugo = '', mdx = '') => `\n\n**${gitBook}${hugo}${mdx}**\n\n`,
  );

const foldingName = String.raw`[\w-]*(?:accordion|collaps|details|expand|faq|question|spoiler|toggle)[\w-]*`;
const foldingTitle = String.raw`(?:[^"{}]*?\b(?:title|question|summary|header)=)?"([^"]+)"`;
const foldingShortcode = new RegExp(
  String.raw`\{\{[<%]\s*(${foldingName})\s+${foldingTitle}[^{}]*[>%]\}\}` +
    String.raw`((?:(?!\{\{[<%]\s*\1\s)[\s\S])*?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}`,
  'g',
);

/** Hugo's shortcodes: some are disclosures; of the others, the text is kept. */
const withShortcodes = (text: string): string =>
  text
    .replace(foldingShortcode, (_, _name, question: string, answer: string) =>
      disclosure(question, answer),
    )
    .replace(
      /\{\{[<%]\s*\/?\s*(?:accordions?|alert|callout|hint|notice|note|tip|warning|info|tabs?|faqs?)\b[^{}]*[>%]\}\}/g,
      '',
    );

/**
 * A question followed by its answer after a colon on the next line, in a text without question
 * headings.
 */
const withDefinitions = (text: string): string =>
  asks.test(text)
    ? text
    : text.replace(
        /^(\S.*)\n:[ \t]+(.*(?:\n(?:[ \t]*\n)*(?: {2,}|\t).*)*)/gm,
        (_, question: string, answer: string) =>
          disclosure(question, answer.replace(/^(?: {2,4}|\t)/gm, '')),
      );

const questionMark = String.raw`[?؟？]`;
const asking = {
  headingOrBoldLine: String.raw`^(?:#{2,6}[ \t]|\*\*).*${questionMark}(?:[*#\s]|<a [^<>]*><\/a>)*$`,
  underlinedHeading: String.raw`${questionMark}[ \t]*\n-{3,}[ \t]*$`,
  title: String.raw`^#[ \t].*${questionMark}[ \t]*$`,
};

/** Headings or bold lines that are questions. A page has one title, so two titles are headings. */
const asks = new RegExp(
  [
    asking.headingOrBoldLine,
    String.raw`${asking.title}[\s\S]*?${asking.title}`,
    asking.underlinedHeading,
  ].join('|'),
  'm',
);
