import { fill, fillCount, type Messages } from '../../../core/messages/index.ts';
import { answerCount } from '../../../core/panel/panel-content.ts';
import type { PanelModel } from '../../../core/panel/panel-model.ts';
import type { Correction } from '../../../core/search/search.ts';

/**
 * The result of a search, for screen readers. On the miss after which a contact is offered, it says
 * so.
 */
export const resultAnnouncement = (
  messages: Messages,
  model: PanelModel,
  isLastMiss: boolean,
): string => {
  const { personal, content, contacts, contactsAsked, provider } = model;
  const isNothingFound = content.kind === 'hand-over';
  const isHandedOver = isLastMiss && !contactsAsked && isNothingFound && contacts.length > 0;
  const parts = [
    ...(contactsAsked === 'before' ? [messages.handOverHeading] : []),
    ...(contactsAsked && isNothingFound ? [] : foundIn(messages, model)),
    ...(provider === 'failed' ? [messages.searchFailed] : []),
    ...(isHandedOver || contactsAsked === 'after' ? [messages.handOverHeading] : []),
    ...(personal ? [messages.personal[personal]] : []),
  ];
  return parts.length === 1 ? parts.join('') : parts.map(asSentence).join(' ');
};

/** How many answers there are, in the same words on screen and in announcements. */
export const resultCountText = (messages: Messages, count: number): string =>
  fillCount(messages, messages.resultCount, count);

/** The words that were searched for instead of the mistyped ones. */
export const correctedWords = (corrections: readonly Correction[]): string =>
  corrections.map((one) => one.meant).join(' ');

const foundIn = (messages: Messages, { content, contacts }: PanelModel): readonly string[] => {
  if (content.kind === 'results') {
    const { corrections } = content;
    const count = resultCountText(messages, answerCount(content));
    if (corrections.length === 0) return [count];
    return [`${count} ${fill(messages.corrected, { meant: correctedWords(corrections) })}`];
  }
  if (content.kind !== 'hand-over') return [];
  const near = content.nearest.length;
  const summary =
    near === 0 ? messages.noResultHeading : fillCount(messages, messages.maybeCount, near);
  return contacts.length === 0 ? [summary] : [summary, messages.noResultText];
};

/** Adds a full stop unless there is some end of sentence, so that screen readers pause. */
const asSentence = (text: string): string => (/[.!?…؟。！？]$/.test(text) ? text : `${text}.`);
