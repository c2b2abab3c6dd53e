/**
 * A validated FAQ. Only `parse` creates one, so code with a `Faq` can rely on everything that is
 * promised here.
 *
 * Maps one to one to schema.org `FAQPage`: `Entry.question` is `Question.name`, `Entry.text` is
 * `acceptedAnswer.text`.
 */
export interface Faq {
  /** BCP 47 tag of the language the entries are written in, e.g. `fr` or `pt-BR`. */
  readonly lang: string;
  /** Heading of the panel; if empty, the widget uses its own words. */
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly contacts: readonly Contact[];
  /** Groups of words that mean the same in this shop, e.g. `["sac", "cabas"]`. */
  readonly synonyms: readonly (readonly string[])[];
  /**
   * Groups of everyday near-synonyms, folded, comma-separated. Only tools add them. They rank
   * suggestions, and rarely turn an entry into an answer.
   */
  readonly thesaurus?: readonly string[];
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
  /** Words that shoppers use but that are in neither the question nor the answer. */
  readonly keywords: readonly string[];
  /** Decoded globs (`/checkout*`, `?route=cart*`) of the pages where this entry is suggested before typing. */
  readonly pages: readonly string[];
  /** Suggested before typing on every page, ahead of those of the page. */
  readonly featured: boolean;
  /** ISO 8601 date of the last edit, e.g. `2026-11-01`. */
  readonly updated?: string;
}

/** A way to reach a person when the FAQ has no answer. */
export type Contact = EmailContact | LinkContact | MessengerContact | PhoneContact;

interface ContactBase {
  /** Unique among contacts; answers link to it as `contact:<id>`. */
  readonly id: string;
  readonly label: string;
  /** How soon somebody answers, in the shop's words: `Réponse sous 24 h`. */
  readonly replyTime?: string;
  /** Decoded globs of the pages where this contact is offered; everywhere without them. */
  readonly pages?: readonly string[];
}

export interface EmailContact extends ContactBase {
  readonly type: 'email';
  readonly email: string;
}

export interface LinkContact extends ContactBase {
  readonly type: 'link';
  /**
   * `https:` or path-absolute, with placeholders for the shopper's context: `{query}`, `{entry}`,
   * `{page}`.
   */
  readonly url: string;
}

export interface MessengerContact extends ContactBase {
  readonly type: 'messenger';
  /** Username of the shop's Facebook page, as in `https://m.me/<username>`. */
  readonly username: string;
}

/** A number to call or to send messages to. */
export interface PhoneContact extends ContactBase {
  readonly type: 'phone' | 'sms' | 'whatsapp';
  /** E.164, e.g. `+33123456789`. */
  readonly phone: string;
  /** The number with the shop's own spacing, if it has any: `+33 1 23 45 67 89`. */
  readonly formatted?: string;
  /** IANA time zone of `openingHours`, e.g. `Europe/Paris`. */
  readonly timeZone?: string | undefined;
  /** schema.org `openingHours`, e.g. `Mo-Fr 09:00-18:00`. */
  readonly openingHours: readonly string[];
}

/**
 * An answer: a closed subset of mdast, so nothing needs sanitising when it is rendered. Nodes have
 * mdast's names and meanings; there are no others.
 */
export type Answer = readonly Block[];

export type Block = Paragraph | Heading | List | Table | Code;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  /** 1 to 6, as written; the panel shifts it to fit its own heading levels. */
  readonly depth: number;
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

export interface Table {
  readonly type: 'table';
  /** One per column. */
  readonly align: readonly Align[];
  /** The first row is the header. Rows may have fewer or more cells than it. */
  readonly children: readonly TableRow[];
}

export type Align = 'left' | 'center' | 'right' | null;

export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}

/** A block of code; lines are separated by `\n`. */
export interface Code {
  readonly type: 'code';
  readonly value: string;
}

export type Inline = Text | Strong | Emphasis | InlineCode | Link | Image | Break;

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

export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}

export interface Link {
  readonly type: 'link';
  /**
   * `https:`, `mailto:`, `tel:`, path-absolute, or `contact:<id>` or `entry:<id>` of a contact or an
   * entry in the same FAQ.
   */
  readonly url: string;
  readonly children: readonly Inline[];
}

/** Rendered only if images are enabled; otherwise its alt text is shown. */
export interface Image {
  readonly type: 'image';
  /** `https:` or path-absolute. */
  readonly url: string;
  /** Never empty. */
  readonly alt: string;
  /** In CSS pixels, if the answer gives them as a title: `![alt](url "640x480")`. */
  readonly width?: number;
  readonly height?: number;
}

export interface Break {
  readonly type: 'break';
}
