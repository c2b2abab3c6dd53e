import { isLanguageTag } from '../core/language/language-tag.ts';
import type { EntryDocument, FaqDocument } from '../core/faq/faq-document.ts';
import { cleanAnswer } from './answer/clean-answer.ts';
import type { LinkTargets } from './answer/links.ts';
import type { RawEntry, RawTopic, OpenTopic } from './raw-faq.ts';
import { findContacts } from './contacts/found-contacts.ts';
import { warning, type ImportFinding, type Note } from './import-result.ts';
import { isTemplate, missingNote, noTopicNote, repeatedNote, templateNote } from './left-out.ts';
import { detectLanguage } from './language/detect-language.ts';
import { languageMeant, languageOfName } from './language/shop-languages.ts';
import type { ReadFile } from './read-file.ts';
import { UniqueIds } from './unique-ids.ts';

export interface Assembled {
  readonly faq: FaqDocument;
  readonly findings: readonly ImportFinding[];
}

/** Assembles one FAQ from the drafts of all files. */
export const assemble = (files: readonly ReadFile[], lang: string | undefined): Assembled => {
  const assembly = new Assembly(files);
  for (const file of files) assembly.add(file);
  return assembly.end(lang);
};

class Assembly {
  readonly #files: readonly ReadFile[];
  readonly #findings: ImportFinding[] = [];
  readonly #topics: OpenTopic[] = [];
  readonly #topicIds = new UniqueIds('topic');
  readonly #entryIds = new UniqueIds('entry');
  readonly #idOf = new Map<RawEntry, string>();
  /** Questions with their answers, to detect duplicates across files. */
  readonly #seen = new Set<string>();

  constructor(files: readonly ReadFile[]) {
    this.#files = files;
    const topics = files.flatMap(({ raw }) => raw.topics);
    for (const { id } of topics) if (id !== undefined) this.#topicIds.reserve(id);
    const entries = topics.flatMap((topic) => topic.entries);
    for (const { id } of entries) if (id !== undefined) this.#entryIds.reserve(id);
    for (const entry of entries)
      this.#idOf.set(entry, entry.id ?? this.#entryIds.make(entry.question));
  }

