import { dayOf } from '../../fields/day.ts';
import { TopicList, type RawFaq, type RawEntry } from '../../raw-faq.ts';
import { fieldName, matchFields, type FieldName } from '../../fields/field-names.ts';
import { questionsWithin } from '../../html/questions-within.ts';
import { endsAsQuestion } from '../../html/tokens.ts';
import { warning, type Note } from '../../import-result.ts';
import { isObject, listOf, textAt } from '../../fields/json-value.ts';
import { answerOfText, askedText, questionText } from '../../fields/text-nodes.ts';
import { outsideNotes } from '../../left-out.ts';
import { groupNames, structuralKey } from './json-keys.ts';
import { pairsOfKeys } from './key-pairs.ts';
import { answerText, keywordsOf, plainText } from './json-texts.ts';
import { isPagePart } from './page-texts.ts';
import { HelpCentre } from './help-centre.ts';
import { withFieldList, withTraining } from './record-shapes.ts';

/**
 * Reads questions and answers from JSON (or YAML) of any shape: a list of objects, lists by topic,
 * `{ "Question?": "Answer" }`, or a help centre's export.
 */
export const readJsonList = (value: unknown): RawFaq => {
  const reader = new JsonReader(value);
  reader.read(value, '');
  return {
    lang: reader.lang,
    title: isObject(value) ? questionText(textAt(value, 'title') ?? '') || undefined : undefined,
    topics: reader.topics.topics,
    notes: reader.notes,
  };
};

class JsonReader {
  readonly topics = new TopicList();
  lang: string | undefined;
  readonly #helpCentre: HelpCentre;
  readonly #hidden: string[] = [];
  /** Whether what is being read is part of something hidden. */
  #isWithinHidden = false;
  readonly #severallyAnswered: string[] = [];
  readonly #pageNotes: Note[] = [];
  readonly #outside: string[] = [];

  constructor(value: unknown) {
    this.#helpCentre = new HelpCentre(value);
  }

  read(value: unknown, topic: string): void {
    if (isPair(value))
      this.topics.topic(topic).entries.push(entryOf(value[0], value[1], () => undefined));
    else if (Array.isArray(value)) for (const item of value as unknown[]) this.read(item, topic);
    else if (isObject(value)) {
      const object = withTraining(withFieldList(value));
      const wasWithinHidden = this.#isWithinHidden;
      this.#isWithinHidden ||= this.#helpCentre.isHidden(object);
      if (!this.#readEntry(object, topic)) this.#readGroup(object, topic);
      this.#isWithinHidden = wasWithinHidden;
    }
  }

  get notes(): Note[] {
    const count = this.#hidden.length;
    const notes = [
      ...this.#pageNotes,
      ...outsideNotes(this.topics.size > 0 ? this.#outside : []),
      ...(this.#severallyAnswered.length > 0 ? [otherAnswersNote(this.#severallyAnswered)] : []),
    ];
    if (count === 0) return notes;
    const what = count === 1 ? 'An answer is' : `${count} answers are`;
    return [
      ...notes,
      warning(
        'switched-off',
        `${what} marked as a draft or as switched off, and left out.`,
        'Publish what shoppers should read, and import again.',
        this.#hidden[0],
      ),
    ];
  }

  /** Reads an object as an entry; false if it is not a question with its answer. */
  #readEntry(value: Record<string, unknown>, topic: string): boolean {
    const fields = matchFields(Object.keys(value).filter((key) => isFilled(value[key])));
    const at = (field: FieldName): unknown => value[fields.get(field) ?? ''];
    const question = plainText(at('question'));
    const answer = answerText(at('answer')) ?? (isUnanswered(value, question) ? '' : undefined);
    if (question === undefined || answer === undefined || this.#isGroup(value)) return false;
    const page = questionsWithin(questionText(question), answer);
    if (this.#isWithinHidden) this.#hidden.push(question);
    else if (page) this.#readPage(page);
    else {
      const own = plainText(listOf(at('topic'))[0]);
      const name = this.#helpCentre.topicOf(value) ?? this.#helpCentre.nameOf(own) ?? own ?? topic;
      this.topics.topic(questionText(name)).entries.push(entryOf(question, answer, at));
      this.lang ??= languageOf(at('lang'));
      if (listOf(value['otherAnswers']).length > 0) this.#severallyAnswered.push(question);
    }
    return true;
  }

  #readPage(page: RawFaq): void {
    this.topics.addAll(page.topics);
    this.#pageNotes.push(...page.notes);
  }

  #isGroup(value: Record<string, unknown>): boolean {
    return this.#helpCentre.isSection(value) || holdsEntries(value) || holdsPairs(value);
  }

  #readGroup(value: Record<string, unknown>, topic: string): void {
    const name = plainText(groupNames.map((one) => value[one]).find((one) => one != null));
    const heading =
      name ??
      this.#helpCentre.topicOf(value) ??
      plainText(value['category'] ?? value['topic'] ?? value['section'] ?? value['group']);
    this.lang ??= languageOf(value['lang'] ?? value['language'] ?? value['locale']);
    const pairs = pairsOfKeys(Object.entries(value).filter(isOfText));
    for (const { question, answer } of pairs)
      this.topics.topic(heading ?? topic).entries.push(entryOf(question, answer, () => undefined));
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string' && endsAsQuestion(key.trim())) {
        this.topics.topic(heading ?? topic).entries.push(entryOf(key, child, () => undefined));
      } else if (isObject(child) && isPagePart(key, child)) {
        const words = textsOf(child).join(' ');
        if (words !== '') this.#outside.push(words);
      } else if (typeof child === 'object') {
        const isPlain =
          structuralKey.test(key) || (isKey(key) && isObject(child) && isEntry(child));
        this.read(child, isPlain ? (heading ?? topic) : titleOfKey(key, child));
      }
    }
  }
}

