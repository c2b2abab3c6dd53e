import type { ElementContent } from 'hast';
import type {
  ContactDocument,
  EntryDocument,
  FaqDocument,
  TopicDocument,
} from '../core/faq/faq-document.ts';
import type { Note } from './import-result.ts';

/** What a reader found in one file, before answers are cleaned and ids are given. */
export interface Draft {
  /** The FAQ itself, where the file is one of this project: kept to the letter. */
  readonly document?: FaqDocument | undefined;
  readonly schema?: string | undefined;
  readonly lang?: string | undefined;
  /** Where the file holds several, of which one was read. */
  readonly languages?: readonly string[] | undefined;
  readonly title?: string | undefined;
  readonly contacts?: readonly ContactDocument[] | undefined;
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  readonly topics: readonly DraftTopic[];
  /** Address of the page the file was saved from: relative links are resolved against it. */
  readonly base?: string | undefined;
  readonly notes: readonly Note[];
}

/** A topic to which entries are still added. */
export interface OpenTopic extends TopicDocument {
  readonly entries: EntryDocument[];
}

export interface DraftTopic {
  readonly id?: string | undefined;
  readonly title: string;
  readonly entries: DraftEntry[];
}

export interface DraftEntry {
  readonly id?: string | undefined;
  readonly question: string;
  readonly answer: DraftAnswer;
  readonly keywords?: readonly string[] | undefined;
  readonly pages?: readonly string[] | undefined;
  readonly featured?: boolean | undefined;
  readonly updated?: string | undefined;
  readonly line?: number | undefined;
  /** Ids under which links in the file name this entry, e.g. `delivery` for `#delivery`. */
  readonly anchors?: readonly string[] | undefined;
}

export type DraftAnswer =
  /** Markdown as this project writes it: taken as it is. */
  | { readonly type: 'own'; readonly markdown: string }
  /** `keepsLineEnds`: a line end in the text is one that the owner typed, not layout. */
  | {
      readonly type: 'html';
      readonly nodes: readonly ElementContent[];
      readonly keepsLineEnds: boolean;
    };

/** Topics by title, in the order in which they are first named. */
export class TopicList {
  readonly topics: DraftTopic[] = [];
  readonly #byKey = new Map<string, DraftTopic>();

  get size(): number {
    return this.topics.reduce((sum, topic) => sum + topic.entries.length, 0);
  }

  /** The topic of that id or title, made if there is none yet. */
  topic(title: string, id?: string): DraftTopic {
    const key = id ?? title.trim().toLowerCase();
    const known = this.#byKey.get(key);
    if (known) return known;
    const topic: DraftTopic = {
      ...(id === undefined ? {} : { id }),
      title: title.trim(),
      entries: [],
    };
    this.#byKey.set(key, topic);
    this.topics.push(topic);
    return topic;
  }
}
