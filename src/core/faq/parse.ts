import type { Faq, Topic } from './faq.ts';
import { decodeReferences } from '../markdown/character-reference.ts';
import type { LinkTargets } from './address-policy.ts';
import { Ids } from './ids.ts';
import { isLanguageTag } from '../language/language-tag.ts';
import { limits } from './limits.ts';
import { FieldReader, quote, type Problem } from './field-reader.ts';
import { readContacts } from './parse-contact.ts';
import { readEntry } from './parse-entry.ts';

export type { Problem } from './field-reader.ts';

/** Version of the file format. */
const FORMAT_VERSION = 1;

/** The fields of a FAQ, and of a topic. */
export const faqFields = ['$schema', 'version', 'lang', 'title', 'contacts', 'topics', 'synonyms'];
const FAQ_EXAMPLE = '{ "version": 1, "lang": "fr", "topics": […] }';
export const topicFields = ['id', 'title', 'entries'];
const TOPIC_EXAMPLE = '{ "id": "…", "title": "…", "entries": […] }';

const ENTRIES_EXAMPLE = '[ { "id": "…", "question": "…", "answer": "…" } ]';

/** `und` is BCP 47's tag for an undetermined language. */
const emptyFaq: Faq = { lang: 'und', title: '', topics: [], contacts: [], synonyms: [] };

export type Parse = typeof parse;

/**
 * Reads a FAQ from a parsed JSON value or a JSON text. Never throws, whatever it is given. Returns
 * the usable part of the FAQ and every problem found.
 */
export const parse = (
  input: unknown,
): { readonly faq: Faq; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const file = new FieldReader(valueOf(input, problems), '', problems);
  const isFaq = problems.length === 0 && file.isObjectOf(faqFields, FAQ_EXAMPLE);
  return { faq: isFaq ? readFaq(file) : emptyFaq, problems };
};

const valueOf = (input: unknown, problems: Problem[]): unknown => {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input.replace(/^\ufeff/, ''));
  } catch {
    problems.push({ path: '', message: 'Is not JSON; `npx shop-help check` finds the place.' });
    return undefined;
  }
};

const readFaq = (file: FieldReader): Faq => {
  checkVersion(file.field('version'));
  const lang = readLang(file.field('lang'));
  const title = readWords(file.field('title'), 'Need help?');
  const contacts = readContacts(file.field('contacts'));
  const entryIds = writtenEntryIds(file.field('topics').value);
  const topics = readTopics(file.field('topics'), { contacts, entryIds });
  const synonyms = readSynonyms(file.field('synonyms'));
  return { lang, title, topics, contacts: contacts.contacts, synonyms };
};

const checkVersion = (source: FieldReader): void => {
  if (source.value === FORMAT_VERSION) return;
  source.report(
    source.isMissing
      ? `Is missing; write "version": ${FORMAT_VERSION}.`
      : `Must be the number ${FORMAT_VERSION}, the only version this shop-help reads; write "version": ${FORMAT_VERSION}.`,
  );
};

const readLang = (source: FieldReader): string => {
  const lang = source.text({ max: limits.lang, example: 'fr' });
  if (lang !== undefined && isLanguageTag(lang)) return lang;
  if (source.isMissing) source.report('Is missing; write the language, as in "lang": "fr".');
  if (lang === undefined) return emptyFaq.lang;
  const hyphened = lang.replaceAll('_', '-');
  const meant = isLanguageTag(hyphened) ? hyphened : undefined;
  source.report(
    `${quote(lang)} is not a language tag; write ${quote(meant ?? 'fr')}${meant ? '' : ' or "pt-BR"'}.`,
  );
  return meant ?? emptyFaq.lang;
};

/** A heading; without its character references (`&eacute;`). */
const readWords = (source: FieldReader, example: string): string =>
  decodeReferences(source.text({ max: limits.title, example }) ?? '');

/** Ids of all entries, collected before any answer is read since a link may point to a later entry. */
const writtenEntryIds = (topics: unknown): ReadonlySet<string> => {
  const lists = new FieldReader(topics, '', []).items(limits.topics, '');
  const entries = lists.flatMap((topic) => topic.field('entries').items(limits.entries, ''));
  const ids = entries.map((entry) => entry.field('id').text({ max: limits.id, example: '' }));
  return new Set(ids.filter((id) => id !== undefined));
};

const readTopics = (topics: FieldReader, targets: LinkTargets): readonly Topic[] => {
  if (topics.isMissing) topics.report(`Is missing; write "topics": [ ${TOPIC_EXAMPLE} ].`);
  const topicIds = new Ids('topic');
  const entryIds = new Ids('entry');
  const sources = topics.items(limits.topics, `[ ${TOPIC_EXAMPLE} ]`);
  return sources.flatMap((source) => {
    if (!source.isObjectOf(topicFields, TOPIC_EXAMPLE)) return [];
    const title = readTitle(source.field('title'), sources.length > 1);
    const id = topicIds.claim(source.field('id'), title);
    const list = source.field('entries');
    if (list.isMissing) list.report(`Is missing; write "entries": ${ENTRIES_EXAMPLE}.`);
    const entries = list
      .items(limits.entries, ENTRIES_EXAMPLE)
      .flatMap((entry) => readEntry(entry, entryIds, targets) ?? []);
    return [{ id, title, entries }];
  });
};

const readTitle = (source: FieldReader, isNeeded: boolean): string => {
  const title = readWords(source, 'Orders');
  const isEmpty = source.isMissing || source.value === '';
  if (isNeeded && isEmpty) {
    source.report('Is missing; write the heading of this topic.', 'missing-title');
  }
  return title;
};

const readSynonyms = (list: FieldReader): readonly (readonly string[])[] =>
  list.items(limits.synonyms, '[ ["bag", "tote"] ]').flatMap((group) => {
    const words = group
      .texts(limits.synonymWords, { max: limits.keyword, example: 'bag' })
      .map(({ text }) => text);
    if (words.length > 1) return [words];
    if (group.isList)
      group.report('Needs two words or more that mean the same; add one or remove the group.');
    return [];
  });