/** Whether it is a question without an answer. */
const isUnanswered = (value: Record<string, unknown>, question: string | undefined): boolean => {
  const name = fieldName('answer', Object.keys(value));
  const isEmpty = name !== undefined && (value[name] === null || value[name] === '');
  return isEmpty && (endsAsQuestion(question ?? '') || /body|answer|content/i.test(name));
};

/** A chatbot says one of its responses at random; here each shopper reads the same. */
const otherAnswersNote = (questions: readonly string[]): Note =>
  warning(
    'other-answers',
    questions.length === 1
      ? 'A question has several responses; only the first was taken.'
      : `${questions.length} questions have several responses; only the first of each was taken.`,
    'If another one says more, add it to the answer.',
    questions[0],
  );

const isFilled = (value: unknown): boolean => value !== null && value !== '';

const textsOf = (value: Record<string, unknown>): readonly string[] =>
  Object.values(value).filter((one) => typeof one === 'string');

const isOfText = (pair: [string, unknown]): pair is [string, string] => typeof pair[1] === 'string';

/** `[question, answer]`. */
const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'string' &&
  endsAsQuestion(value[0]);

const entryOf = (question: string, answer: string, at: (field: FieldName) => unknown): RawEntry => {
  const id = plainText(at('id'));
  return {
    id: id === undefined || /^[\d-]+$|^[\da-f-]{16,}$/i.test(id) ? undefined : id,
    question: askedText(question),
    answer: answerOfText(answer),
    keywords: keywordsOf(at('keywords')),
    pages: listOf(at('pages')).filter(
      (page) => typeof page === 'string' && /^[/*]/.test(page),
    ) as string[],
    featured: at('featured') === true || undefined,
    updated: dayOf(plainText(at('updated'))),
  };
};

/**
 * Whether it is a topic. A topic may have a description like a question, so only its list of
 * entries distinguishes the two.
 */
const holdsEntries = (value: Record<string, unknown>): boolean =>
  Object.values(value).some(
    (child) =>
      Array.isArray(child) &&
      (child as unknown[]).some((item) => isObject(item) && hasEntryFields(item)),
  );

/** Whether it is several questions with their answers, as `q1`, `a1`, `q2` and `a2`. */
const holdsPairs = (value: Record<string, unknown>): boolean =>
  new Set(pairsOfKeys(Object.entries(value).filter(isOfText)).map(({ answer }) => answer)).size > 1;

const hasEntryFields = (item: Record<string, unknown>): boolean => {
  const fields = matchFields(Object.keys(item));
  return fields.has('question') && (fields.has('answer') || holdsEntries(item));
};

const languageOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}(?:[-_][a-z]{2})?$/i.test(value)
    ? value.replace('_', '-')
    : undefined;

/** Whether a key is an identifier such as `return_costs`, not a title. */
const isKey = (key: string): boolean => /^[a-z\d]+(?:[_-][a-z\d]+)*$/.test(key);

const isEntry = (value: Record<string, unknown>): boolean => {
  const fields = matchFields(Object.keys(value));
  return fields.has('question') && fields.has('answer') && !holdsEntries(value);
};

/** The key as a topic title, as in `{ "Delivery": [ … ] }`. */
const titleOfKey = (key: string, child: unknown): string =>
  isObject(child) && typeof child['title'] === 'string'
    ? child['title']
    : key.replaceAll(/[_-]+/g, ' ').trim();
