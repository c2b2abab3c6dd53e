import type { ElementContent } from 'hast';
import type {
  ContactDocument,
  EntryDocument,
  FaqDocument,
  TopicDocument,
} from '../core/faq/faq-document.ts';
import type { Note } from './import-result.ts';

/** The content of one file, before answers are cleaned and ids assigned. */
export interface RawFaq {
  /** The FAQ itself, if the file is in our own format: kept verbatim. */
  readonly document?: FaqDocument | undefined;
  readonly schema?: string | undefined;
  readonly lang?: string | undefined;
  /** All languages of the file, if it has several; one of them was read. */
  readonly languages?: readonly string[] | undefined;
  readonly title?: string | undefined;
  readonly contacts?: readonly ContactDocument[] | undefined;
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  readonly topics: readonly RawTopic[];
  /** Address of the page the file was saved from: relative links are resolved against it. */
  readonly base?: string | undefined;
  /** Texts that belong to no question: they often say where to write or call. */
  readonly outside?: readonly string[] | undefined;
  /** Settings of a finished script by name, e.g. `{ accent: "#0a7d5a" }`. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  readonly notes: readonly Note[];
}

/** A topic that entries are still being added to. */
export interface OpenTopic extends TopicDocument {
  title: string;
  readonly entries: EntryDocument[];
}

export interface RawTopic {
  readonly id?: string | undefined;
  readonly title: string;
  readonly entries: RawEntry[];
}

export interface RawEntry {
  readonly id?: string | undefined;
  readonly question: string;
  readonly answer: RawAnswer;
  readonly keywords?: readonly string[] | undefined;
  readonly pages?: readonly string[] | undefined;
  readonly featured?: boolean | undefined;
  readonly updated?: string | undefined;
  readonly line?: number | undefined;
  /** Ids by which links in the file refer to this entry, e.g. `delivery` for `#delivery`. */
  readonly anchors?: readonly string[] | undefined;
  readonly notes?: readonly Note[] | undefined;
}

export type RawAnswer =
  /** Markdown in our own dialect, kept as it is. */
  | { readonly type: 'own'; readonly markdown: string }
  /** `keepsLineEnds`: whether line ends were typed by the owner, not added for layout. */
  | {
      readonly type: 'html';
      readonly nodes: readonly ElementContent[];
      readonly keepsLineEnds: boolean;
    };

/** The letters and digits of a question, for comparing questions. */
export const keyOf = ({ question }: RawEntry): string =>
  question.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Topics by title, in order of first appearance. */
export class TopicList {
  readonly topics: RawTopic[] = [];
  readonly #byKey = new Map<string, RawTopic>();

  get size(): number {
    return this.topics.reduce((sum, topic) => sum + topic.entries.length, 0);
  }

  /** Adds the entries of a page to topics of the same titles. @param untitled The title of those without. */
  addAll(topics: readonly RawTopic[], untitled = ''): void {
    for (const { title, entries } of topics) this.topic(title || untitled).entries.push(...entries);
  }

  /** The topic with that id or title, created if needed. */
  topic(title: string, id?: string): RawTopic {
    const key = id ?? title.trim().toLowerCase();
    const known = this.#byKey.get(key);
    if (known) return known;
    const topic: RawTopic = {
      ...(id === undefined ? {} : { id }),
      title: title.trim(),
      entries: [],
    };
    this.#byKey.set(key, topic);
    this.topics.push(topic);
    return topic;
  }
}
