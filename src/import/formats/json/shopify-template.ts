import { TopicList, type RawFaq } from '../../raw-faq.ts';
import { matchFields } from '../../fields/field-names.ts';
import { endsAsQuestion } from '../../html/tokens.ts';
import { readHtmlFile } from '../../html/html.ts';
import { warning, type Note } from '../../import-result.ts';
import { isObject, listOf, textAt } from '../../fields/json-value.ts';
import { outsideNotes } from '../../left-out.ts';
import { answerOfText, askedText, questionText } from '../../fields/text-nodes.ts';

type JsonObject = Record<string, unknown>;

/** Whether a value is a Shopify theme template, or a section of one. */
export const isShopifyTemplate = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (isObject(value['sections']) || Array.isArray(value['block_order'])) &&
  Object.values(isObject(value['sections']) ? value['sections'] : {}).every(
    (section) => isObject(section) && typeof section['type'] === 'string',
  );

/** Reads the questions that a Shopify theme keeps in the blocks of its sections. */
export const readShopifyTemplate = (template: JsonObject): RawFaq => {
  const reader = new TemplateReader();
  const sections = isObject(template['sections']) ? template['sections'] : { section: template };
  for (const section of inOrder(sections, template['order'])) reader.readSection(section);
  return { topics: reader.topics.topics, notes: reader.notes };
};

/** Objects in the order of a list of keys; those not listed come last. */
const inOrder = (objects: JsonObject, order: unknown): JsonObject[] => {
  const keys = listOf(order).filter((key) => typeof key === 'string');
  const all = [...keys, ...Object.keys(objects).filter((key) => !keys.includes(key))];
  return all.map((key) => objects[key]).filter(isObject);
};

class TemplateReader {
  readonly topics = new TopicList();
  readonly #hidden: string[] = [];
  readonly #outside: string[] = [];
  readonly #pageNotes: Note[] = [];
  #topic = '';
  /** Whether the section shows something other than questions, such as pictures with titles. */
  #isOther = false;

  get notes(): Note[] {
    return [
      ...this.#pageNotes,
      ...(this.topics.size > 0 ? outsideNotes(this.#outside) : []),
      ...this.#hidden.slice(0, 1).map((question) => hiddenNote(question, this.#hidden.length)),
    ];
  }

  readSection(section: JsonObject): void {
    const settings = isObject(section['settings']) ? section['settings'] : {};
    const heading = ['title', 'heading', 'section_heading', 'section_title']
      .map((key) => textAt(settings, key))
      .find(Boolean);
    this.#topic = questionText(heading ?? '');
    this.#isOther = otherSections.test(String(section['type']));
    const isHidden = section['disabled'] === true;
    if (!isHidden) this.#readPages(settings);
    this.#readBlocks(section, isHidden);
  }

  /** Reads HTML pages that owners have pasted into a custom code section. */
  #readPages(settings: JsonObject): void {
    for (const html of Object.values(settings)) {
      if (typeof html !== 'string' || !questionMarkup.test(html)) continue;
      const page = readHtmlFile(html);
      this.topics.addAll(page.topics, this.#topic);
      this.#pageNotes.push(...page.notes);
    }
  }

  #readBlocks(parent: JsonObject, isHidden: boolean): void {
    const blocks = isObject(parent['blocks']) ? parent['blocks'] : {};
    for (const block of inOrder(blocks, parent['block_order'])) {
      this.#readBlock(block, isHidden || block['disabled'] === true);
    }
  }

  #readBlock(block: JsonObject, isHidden: boolean): void {
    const settings = isObject(block['settings']) ? block['settings'] : {};
    const pairs = pairsOf(settings, textOfBlocks(block));
    const topic = topicOf(settings) ?? this.#topic;
    for (const [question, answer] of pairs) this.#add(topic, question, answer, isHidden);
    if (pairs.length > 0) return;
    if (!isHidden) this.#readPages(settings);
    const words = Object.entries(settings).filter(([key, value]) => isWords(key, value));
    const [first] = words;
    const heading =
      words.find(([key]) => /title|heading|label|category|name|text$/i.test(key)) ?? first;
    const isHeading = heading && !String(heading[1]).includes('</p>') && isGroup(block);
    if (isHeading) this.#topic = questionText(String(heading[1]));
    else for (const [, value] of words) this.#outside.push(questionText(String(value)));
    this.#readBlocks(block, isHidden);
  }

