import type { ElementContent } from 'hast';
import { offersHelp } from '../../formats/json/page-texts.ts';
import { entryOfHeading } from './headings.ts';
import { addToAnswer, type HeadingToken, type PageToken } from '../tokens.ts';

/**
 * Reads question headings on a page that also has questions in other markup. A single one at the end
 * is more likely a call to get in touch, or one that offers help.
 */
export const entriesOfAskingHeadings = (
  tokens: readonly PageToken[],
  keepsLineEnds: boolean,
): readonly PageToken[] => {
  const questions = askingHeadings(tokens);
  const read: PageToken[] = [];
  let open: { readonly heading: HeadingToken; readonly answer: ElementContent[] } | undefined;
  const close = (): void => {
    if (open) read.push(entryOfHeading(open.heading, open.answer, keepsLineEnds));
    open = undefined;
  };
  for (const token of tokens) {
    const isQuestion = token.type === 'heading' && questions.has(token);
    const isPart = token.type === 'block' || (token.type === 'heading' && isBelow(token, open));
    if (open && isPart && !isQuestion) {
      addToAnswer(open.answer, token);
      continue;
    }
    close();
    if (isQuestion) open = { heading: token, answer: [] };
    else read.push(token);
  }
  close();
  return read;
};

const isBelow = (
  { level }: HeadingToken,
  open: { readonly heading: HeadingToken } | undefined,
): boolean => open !== undefined && level > open.heading.level;

const askingHeadings = (tokens: readonly PageToken[]): ReadonlySet<HeadingToken> => {
  const asking = tokens.filter(
    (token, at): token is HeadingToken =>
      token.type === 'heading' && token.isQuestion && tokens[at + 1]?.type === 'block',
  );
  const last = tokens.findLastIndex(({ type }) => type === 'entry');
  return new Set(
    asking.filter(
      (heading) =>
        asking.filter(({ level }) => level === heading.level).length > 1 ||
        (heading.level > 1 && tokens.indexOf(heading) < last && !offersHelp.test(heading.text)),
    ),
  );
};
