const title = /^(?:([=~^"'*+#.-])\1{2,}[ \t]*\n[ \t]*)?(\S.*)\n([=~^"'*+#.-])\3{2,}[ \t]*$/gm;

/** A directive, a title between two lines, or one above a line of a sign that Markdown does not use. */
const marks = /^\.\. [\w-]+::|^([=#]{3,})[ \t]*\n.*\S.*\n\1[ \t]*$|^\S.*\n(["'^+])\2{2,}[ \t]*$/m;

/** Whether a text is reStructuredText, by what Markdown does not have. */
export const hasRstMark = (text: string): boolean => marks.test(text);

/** The titles of reStructuredText as headings of Markdown: their levels follow their order. */
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