  #add(topic: string, question: string, answer: string, isHidden: boolean): void {
    const isAsked = endsAsQuestion(questionText(question)) || !this.#isOther;
    if (!isAsked) this.#outside.push(questionText(question), questionText(answer));
    else if (isHidden) this.#hidden.push(question);
    else {
      this.topics.topic(topic).entries.push({
        question: askedText(question),
        answer: answerOfText(answer),
      });
    }
  }
}

const otherSections =
  /slide|banner|hero|multi-?column|icon-?(?:text|row|bar)|with-(?:text|icon)|testimonial|review|newsletter|featured|logo|gallery/i;

const questionMarkup = /<details|<summary|<dl\b|application\/ld\+json|aria-expanded/i;

/** Whether a block is a heading for other blocks: a category, a tab, a title between questions. */
const isGroup = (block: JsonObject): boolean =>
  /categor|topic|tab|group|title|heading|section|accordion|faq/i.test(String(block['type'])) ||
  (isObject(block['blocks']) && Object.keys(block['blocks']).length > 0);

const isWords = (key: string, value: unknown): value is string =>
  typeof value === 'string' &&
  /\p{L}{2}/u.test(value) &&
  /text|title|heading|content|label|question|answer|description|name|category|caption/i.test(key) &&
  !/color|size|align|style|width|icon|font|weight|position|layout|type|class|id$/i.test(key) &&
  !value.startsWith('shopify://');

/** The topic given in a block itself, in words or as a key such as `orders_returns`. */
const topicOf = (settings: JsonObject): string | undefined => {
  const words = textAt(settings, 'category') ?? textAt(settings, 'topic');
  return words === undefined ? undefined : titleOfKey(words);
};

const titleOfKey = (words: string): string =>
  /^[a-z\d]+(?:[_-][a-z\d]+)*$/.test(words)
    ? words.replace(/^./, (letter) => letter.toUpperCase()).replaceAll(/[_-]/g, ' ')
    : words;

/** Question and answer pairs in a block's settings: a single one, or several with numbers. */
const pairsOf = (settings: JsonObject, inner: string | undefined): [string, string][] => {
  const numbers = [...new Set(Object.keys(settings).map((key) => /[_-]?(\d+)$/.exec(key)?.[1]))];
  return numbers.flatMap((number): [string, string][] => {
    const keys = Object.keys(settings).filter(
      (key) => /[_-]?(\d+)$/.exec(key)?.[1] === number && isWords(key, settings[key]),
    );
    const bare = new Map(
      keys.map((key) => [key.replace(/[_-]?\d+$/, '').replace(ownPrefix, ''), key]),
    );
    const fields = matchFields([...bare.keys()]);
    const at = (name: string | undefined): string | undefined =>
      name === undefined ? undefined : textAt(settings, bare.get(name) ?? '');
    const question = at(fields.get('question'));
    const answer =
      at(fields.get('answer')) ??
      (number === undefined ? (inner ?? textUnder(question, settings)) : undefined);
    return question !== undefined && answer !== undefined ? [[question, answer]] : [];
  });
};

/** If the block's title is a question, its longest other text, whatever the theme calls it. */
const textUnder = (question: string | undefined, settings: JsonObject): string | undefined => {
  if (!endsAsQuestion(question ?? '')) return undefined;
  const texts = Object.values(settings).filter(
    (value) => typeof value === 'string' && value !== question && /\p{L}\s\p{L}|<p>/u.test(value),
  ) as string[];
  return texts.toSorted((a, b) => b.length - a.length)[0];
};

/** Prefixes that themes put before setting names. */
const ownPrefix = /^(?:faq|item|accordion|collapsible|block|card|panel|tab|toggle|row)_/;

/** Text of the blocks nested in an accordion row, where a theme keeps the answer. */
const textOfBlocks = (block: JsonObject): string | undefined => {
  if (!/row|item|question|answer|collapsible|panel/i.test(String(block['type']))) return undefined;
  const blocks = isObject(block['blocks']) ? block['blocks'] : {};
  const texts = inOrder(blocks, block['block_order']).map(({ settings }) =>
    isObject(settings) ? (textAt(settings, 'text') ?? textAt(settings, 'content') ?? '') : '',
  );
  return texts.join('').trim() === '' ? undefined : texts.join('\n\n');
};

const hiddenNote = (question: string, count: number): Note =>
  warning(
    'switched-off',
    `${count === 1 ? 'A question is' : `${count} questions are`} hidden in the theme and left out.`,
    'Show it in the theme editor, save, and import the template again.',
    question,
  );
