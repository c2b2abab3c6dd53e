import { memoize } from '../memoize.ts';
import type { Messages } from '../messages/messages.ts';
import type { PanelModel } from './panel-model.ts';
import { foldedWords } from '../search/normalize.ts';

/** Memoized: the lists are long, and needed at every keystroke. */
const wordsOf = memoize((list): ReadonlySet<string> => new Set(foldedWords(list)));

/** The model, with the contacts first if the query asks for them. */
export const withContactAsked = (
  model: PanelModel,
  messages: Pick<Messages, 'contactWords'>,
): PanelModel =>
  model.words !== '' && asksForContact(model, messages)
    ? {
        ...model,
        isContactAsked: true,
        isContactFirst: !isAnswered(model, messages),
        isHandedOver: true,
      }
    : model;

/** Whether the question of the best answer names what is asked for, such as the opening hours. */
const isAnswered = (
  { words, content }: PanelModel,
  { contactWords }: Pick<Messages, 'contactWords'>,
): boolean => {
  const best = content.kind === 'results' ? content.rows[0]?.entry : undefined;
  const besides = wordsOf(contactWords.besides);
  const own = new Set(foldedWords(best?.question ?? ''));
  return foldedWords(words).every((word) => own.has(word) || besides.has(word));
};

/**
 * Whether the query asks for the contacts themselves, as in "opening hours", and the best answer is not
 * to just that, in other words ("When are you open?") or as a keyword.
 */
const asksForContact = (
  { words, content, contacts }: PanelModel,
  { contactWords }: Pick<Messages, 'contactWords'>,
): boolean => {
  const named = wordsOf(contactWords.named);
  const besides = wordsOf(contactWords.besides);
  const namesContact = (asked: readonly string[]): boolean =>
    asked.some((word) => named.has(word)) &&
    asked.every((word) => named.has(word) || besides.has(word));
  const asked = foldedWords(words);
  const best = content.kind === 'results' ? content.rows[0]?.entry : undefined;
  const isAnswered =
    best &&
    (namesContact(foldedWords(best.question)) ||
      best.keywords.some((keyword) => foldedWords(keyword).join() === asked.join()));
  return contacts.length > 0 && namesContact(asked) && !isAnswered;
};
