const title = /^(?:([=~^"'*+#.-])\1{2,}[ \t]*\n[ \t]*)?(\S.*)\n([=~^"'*+#.-])\3{2,}[ \t]*$/gm;

/**
 * A directive, a title between two lines, or a title underlined with a character that Markdown does
 * not use.
 */
const marks = /^\.\. [\w-]+::|^([=#]{3,})[ \t]*\n.*\S.*\n\1[ \t]*$|^\S.*\n(["'^+])\2{2,}[ \t]*$/m;

/** Whether a text is reStructuredText, recognised by syntax that Markdown lacks. */
export const hasRstMark = (text: string): boolean => marks.test(text);

/**
 * Converts the titles of reStructuredText to Markdown headings; levels follow from the order of
 * their characters.
 */
export const withRstTitles = (text: string): string => {
  const levels: string[] = [];
  return text.replace(
    title,
    (whole: string, over: string | undefined, words: string, sign: string) => {
      const line = whole.slice(whole.lastIndexOf('\n') + 1).trimEnd();
      const isTitle =
        line.length >= words.trimEnd().length && (over === undefined || over === sign);
      if (!isTitle) return whole;
      const style = `${over ?? ''}${sign}`;
      if (!levels.includes(style)) levels.push(style);
      return `${'#'.repeat(Math.min(levels.indexOf(style) + 1, 6))} ${words}\n`;
    },
  );
};

/** Links, roles and comments of reStructuredText as Markdown. */
export const withRstInlines = (text: string): string =>
  text
    .replace(
      /^\.\. (?:contents|toctree|meta|index|highlight)::.*\n(?:[ \t]*\n|[ \t]+\S.*\n)*/gm,
      '',
    )
    .replace(
      /^\.\. (?:image|figure)::[ \t]*(\S+)[ \t]*\n((?:[ \t]+:.*(?:\n|$))*)/gm,
      (_, url: string, options: string) =>
        `![${/:alt:[ \t]*(.*)/.exec(options)?.[1] ?? ''}](${url})\n`,
    )
    // Of a note or another box, the text is kept.
    .replace(/^\.\. [\w-]+::[ \t]*/gm, '')
    .replace(/^\.\. _[^:\n]+:[ \t]*$/gm, '')
    .replace(/`([^`<>]+?)\s*<((?:https?:\/\/|mailto:)[^<>\s]+)>`__?/g, '[$1]($2)')
    .replace(/:[\w-]+:`([^`<>]+?)(?:\s*<[^<>`]*>)?`/g, '$1');
