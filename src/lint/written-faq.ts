import { pathText, valueAt, type Path } from './path.ts';

/** A text that shoppers read, and its place in the document. */
export interface WrittenText {
  readonly path: string;
  readonly kind: 'title' | 'label' | 'question' | 'answer' | 'keyword';
  readonly text: string;
}

/** An entry as written; a field is empty if it is missing or not a text. */
export interface WrittenEntry {
  readonly path: string;
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly keywords: readonly string[];
  readonly updated: string;
}

export interface WrittenContact {
  readonly path: string;
  readonly id: string;
  readonly type: string;
  readonly label: string;
  /** The address, number, username or URL, by the name of its field. */
  readonly address: Readonly<Record<string, string>>;
  readonly pages: readonly string[];
}

/** As much of a document as can be read, whatever else is wrong with it. */
export interface WrittenFaq {
  readonly lang: string;
  readonly texts: readonly WrittenText[];
  readonly entries: readonly WrittenEntry[];
  readonly contacts: readonly WrittenContact[];
  /** As written: the parser reports what is not a group of words. */
  readonly synonyms: unknown;
}

const listAt = (document: unknown, path: Path): readonly unknown[] => {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value : [];
};

const textAt = (document: unknown, path: Path): string => {
  const value = valueAt(document, path);
  return typeof value === 'string' ? value : '';
};

const entryAt = (document: unknown, path: Path): WrittenEntry => ({
  path: pathText(path),
  id: textAt(document, [...path, 'id']),
  question: textAt(document, [...path, 'question']).trim(),
  answer: textAt(document, [...path, 'answer']),
  keywords: listAt(document, [...path, 'keywords']).filter((word) => typeof word === 'string'),
  updated: textAt(document, [...path, 'updated']),
});

const contactAt = (document: unknown, path: Path): WrittenContact => ({
  path: pathText(path),
  id: textAt(document, [...path, 'id']),
  type: textAt(document, [...path, 'type']),
  label: textAt(document, [...path, 'label']).trim(),
  address: Object.fromEntries(
    ['email', 'phone', 'url', 'username'].map((name) => [name, textAt(document, [...path, name])]),
  ),
  pages: listAt(document, [...path, 'pages']).filter((page) => typeof page === 'string'),
});

const pathsOf = (document: unknown, path: Path): readonly Path[] =>
  listAt(document, path).map((_item, at) => [...path, at]);

export const readWrittenFaq = (document: unknown): WrittenFaq => {
  const topics = pathsOf(document, ['topics']);
  const entries = topics.flatMap((topic) => pathsOf(document, [...topic, 'entries']));
  const contacts = pathsOf(document, ['contacts']);
  const text = (kind: WrittenText['kind'], path: Path): WrittenText => ({
    path: pathText(path),
    kind,
    text: textAt(document, path),
  });
  const texts = [
    text('title', ['title']),
    ...contacts.map((path) => text('label', [...path, 'label'])),
    ...topics.map((path) => text('title', [...path, 'title'])),
    ...entries.flatMap((path) => [
      text('question', [...path, 'question']),
      text('answer', [...path, 'answer']),
      ...pathsOf(document, [...path, 'keywords']).map((word) => text('keyword', word)),
    ]),
  ];
  return {
    lang: textAt(document, ['lang']),
    texts: texts.filter(({ text: written }) => written !== ''),
    entries: entries.map((path) => entryAt(document, path)),
    contacts: contacts.map((path) => contactAt(document, path)),
    synonyms: valueAt(document, ['synonyms']),
  };
};
