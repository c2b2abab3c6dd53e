import { numberFormat, pluralRules } from '../language/formatters.ts';
import type { MailWords } from '../contact/contact.ts';
import { fill } from '../interpolate.ts';

/**
 * The widget's own words in one language. `{name}` in a text stands for a value: `fill` puts it in.
 */
export interface Messages {
  /** BCP 47 tag of the language, for plural rules, hours and the `lang` attribute. */
  readonly lang: string;
  /** Words of the button that opens the panel. */
  readonly launcher: string;
  /** Heading of the panel where the FAQ has no title. */
  readonly title: string;
  readonly close: string;

  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  /** Button beside what is said of personal data. */
  readonly clear: string;
  readonly clearSearch: string;

  readonly suggestionsHeading: string;
  /** Heading of what is suggested for the page at hand. */
  readonly pageHeading: string;
  readonly allTopicsHeading: string;
  /** Heading of a topic that has no title, beside others that do, and of what a long one folds away. */
  readonly otherTopic: string;
  /** Announced when a topic shows its questions. `{count}`. */
  readonly topicOpened: Plural;
  readonly topicClosed: string;

  /** Announced after a pause in typing. `{count}`. */
  readonly resultCount: Plural;
  /** Announced when only near questions are shown. `{count}`. */
  readonly maybeCount: Plural;
  readonly noResultHeading: string;
  readonly noResultText: string;
  readonly maybeHeading: string;
  /** Goes on after the count of results. `{meant}`: the words searched for. */
  readonly corrected: string;
  /** `{typed}`: the words as the shopper wrote them. */
  readonly searchAsTyped: string;
  /** What to say when something personal stands in the search box. */
  readonly personal: Readonly<Record<'card' | 'iban' | 'email' | 'phone', string>>;

  /** Shown for an entry without an answer, above the contacts. */
  readonly emptyAnswer: string;
  /** Below an answer. `{date}`: of its last edit. */
  readonly updated: string;
  /** The end of a long answer. */
  readonly readMore: string;
  readonly answerOpened: string;
  readonly answerClosed: string;

  readonly helpfulQuestion: string;
  readonly yes: string;
  readonly no: string;
  readonly helpfulThanks: string;
  /** After "no": leads over to the contacts. */
  readonly unhelpfulThanks: string;

  readonly contactHeading: string;
  /** Above the contacts after several searches without an answer. */
  readonly handOverHeading: string;
  readonly open: string;
  /** Of a contact that is closed. `{day}`: today, tomorrow, or a day of the week; `{time}`. */
  readonly opens: string;
  /** Above the shopper's words, where they go along to a contact. */
  readonly joinedQuestion: string;
  /** Button beside an address or a number, and what is said once it was pressed. */
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser lets nothing be copied. */
  readonly selected: string;
  /** Told beside a link that leaves the page. */
  readonly opensNewTab: string;
  /** E-mail to the shop; `{query}`: the shopper's words. */
  readonly mail: MailWords;

  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
}

/**
 * Words of a shop's own in place of some of the widget's. With `lang` and all others they are those of
 * a language that the widget does not speak.
 */
export type OwnMessages = {
  readonly [Name in keyof Messages]?: Messages[Name] extends string
    ? string
    : Partial<Messages[Name]>;
};

/** A text a number: one for each form that the language's plural rules tell apart. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The text for a number, with the number in it as the language writes it. */
export const fillCount = (messages: Messages, plural: Plural, count: number): string => {
  const form = pluralRules(messages.lang).select(count);
  const number = numberFormat(messages.lang).format(count);
  return fill(plural[form] ?? plural.other, { count: number });
};
