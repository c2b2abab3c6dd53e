/**
 * The model: what a FAQ is once it has been checked. Only `parse` makes one, so whoever holds a
 * `Faq` may rely on every promise written here.
 *
 * Maps one to one to schema.org `FAQPage`: `Entry.question` is `Question.name`, `Entry.text` is
 * `acceptedAnswer.text`.
 */
export interface Faq {
  /** BCP 47 tag of the language the entries are written in, e.g. `fr` or `pt-BR`. */
  readonly lang: string;
  /** Heading of the panel. Empty when the file gives none: the widget then uses its own words. */
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly contacts: readonly Contact[];
  /** Groups of words that mean the same in this shop, e.g. `["sac", "cabas"]`. */
  readonly synonyms: readonly (readonly string[])[];
}

export interface Topic {
  /** Unique among topics. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Unique in the whole FAQ, stable over time: links (`#help=<id>`) and events carry it. */
  readonly id: string;
  readonly question: string;
  readonly answer: Answer;
  /** The answer's words without markup, for search and excerpts. */
  readonly text: string;
  /** Words shoppers use that the question and the answer do not hold. */
  readonly keywords: readonly string[];
  /** Path globs (`/checkout*`) of the pages where this entry is suggested before typing. */
  readonly pages: readonly string[];
  /** Suggested before typing on every page, ahead of the entries of the page. */
  readonly featured: boolean;
  /** ISO 8601 date of the last edit, e.g. `2026-11-01`. */
  readonly updated?: string;
}

/** A person to turn to, where the FAQ ends. */
export type Contact = EmailContact | LinkContact | PhoneContact;

interface ContactBase {
  /** Unique among contacts; answers link to it as `contact:<id>`. */
  readonly id: string;
  readonly label: string;
}

export interface EmailContact extends ContactBase {
  readonly type: 'email';
  readonly email: string;
}

export interface LinkContact extends ContactBase {
  readonly type: 'link';
  /** `https:` or path-absolute; `{query}` stands for the shopper's words. */
  readonly url: string;
}

export interface PhoneContact extends ContactBase {
  readonly type: 'phone';
  /** E.164, e.g. `+33123456789`. */
  readonly phone: string;
  /** IANA time zone of `openingHours`, e.g. `Europe/Paris`. */
  readonly timeZone?: string | undefined;
  /** schema.org `openingHours`, e.g. `Mo-Fr 09:00-18:00`. */
  readonly openingHours: readonly string[];
}

/** An answer: a closed subset of mdast, so that nothing is left to sanitise when it is drawn. */
export type Answer = readonly Block[];

export type Block = Paragraph | List;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

export type Inline = Text | Strong | Emphasis | Link | Break;

export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Link {
  readonly type: 'link';
  /** `https:`, `mailto:`, `tel:`, path-absolute, or `contact:<id>` of a contact in the same FAQ. */
  readonly url: string;
  readonly children: readonly Inline[];
}

export interface Break {
  readonly type: 'break';
}
