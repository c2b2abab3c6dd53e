/**
 * A FAQ as it is written: the JSON that `faq.schema.json` describes. `parse` turns it into a `Faq`
 * (faq.ts), the validated form.
 */
export interface FaqDocument {
  /** Where the schema is: gives completion and errors in an editor. */
  $schema?: string;
  version: 1;
  /** BCP 47 tag of the language of the entries, e.g. `fr` or `pt-BR`. */
  lang: string;
  /** Heading of the panel; by default, the widget uses its own words. */
  title?: string;
  contacts?: readonly ContactDocument[];
  topics: readonly TopicDocument[];
  /** Groups of words that mean the same in this shop, e.g. `["sac", "cabas"]`. */
  synonyms?: readonly (readonly string[])[];
}

/** The type of an imported JSON file, in which TypeScript widens `1` to `number` and `"email"` to `string`. */
export interface FaqJson extends Omit<FaqDocument, 'version' | 'contacts'> {
  version: number;
  contacts?: readonly { id: string; type: string; label: string }[];
}

export interface TopicDocument {
  /** Unique among topics; keep it when the heading changes. */
  id: string;
  /** A FAQ with a single topic needs none. */
  title?: string;
  entries: readonly EntryDocument[];
}

export interface EntryDocument {
  /** Unique in the file; keep it when the question changes: links (`#help=<id>`) and events refer to it. */
  id: string;
  question: string;
  /** Markdown. */
  answer: string;
  /** Words that shoppers use but that are in neither the question nor the answer. */
  keywords?: readonly string[];
  /** Globs of the pages where this entry is suggested before typing, e.g. `/checkout*` or `?route=cart*`. */
  pages?: readonly string[];
  /** Suggested before typing on every page, ahead of those of the page. */
  featured?: boolean;
  /** Day of the last edit, e.g. `2026-11-01`. */
  updated?: string;
}

/** A way to reach a person when the FAQ has no answer. Answers link to it as `contact:<id>`. */
export type ContactDocument =
  EmailContactDocument | LinkContactDocument | MessengerContactDocument | PhoneContactDocument;

interface ContactDocumentBase {
  id: string;
  label: string;
  /** How soon somebody answers, in words: `Réponse sous 24 h`. */
  replyTime?: string;
  /** Globs of the pages where it is offered, e.g. `/checkout*`; everywhere without them. */
  pages?: readonly string[];
}

export interface EmailContactDocument extends ContactDocumentBase {
  type: 'email';
  email: string;
}

export interface LinkContactDocument extends ContactDocumentBase {
  type: 'link';
  /**
   * `https:` or a `/path`. Behind the `?`, `{query}` stands for the shopper's words, `{entry}` for the id of
   * the open question, `{page}` for the path of the page.
   */
  url: string;
}

export interface MessengerContactDocument extends ContactDocumentBase {
  type: 'messenger';
  /** Username of the shop's Facebook page, as in `https://m.me/<username>`. */
  username: string;
}

/** A number to call or to send messages to. */
export interface PhoneContactDocument extends ContactDocumentBase {
  type: 'phone' | 'sms' | 'whatsapp';
  /** With the country code, e.g. `+33 1 23 45 67 89`. */
  phone: string;
  /** IANA time zone of `openingHours`, e.g. `Europe/Paris`. */
  timeZone?: string;
  /** schema.org `openingHours`, e.g. `Mo-Fr 09:00-18:00`. */
  openingHours?: readonly string[];
}
