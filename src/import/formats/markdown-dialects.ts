import { withoutLiquid } from '../html/liquid.ts';

/** What site generators add to Markdown, as Markdown and HTML: texts that unfold, ids of headings, notes. */
export const plainMarkdown = (markdown: string): string => {
  const steps = [
    withoutCode,
    withAnchors,
    withFoldedBlocks,
    withContainers,
    withShortcodes,
    withDefinitions,
    withRstHeadings,
    withoutLiquid,
  ];
  return steps.reduce((text, step) => step(text), markdown);
};

const disclosure = (question: string, answer: string): string =>
  `\n<details><summary>${question.trim()}</summary>\n\n${answer.trim()}\n\n</details>\n`;

/** `import` lines and comments of MDX. */
const withoutCode = (text: string): string =>
  text
    .replace(/^import\s(?:.+\sfrom\s+)?['"][^'"\n]+['"];?[ \t]*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '');

/** `## When? {#when}`, as an element with that id. */
const withAnchors = (text: string): string =>
  text.replace(
    /^(#{1,6}\s.*?)[ \t]*\{:?[ \t]*#([\w-]+)[^{}\n]*\}[ \t]*#*$/gm,
    '$1 <a id="$2"></a>',
  );

/** `??? question "When?"` of MkDocs, with its text indented below. */
const withFoldedBlocks = (text: string): string =>
  text.replace(
    /^\?\?\?\+?[ \t]+[\w-]+[ \t]+"([^"\n]+)"[ \t]*\n((?:[ \t]*\n|(?: {4}|\t).*(?:\n|$))*)/gm,
    (_, question: string, answer: string) =>
      disclosure(question, answer.replace(/^(?: {4}|\t)/gm, '')),
  );

/** `::: details When?` of VitePress unfolds; the others are notes, whose text is kept. */
const withContainers = (text: string): string =>
  text
    .replace(
      /^:{3,}[ \t]*details[ \t]+(.+)\n([\s\S]*?)^:{3,}[ \t]*$/gm,
      (_, question: string, answer: string) => disclosure(question, answer),
    )
    .replace(/^:{3,}[ \t]*[\w-]*(?:[ \t]*\[([^\]\n]*)\]|[ \t]+(.*))?$/gm, '$1$2');

/** Shortcodes of Hugo: those that unfold, and others, whose text is kept. */
const withShortcodes = (text: string): string =>
  text
    .replace(
      /\{\{[<%]\s*([\w-]*(?:accordion|collaps|details|expand|faq|question|spoiler|toggle)[\w-]*)\s+(?:[^"{}]*?\b(?:title|question|summary|header)=)?"([^"]+)"[^{}]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/g,
      (_, _name, question: string, answer: string) => disclosure(question, answer),
    )
    .replace(
      /\{\{[<%]\s*\/?\s*(?:accordions?|alert|callout|hint|notice|note|tip|warning|info|tabs?|faqs?)\b[^{}]*[>%]\}\}/g,
      '',
    );

/** A question with its answer behind a colon on the next line. */
const withDefinitions = (text: string): string =>
  text.replace(
    /^(\S.*)\n:[ \t]+(.*(?:\n(?:[ \t]*\n)*(?: {2,}|\t).*)*)/gm,
    (_, question: string, answer: string) =>
      disclosure(question, answer.replace(/^(?: {2,4}|\t)/gm, '')),
  );

/** Titles that reStructuredText underlines with other signs than Markdown knows. */
const withRstHeadings = (text: string): string => {
  const title = /^(\S.*)\n([=~^"'`*+#.-])\2{2,}[ \t]*$/gm;
  const signs = [...new Set([...text.matchAll(title)].map(([, , sign]) => sign!))];
  if (signs.every((sign) => '=-'.includes(sign))) return text;
  return text.replace(
    title,
    (_, words: string, sign: string) => `${'#'.repeat(signs.indexOf(sign) + 1)} ${words}\n`,
  );
};