  add(file: ReadFile): void {
    for (const note of file.notes) this.#findings.push({ ...note, file: file.name });
    const context = linkContext(file, this.#idOf);
    for (const raw of file.raw.topics) {
      const topic = this.#topicFor(raw);
      for (const entry of raw.entries) this.#addEntry(topic, entry, file, context);
    }
  }

  end(lang: string | undefined): Assembled {
    const read = this.#files.map(({ raw }) => raw);
    const topics = this.#topics.filter(({ entries }) => entries.length > 0 || this.#isOwn);
    this.#noteNoTopic(topics);
    const language = this.#language(lang);
    const contacts = this.#contacts(language);
    const synonyms = read.flatMap((raw) => raw.synonyms ?? []);
    const title = read.map((raw) => raw.title).find((one) => one !== undefined);
    const schema = read.find((raw) => raw.schema !== undefined)?.schema;
    const faq: FaqDocument = {
      $schema: schema ?? './faq.schema.json',
      version: 1,
      lang: language,
      ...(title === undefined ? {} : { title }),
      ...(contacts.length > 0 ? { contacts } : {}),
      topics,
      ...(synonyms.length > 0 ? { synonyms } : {}),
    };
    return { faq, findings: this.#findings };
  }

  #noteNoTopic(topics: readonly OpenTopic[]): void {
    const nameless = topics.filter(({ title }) => title === '').flatMap(({ entries }) => entries);
    if (nameless.length === 0 || topics.length < 2 || this.#isOwn) return;
    const note = noTopicNote(nameless.map(({ question }) => question));
    this.#findings.push({ ...note, file: this.#files[0]?.name ?? '', entry: nameless[0]!.id });
  }

  get #isOwn(): boolean {
    return this.#files.every(({ raw }) => raw.schema !== undefined);
  }

  #topicFor(raw: RawTopic): OpenTopic {
    const title = isTemplate(raw.title) ? '' : raw.title;
    const key = title.trim().toLowerCase();
    const known = this.#topics.find(({ id, title }) =>
      raw.id === undefined ? title.toLowerCase() === key : id === raw.id,
    );
    if (known) return known;
    const topic = {
      id: raw.id ?? this.#topicIds.make(title),
      title,
      entries: [],
    };
    this.#topics.push(topic);
    return topic;
  }

  #addEntry(topic: OpenTopic, raw: RawEntry, file: ReadFile, context: LinkTargets): void {
    const { markdown, notes } = cleanAnswer(raw.answer, context);
    const key = JSON.stringify([raw.question, markdown]);
    const id = this.#idOf.get(raw)!;
    const isWhole = raw.question !== '' && markdown !== '';
    if (isTemplate(raw.question)) this.#note(templateNote(raw.question), raw, file);
    else if (raw.answer.type === 'html' && !isWhole) {
      this.#note(missingNote(raw.question), raw, file, { topic: topic.id });
    } else if (raw.answer.type === 'html' && this.#seen.has(key)) {
      this.#note(repeatedNote, raw, file);
    } else {
      this.#seen.add(key);
      topic.entries.push(entryDocument(id, raw, markdown));
      for (const note of [...(raw.notes ?? []), ...notes])
        this.#note(note, raw, file, { entry: id });
    }
  }

  #note(
    note: Note,
    raw: RawEntry,
    file: ReadFile,
    place: Pick<ImportFinding, 'entry' | 'topic'> = {},
  ): void {
    const line = note.line ?? raw.line ?? lineOf(file.text, raw.question);
    this.#findings.push({
      ...note,
      file: file.name,
      ...(line === undefined ? {} : { line }),
      ...(raw.question === '' ? {} : { question: raw.question }),
      ...place,
    });
  }

  #contacts(lang: string) {
    const written = this.#files.flatMap(({ raw }) => raw.contacts ?? []);
    const answers = this.#topics.flatMap(({ entries }) => entries.map(({ answer }) => answer));
    if (written.length > 0 || this.#isOwn) return written;
    const outside = this.#files.flatMap(({ raw }) => raw.outside ?? []);
    const { contacts, notes } = findContacts([...answers, ...outside], lang);
    for (const note of notes) this.#findings.push({ ...note, file: this.#files[0]?.name ?? '' });
    return contacts;
  }

  /**
   * The language requested, or else the one that the files declare, their text is written in, or
   * their names suggest.
   */
  #language(wanted: string | undefined): string {
    const file = this.#files[0]?.name ?? '';
    const said = this.#files
      .map(({ raw }) => raw.lang && languageMeant(raw.lang))
      .find((one) => one !== undefined && isLanguageTag(one) && !/^(?:mul|und|zxx)$/.test(one))
      ?.replace(/^[A-Z]+/, (subtag) => subtag.toLowerCase())
      .replace(/(?<=^[a-z]{2,3}-)[a-z]{2}$/, (region) => region.toUpperCase());
    const words = this.#topics.flatMap(({ entries }) =>
      entries.map(({ question, answer }) => `${question} ${answer}`),
    );
    const heard = detectLanguage(words.join('\n'));
    const sure = wanted ?? said;
    if (sure !== undefined) {
      const isOther = heard?.isSure && heard.lang !== sure.split('-')[0]!.toLowerCase();
      if (isOther && !this.#isOwn)
        this.#findings.push({ ...otherLanguageNote(sure, heard.lang), file });
      return sure;
    }
    if (heard?.isSure) return heard.lang;
    const named = languageOfName(file);
    if (named !== undefined) return named;
    if (words.length > 0) this.#findings.push({ ...languageNote(heard?.lang), file });
    return heard?.lang ?? 'en';
  }
}

const linkContext = (file: ReadFile, idOf: ReadonlyMap<RawEntry, string>): LinkTargets => {
  const anchors = new Map<string, string>();
  for (const entry of file.raw.topics.flatMap(({ entries }) => entries)) {
    for (const anchor of entry.anchors ?? []) anchors.set(anchor, idOf.get(entry)!);
  }
  return { base: file.raw.base, entryAt: (anchor) => anchors.get(anchor) };
};

const entryDocument = (id: string, raw: RawEntry, answer: string): EntryDocument => {
  const isOwn = raw.answer.type === 'own';
  const has = (list: readonly string[] | undefined) =>
    list !== undefined && (isOwn || list.length > 0);
  return {
    id,
    question: raw.question,
    answer,
    ...(has(raw.keywords) ? { keywords: raw.keywords! } : {}),
    ...(has(raw.pages) ? { pages: raw.pages! } : {}),
    ...(raw.featured === undefined ? {} : { featured: raw.featured }),
    ...(raw.updated === undefined ? {} : { updated: raw.updated }),
  };
};

/** The line of a question, if it occurs unchanged in the file. */
const lineOf = (text: string, question: string): number | undefined => {
  const at = question === '' ? -1 : text.indexOf(question);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
};

const languageNote = (heard: string | undefined): Note =>
  heard === undefined
    ? warning(
        'unknown-language',
        'The text does not say its language, and it could not be detected; "en" was taken.',
        'Choose the language of the FAQ.',
      )
    : warning(
        'language',
        `The text does not say its language; it seems to be in "${heard}".`,
        'Choose another language if that is wrong.',
      );

const otherLanguageNote = (said: string, heard: string): Note =>
  warning(
    'language',
    `The text is said to be in "${said}", but it seems to be in "${heard}".`,
    'Choose the language that the questions are written in.',
  );
