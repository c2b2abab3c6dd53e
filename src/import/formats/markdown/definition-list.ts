/** A term without the marks of Markdown, which are not read between tags of HTML. */
const withoutMarks = (words: string): string =>
  words
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*+|`/g, '')
    .trim();

/**
 * A list of questions with their answers, written as terms with their definitions, as HTML. The answer
 * of a term reaches to the next term, or to the next heading.
 *
 * @param term Matches a term, its first group, and where its definition starts, its second.
 */
export const withDefinitionList = (markdown: string, term: RegExp): string => {
  const lines: string[] = [];
  let isOpen = false;
  const close = (): void => {
    if (isOpen) lines.push('', '</details>', '');
    isOpen = false;
  };
  for (const line of markdown.split('\n')) {
    const [, words, start = ''] = term.exec(line) ?? [];
    if (words !== undefined) {
      close();
      lines.push('', `<details><summary>${withoutMarks(words)}</summary>`, '', start);
      isOpen = true;
    } else {
      if (/^#{1,6} /.test(line)) close();
      lines.push(isOpen ? line.trim() : line);
    }
  }
  close();
  return lines.join('\n');
};
