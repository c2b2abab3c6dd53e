import { fill, fillCount, type Messages } from '../../core/messages/index.ts';
import type { PanelModel } from '../../core/panel.ts';
import type { Correction } from '../../core/search/search.ts';

/**
 * What came of a search, in words for the shopper who cannot see it. The last of the misses after
 * which a person is offered says so.
 */
export const resultAnnouncement = (
  messages: Messages,
  model: PanelModel,
  isLastMiss: boolean,
): string => {
  const { personal, content, contacts } = model;
  const isHandedOver = isLastMiss && content.kind === 'hand-over' && contacts.length > 0;
  const parts = [
    ...foundIn(messages, model),
    ...(isHandedOver ? [messages.handOverHeading] : []),
    ...(personal ? [messages.personal[personal]] : []),
  ];
  return parts.length === 1 ? parts.join('') : parts.map(asSentence).join(' ');
};

/** The same in sight and in speech: how many answers there are. */
export const resultCountText = (messages: Messages, count: number): string =>
  fillCount(messages, messages.resultCount, count);

/** Which words were searched for in place of mistyped ones. */
export const correctedWords = (corrections: readonly Correction[]): string =>
  corrections.map((one) => one.meant).join(' ');

const foundIn = (messages: Messages, { content, contacts }: PanelModel): readonly string[] => {
  if (content.kind === 'browse') return [];
  if (content.kind === 'results') {
    const { rows, corrections } = content;
    const count = resultCountText(messages, rows.length);
    if (corrections.length === 0) return [count];
    return [`${count} ${fill(messages.corrected, { meant: correctedWords(corrections) })}`];
  }
  const near = content.nearest.length;
  const summary =
    near === 0 ? messages.noResultHeading : fillCount(messages, messages.maybeCount, near);
  return contacts.length === 0 ? [summary] : [summary, messages.noResultText];
};

/** Screen readers pause at the end of a sentence, whatever the script it ends in. */
const asSentence = (text: string): string => (/[.!?…؟。！？]$/.test(text) ? text : `${text}.`);
