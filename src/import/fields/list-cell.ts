/**
 * Splits a cell into words: at line ends, `;` or `|`, or else at commas. A word in double quotes
 * may contain these characters, and quotes if they are doubled.
 */
export const readListCell = (cell: string): string[] => {
  const separator = /[\n;|]/.test(cell.replace(quoted, '')) ? '\n;|' : ',';
  const words: string[] = [];
  const word = new RegExp(
    `\\s*(?:"((?:[^"]|"")*)"\\s*(?=[${separator}]|$)|([^${separator}]*))(?:[${separator}]|$)`,
    'y',
  );
  while (word.lastIndex < cell.length) {
    const match = word.exec(cell);
    if (!match) break;
    const text = match[1]?.replaceAll('""', '"') ?? match[2]!.trim();
    if (text !== '') words.push(text);
  }
  return words;
};

const quoted = /"(?:[^"]|"")*"/g;

/** An empty list is written as `""`, since an empty cell means no list. */
export const writeListCell = (words: readonly string[]): string =>
  words.length === 0 ? '""' : words.map(writeWord).join('; ');

const writeWord = (word: string): string =>
  /[;|,"\n]|^\s|\s$|^$/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
