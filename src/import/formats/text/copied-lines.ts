/** Lines as they are copied from a PDF or a chat. */
import { endsAsQuestion } from '../../html/tokens.ts';

/** Without the lines that a PDF repeats on every page, such as "FAQ  Page 1 / 2". */
export const withoutPageHeads = (lines: readonly string[]): readonly string[] => {
  const pages = new Map<string, number[]>();
  for (const line of lines.filter((one) => endingInPage.test(one))) {
    const words = withoutNumbers(line);
    pages.set(words, [...(pages.get(words) ?? []), pageNumber(line)]);
  }
  return lines.map((line) =>
    endingInPage.test(line) && areOfEveryPage(pages.get(withoutNumbers(line))!) ? '' : line,
  );
};

/** Answers may refer to pages, too, but hardly to one after the other from the first on. */
const areOfEveryPage = (pages: readonly number[]): boolean =>
  pages.length > 1 &&
  pages[0]! <= 2 &&
  pages.every((page, at) => at === 0 || [0, 1].includes(page - pages[at - 1]!));

const pageNumber = (line: string): number => Number(endingInPage.exec(line)![1]);

const endingInPage =
  /(?:^|\s)(?:page|seite|p[áa]gina|pagina|strona|sida|side)\s+(\d+)(?:\s*\P{L}*\s*\d+)?\s*$/iu;

const withoutNumbers = (line: string): string => line.replace(/\d+/g, '').trim();

/** Date, time and sender, as WhatsApp and others write them before each message. */
const messageHead =
  /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f][AP]\.?M\.?)?\]?(?: [-–])? [^:\n]{1,40}: /i;

/** Messages of a chat, each a paragraph of its own; "Q" and "A" get the colon that they lack. */
export const withoutMessageHeads = (lines: readonly string[]): readonly string[] => {
  if (lines.filter((line) => messageHead.test(line)).length < 2) return lines;
  return lines
    .flatMap((line) => (messageHead.test(line) ? ['', line.replace(messageHead, '')] : [line]))
    .filter((line) => !/^<.*>$|^\u200e/.test(line))
    .map((line, at, all) => {
      const isQuestion = /^q .*\?$/i.test(line) && /^a /i.test(all[at + 1] ?? '');
      const isAnswer = /^a /i.test(line) && /^q .*\?$/i.test(all[at - 1] ?? '');
      return isQuestion || isAnswer ? line.replace(' ', ': ') : line;
    });
};

/** Joins a question that was broken into two lines at the edge of a page. */
export const withWholeQuestions = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => {
    if (continuesQuestion(lines, at + 1)) return `${line.trim()} ${lines[at + 1]!.trim()}`;
    return continuesQuestion(lines, at) ? '' : line;
  });

const continuesQuestion = (lines: readonly string[], at: number): boolean => {
  const [above = '', first = '', second = ''] = lines.slice(Math.max(0, at - 2), at + 1);
  const [start, end, before] = at < 2 ? [above, first, ''] : [first, second, above];
  return (
    before.trim() === '' &&
    /^\s*[¿\p{Lu}].*[^.!?:;,…\s]\s*$/u.test(start) &&
    /^\s*\p{Ll}/u.test(end) &&
    // Only a line that was full is broken: a shorter one is a heading.
    start.trim().length >= end.trim().length &&
    endsAsQuestion(end.trim())
  );
};
