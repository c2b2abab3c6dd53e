import { memoize } from './memoize.ts';
import type { Messages } from './messages/messages.ts';
import type { PanelModel } from './panel.ts';
import { foldedWords } from './search/normalize.ts';

/** Folded once: the lists are long, and asked about at every key. */
const wordsOf = memoize((list): ReadonlySet<string> => new Set(foldedWords(list)));

/** The model, with the contacts first if the shopper asks for them. */
export const withContactAsked = (
  model: PanelModel,
  messages: Pick<Messages, 'contactWords'>,
): PanelModel =>
  model.words !== '' && asksForContact(model, messages)
    ? { ...model, isContactAsked: true, isHandedOver: true }
    : model;

/**
 * Whether the shopper asks for the contacts themselves, as in "opening hours", and no entry answers to
 * just these words.
 */
const asksForContact = (
  { words, content, contacts }: PanelModel,
  { contactWords }: Pick<Messages, 'contactWords'>,
): boolean => {
  const asked = foldedWords(words);
  const named = wordsOf(contactWords.named);
  const besides = wordsOf(contactWords.besides);
  const best = content.kind === 'results' ? content.rows[0]?.entry : undefined;
  const isOwn = (text: string): boolean => foldedWords(text).join() === asked.join();
  return (
    contacts.length > 0 &&
    asked.some((word) => named.has(word)) &&
    asked.every((word) => named.has(word) || besides.has(word)) &&
    !(best && [best.question, ...best.keywords].some(isOwn))
  );
};
