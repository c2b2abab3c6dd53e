import type {
  ContactDocument,
  EntryDocument,
  FaqDocument,
  PhoneContactDocument,
} from '../../core/faq/faq-document.ts';
import { addressFields } from '../../core/faq/contact-address.ts';
import type { RawFaq, OpenTopic } from '../raw-faq.ts';
import type { Row } from '../formats/tables/row.ts';
import { warning, type Note } from '../import-result.ts';
import { readListCell } from '../fields/list-cell.ts';
import { UniqueIds } from '../unique-ids.ts';
import { rawFaqOf } from './document.ts';

/** Whether a table was exported by us: its first columns say so. */
export const isOwnTable = (rows: readonly Row[]): boolean =>
  rows[0]?.cells.slice(0, 5).join() === 'type,id,topic,question,answer';

/** Reads a table exported by us, including later edits by hand. */
export const readOwnTable = (rows: readonly Row[]): RawFaq => {
  const [header, ...table] = rows;
  const reader = new OwnTableReader(header?.cells ?? []);
  for (const row of table) reader.read(row);
  return rawFaqOf(reader.document(), reader.notes);
};

class OwnTableReader {
  readonly #columns: readonly string[];
  readonly #settings = new Map<string, string>();
  readonly #topics: OpenTopic[] = [];
  readonly #topicIds = new UniqueIds('topic');
  readonly #entryIds = new UniqueIds('entry');
  #contacts: ContactDocument[] | undefined;
  #synonyms: string[][] | undefined;
  readonly notes: Note[] = [];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  read({ cells, line }: Row): void {
    const cell = (name: string): string => cells[this.#columns.indexOf(name)] ?? '';
    switch (cell('type')) {
      case 'topic':
        this.#topics.push({
          id: cell('id') || this.#topicIds.make(cell('topic')),
          title: cell('topic'),
          entries: [],
        });
        break;
      case 'contacts':
        this.#contacts ??= [];
        break;
      case 'synonyms':
        this.#synonyms = [
          ...(this.#synonyms ?? []),
          ...(cell('keywords') === '' ? [] : [readListCell(cell('keywords'))]),
        ];
        break;
      case '$schema':
      case 'lang':
      case 'title':
        this.#settings.set(cell('type'), cell('question'));
        break;
      default: {
        const contact = contactOf(cell);
        if (contact) this.#contacts = [...(this.#contacts ?? []), contact];
        else this.#readEntry(cell, line);
      }
    }
  }

  document(): FaqDocument {
    const schema = this.#settings.get('$schema');
    const title = this.#settings.get('title');
    return {
      ...(schema === undefined ? {} : { $schema: schema }),
      version: 1,
      lang: this.#settings.get('lang') ?? 'en',
      ...(title === undefined ? {} : { title }),
      ...(this.#contacts === undefined ? {} : { contacts: this.#contacts }),
      topics: this.#topics,
      ...(this.#synonyms === undefined ? {} : { synonyms: this.#synonyms }),
    };
  }

  #readEntry(cell: (name: string) => string, line: number): void {
    const type = cell('type');
    if (type !== '' && type !== 'question') {
      const types = ['question', 'topic', ...Object.keys(addressFields)].join(', ');
      const message = `"${type}" is not a type of row, so it became a question.`;
      const remedy = `Write one of ${types} in the column "type".`;
      this.notes.push({ ...warning('unknown-row', message, remedy, cell('question')), line });
    }
    this.#topicFor(cell('topic')).entries.push(this.#entry(cell));
  }

  /** The topic of the rows above, or, if rows were re-sorted, the one with that title. */
  #topicFor(title: string): OpenTopic {
    const above = this.#topics[this.#topics.length - 1];
    const known =
      above?.title === title ? above : this.#topics.find((topic) => topic.title === title);
    if (known) return known;
    const topic = { id: this.#topicIds.make(title), title, entries: [] };
    this.#topics.push(topic);
    return topic;
  }

  #entry(cell: (name: string) => string): EntryDocument {
    return {
      id: cell('id') || this.#entryIds.make(cell('question')),
      question: cell('question'),
      answer: cell('answer'),
      ...(cell('keywords') === '' ? {} : { keywords: readListCell(cell('keywords')) }),
      ...(cell('pages') === '' ? {} : { pages: readListCell(cell('pages')) }),
      ...(cell('featured') === '' ? {} : { featured: /^true$/i.test(cell('featured')) }),
      ...(cell('updated') === '' ? {} : { updated: cell('updated') }),
    };
  }
}

const contactOf = (cell: (name: string) => string): ContactDocument | undefined => {
  const type = cell('type') as ContactDocument['type'];
  if (!Object.hasOwn(addressFields, type)) return undefined;
  const contact = {
    id: cell('id'),
    type,
    label: cell('question'),
    [addressFields[type]]: cell('answer'),
    ...hoursOf(cell),
    ...(cell('reply time') === '' ? {} : { replyTime: cell('reply time') }),
    ...(cell('pages') === '' ? {} : { pages: readListCell(cell('pages')) }),
  };
  return contact as unknown as ContactDocument;
};

const hoursOf = (
  cell: (name: string) => string,
): Pick<PhoneContactDocument, 'timeZone' | 'openingHours'> => ({
  ...(cell('time zone') === '' ? {} : { timeZone: cell('time zone') }),
  ...(cell('opening hours') === '' ? {} : { openingHours: readListCell(cell('opening hours')) }),
});
