import type { Element, RootContent } from 'hast';
import { answerElements } from '../../export/answer-html.ts';
import type { EntryDocument, FaqDocument, TopicDocument } from '../../core/faq/faq-document.ts';
import type { Faq } from '../../core/faq/faq.ts';
import { parse } from '../../core/faq/parse.ts';
import { cleanAnswer } from '../answer/clean-answer.ts';
import type { RawFaq } from '../raw-faq.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  findElement,
  findElements,
  isNamed,
  ownTextOf,
  textOf,
} from '../html/hast.ts';
import { readHtmlPiece } from '../html/parse.ts';
import { hasType, isJsonLd } from '../html/questions/structured-data.ts';
import { warning, type Note } from '../import-result.ts';
import { isObject, listOf, parseJson, textAt } from '../fields/json-value.ts';
import { rawFaqOf, isFaqDocument } from './document.ts';

/** A question as shown by a page or its JSON-LD. */
interface ShownQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly Element['children'][number][];
}

/** Reads JSON-LD exported by us; undefined for any other. */
export const readOwnJsonLd = (value: unknown): RawFaq | undefined => {
  const document = documentIn(value);
  return (
    document &&
    reconciled(
      document,
      listOf((value as Record<string, unknown>)['mainEntity']).flatMap(shownInJsonLd),
    )
  );
};

/** Reads a page exported by us; undefined for any other. */
export const readOwnPage = (nodes: readonly RootContent[]): RawFaq | undefined => {
  const generator = findElement(
    nodes,
    (element) => isNamed(element, 'meta') && attribute(element, 'name') === 'generator',
  );
  if (!generator || attribute(generator, 'content') !== 'shop-help') return undefined;
  const script = findElement(nodes, isJsonLd);
  const document = script && documentIn(parseJson(ownTextOf(script)).value);
  if (!document) return undefined;
  const details = findElements(nodes, (element) => isNamed(element, 'details'));
  return reconciled(document, details.flatMap(shownInDetails));
};

const documentIn = (value: unknown): FaqDocument | undefined => {
  if (!isObject(value) || !hasType(value, 'FAQPage') || !isObject(value['encoding']))
    return undefined;
  const document = parseJson(textAt(value['encoding'], 'text') ?? '').value;
  return isFaqDocument(document) ? document : undefined;
};

const shownInJsonLd = (value: unknown): ShownQuestion[] => {
  const answer = isObject(value) ? value['acceptedAnswer'] : undefined;
  if (!isObject(value) || !isObject(answer)) return [];
  const id = (textAt(value, '@id') ?? '').replace(/^.*#/, '');
  return [
    {
      id,
      question: textAt(value, 'name') ?? '',
      answer: readHtmlPiece(textAt(answer, 'text') ?? ''),
    },
  ];
};

const shownInDetails = (details: Element): ShownQuestion[] => {
  const [summary, answer] = elementsIn(details);
  if (!summary || !answer) return [];
  const nodes = childrenOf(answer).filter(
    (child) => child.type !== 'element' || attribute(child, 'className') !== 'updated',
  );
  return [{ id: attribute(answer, 'id') ?? '', question: textOf(summary), answer: nodes }];
};

/** The embedded FAQ, updated with the edits made by hand to the page. */
const reconciled = (document: FaqDocument, shown: readonly ShownQuestion[]): RawFaq => {
  const { faq } = parse(document);
  const byId = new Map(shown.map((one) => [one.id, one]));
  const notes: Note[] = [];
  const topics = document.topics.map((topic): TopicDocument => ({
    ...topic,
    entries: topic.entries.map((entry) => reconciledEntry(entry, byId.get(entry.id), faq, notes)),
  }));
  return rawFaqOf({ ...document, topics }, notes);
};

const reconciledEntry = (
  entry: EntryDocument,
  shown: ShownQuestion | undefined,
  faq: Faq,
  notes: Note[],
): EntryDocument => {
  const parsed = faq.topics.flatMap(({ entries }) => entries).find(({ id }) => id === entry.id);
  if (!parsed) return entry;
  if (!shown) {
    notes.push(removedNote(entry.question));
    return entry;
  }
  const answer = markdownOf(shown.answer);
  const isSame = answer === markdownOf(answerElements(parsed.answer, faq));
  const question =
    oneLine(shown.question) === oneLine(parsed.question) ? entry.question : shown.question;
  if (isSame && question === entry.question) return entry;
  notes.push(changedNote(question));
  return { ...entry, question, answer: isSame ? entry.answer : answer };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const markdownOf = (nodes: ShownQuestion['answer']): string =>
  cleanAnswer({ type: 'html', nodes, keepsLineEnds: false }, { entryAt: (id) => id }).markdown;

const changedNote = (question: string): Note =>
  warning(
    'changed-by-hand',
    'Was changed on the page after it was written; what the page shows was taken.',
    'Check that its links still lead to your contacts.',
    question,
  );

const removedNote = (question: string): Note =>
  warning(
    'removed-by-hand',
    'Is no longer shown on the page, but is still in the FAQ of the page; it was kept.',
    'Remove it from the FAQ if it no longer applies.',
    question,
  );
