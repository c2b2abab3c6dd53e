import { outsideFences } from './fenced-code.ts';
import { withDefinitionList } from './definition-list.ts';

/** AsciiDoc as Markdown, as far as FAQs use it. */
export const markdownOfAsciidoc = (text: string): string =>
  frontMatterOf(text) +
  outsideFences(withFences(text), '`', (prose) =>
    withDefinitionList(withInlines(withBlocks(prose)), /^(\S.*?)::(?:[ \t]+(.*))?$/),
  );

const frontMatterOf = (text: string): string => {
  const [, lang] = /^:lang:[ \t]*([\w-]+)[ \t]*$/m.exec(text) ?? [];
  return lang === undefined ? '' : `---\nlang: ${lang}\n---\n`;
};

/** A block with a title above that unfolds. */
const collapsible =
  /^(?:\[%collapsible[^\]\n]*\][ \t]*\n\.(\S.*)|\.(\S.*)\n\[%collapsible[^\]\n]*\])[ \t]*\n(={4,})[ \t]*\n([\s\S]*?)\n\3[ \t]*$/gm;

const withFences = (text: string): string =>
  text.replace(/^(-{4,}|\.{4,})[ \t]*\n([\s\S]*?)\n\1[ \t]*$/gm, '```\n$2\n```');

const withBlocks = (text: string): string =>
  text
    .replace(
      collapsible,
      (_, below = '', above = '', _border, answer: string) =>
        `\n<details><summary>${below}${above}</summary>\n\n${answer}\n\n</details>\n`,
    )
    .replace(/^\/\/(?!\/).*$/gm, '')
    .replace(/^:[\w!-]+:(?:[ \t].*)?$/gm, '')
    .replace(/^\[\[([\w-]+)\]\][ \t]*$/gm, '<a id="$1"></a>')
    .replace(/^\[[^\]\n]*\][ \t]*$/gm, '')
    .replace(/^'''[ \t]*$/gm, '\n***\n')
    // Borders of blocks, and the sign that joins a paragraph to a list.
    .replace(/^(?:={4,}|\*{4,}|_{4,}|--|\+)[ \t]*$/gm, '')
    .replace(
      /^(={1,6})[ \t]+(\S.*)$/gm,
      (_, signs: string, title: string) => `${'#'.repeat(signs.length)} ${title}`,
    )
    .replace(/^[ \t]*(\*{1,5})[ \t]+/gm, (_, signs: string) => `${indentOf(signs)}- `)
    .replace(/^[ \t]*(\.{1,5})[ \t]+/gm, (_, signs: string) => `${indentOf(signs)}1. `)
    .replace(/[ \t]\+$/gm, '\\');

const indentOf = (signs: string): string => '   '.repeat(signs.length - 1);

const withInlines = (text: string): string =>
  text
    .replace(/(?<![\w*])\*(?=\S)([^*\n]*?\S)\*(?![\w*])/g, '**$1**')
    .replace(/image::?(\S+?)\[([^\]\n]*)\]/g, '![$2]($1)')
    .replace(/(?:link:)?((?:https?:\/\/|mailto:)[^\s[\]<>]+)\[([^\]\n]*)\]/g, linkOf)
    .replace(/link:([^\s[\]<>]+)\[([^\]\n]*)\]/g, linkOf)
    .replace(/xref:[^\s[\]]*\[([^\]\n]*)\]|<<[^<>,\n]*,([^<>\n]*)>>/g, '$1$2');

const linkOf = (_: string, url: string, words: string): string =>
  `[${words.replace(/[\^,].*$/, '') || url.replace(/^mailto:/, '')}](${url})`;
