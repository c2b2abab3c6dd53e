import type { Entry } from '../faq/faq.ts';
import { memoize } from '../memoize.ts';
import type { Messages } from '../messages/messages.ts';
import type { PanelModel } from './panel-model.ts';
import { foldedWords } from '../search/analysis/normalize.ts';

/** Memoized: the lists are long, and needed at every keystroke. */
const wordsOf = memoize((list): ReadonlySet<string> => new Set(foldedWords(list)));

/** The model, with the contacts if the query asks for them. */
export const withContactsAsked = (
  model: PanelModel,
  messages: Pick<Messages, 'contactWords'>,
): PanelModel =>
  model.words !== '' && asksForContact(model, messages)
    ? {
        ...model,
        contactsAsked: isAnswered(model, messages) ? 'after' : 'before',
        isHandedOver: true,
      }
    : model;

const bestEntry = ({ content }: PanelModel): Entry | undefined =>
  content.kind === 'results' ? content.rows[0]?.entry : undefined;

/** Whether the question of the best answer names what is asked for, such as the opening hours. */
const isAnswered = (
  model: PanelModel,
  { contactWords }: Pick<Messages, 'contactWords'>,
): boolean => {
  const besides = wordsOf(contactWords.besides);
  const own = new Set(foldedWords(bestEntry(model)?.question ?? ''));
  return foldedWords(model.words).every((word) => own.has(word) || besides.has(word));
};

/**
 * Whether the query asks for the contacts themselves, as in "opening hours", and is not literally the
 * question or a keyword of the best entry.
 */
const asksForContact = (
  model: PanelModel,
  { contactWords }: Pick<Messages, 'contactWords'>,
): boolean => {
  const asked = foldedWords(model.words);
  const named = wordsOf(contactWords.named);
  const besides = wordsOf(contactWords.besides);
  const best = bestEntry(model);
  const isOwn = (text: string): boolean => foldedWords(text).join() === asked.join();
  return (
    model.contacts.length > 0 &&
    asked.some((word) => named.has(word)) &&
    asked.every((word) => named.has(word) || besides.has(word)) &&
    !(best && [best.question, ...best.keywords].some(isOwn))
  );
};
