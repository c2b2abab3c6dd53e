import { numberFormat, pluralRules } from '../language/formatters.ts';
import type { MailWords } from '../contact/contact.ts';
import { fill } from '../interpolate.ts';

/** The widget's own words in one language. `fill` replaces each `{name}` in a text. */
export interface Messages {
  /** BCP 47 tag of the language, for plural rules, hours and the `lang` attribute. */
  readonly lang: string;
  /** Label of the help button. */
  readonly launcher: string;
  /** Heading of the panel if the FAQ has no title. */
  readonly title: string;
  readonly close: string;

  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  /** Button beside the warning about personal data. */
  readonly clear: string;
  readonly clearSearch: string;

  readonly suggestionsHeading: string;
  /** Heading of the suggestions for the current page. */
  readonly pageHeading: string;
  readonly allTopicsHeading: string;
  /** Heading of an untitled topic among titled ones, and of the folded part of a long topic. */
  readonly otherTopic: string;
  /** Announced when a topic shows its questions. `{count}`. */
  readonly topicOpened: Plural;
  readonly topicClosed: string;

  /** Announced after a pause in typing. `{count}`. */
  readonly resultCount: Plural;
  /** Announced when only similar questions are shown. `{count}`. */
  readonly maybeCount: Plural;
  readonly noResultHeading: string;
  readonly noResultText: string;
  readonly maybeHeading: string;
  /** Follows the number of results. `{meant}`: the words searched for. */
  readonly corrected: string;
  /** `{typed}`: the words as the shopper wrote them. */
  readonly searchAsTyped: string;
  /** Warnings shown while personal data is in the search box. */
  readonly personal: Readonly<Record<'card' | 'iban' | 'email' | 'phone', string>>;

  /** Above the pages that the shop's search provider found. */
  readonly providedHeading: string;
  /** Shown while that provider has not answered yet. */
  readonly searching: string;
  /** Shown if it failed. */
  readonly searchFailed: string;

  /** Shown for an entry without an answer, above the contacts. */
  readonly emptyAnswer: string;
  /** Below an answer. `{date}`: date of its last edit. */
  readonly updated: string;
  /** Button that shows the rest of a long answer. */
  readonly readMore: string;
  readonly answerOpened: string;
  readonly answerClosed: string;

  readonly helpfulQuestion: string;
  readonly yes: string;
  readonly no: string;
  readonly helpfulThanks: string;
  /** After "no": introduces the contacts. */
  readonly unhelpfulThanks: string;

  /**
   * What shoppers type to find a person, a number or opening hours, without accents, separated by
   * spaces: the words that name it, and all other words that may occur in such a query.
   */
  readonly contactWords: Readonly<Record<'named' | 'besides', string>>;
  readonly contactHeading: string;
  /** Above the contacts after several searches without an answer. */
  readonly handOverHeading: string;
  readonly open: string;
  /** When a closed contact next opens. `{day}`: today, tomorrow, or a day of the week; `{time}`. */
  readonly opens: string;
  /** Above the shopper's words, which are passed on to a contact. */
  readonly joinedQuestion: string;
  /** Button beside an address or a number, and the announcement after it was pressed. */
  readonly copy: string;
  readonly copied: string;
  /** Announced if the browser does not allow copying. */
  readonly selected: string;
  /** Hint on a link that leaves the page. */
  readonly opensNewTab: string;
  /** E-mail to the shop; `{query}`: the shopper's words. */
  readonly mail: MailWords;

  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
}

/**
 * A shop's own texts for some of the widget's messages. A complete set with a `lang` adds a language
 * that the widget does not have.
 */
export type OwnMessages = {
  readonly [Name in keyof Messages]?: Messages[Name] extends string
    ? string
    : Partial<Messages[Name]>;
};

/** One text for each plural category of the language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The text for a count, with the number formatted for the language. */
export const fillCount = (messages: Messages, plural: Plural, count: number): string => {
  const form = pluralRules(messages.lang).select(count);
  const number = numberFormat(messages.lang).format(count);
  return fill(plural[form] ?? plural.other, { count: number });
};
