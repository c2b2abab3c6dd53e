import type { Element, RootContent } from 'hast';
import { attribute, elementsIn, findElement, findElements, ownTextOf, textOf } from '../hast.ts';
import { readHtmlPiece } from '../parse.ts';
import type { RawEntry } from '../../raw-faq.ts';
import { isObject, listOf, parseJson, textAt } from '../../fields/json-value.ts';
import { answerOfText } from '../../fields/text-nodes.ts';

/** Questions that a page provides to search engines as JSON-LD `FAQPage`. */
export const jsonLdEntries = (nodes: readonly RootContent[]): RawEntry[] =>
  findElements(nodes, isJsonLd).flatMap((script) =>
    entriesOfJsonLd(parseJson(ownTextOf(script)).value),
  );

export const isJsonLd = (element: Element): boolean =>
  element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? '');

/** Questions anywhere in a JSON-LD value. */
export const entriesOfJsonLd = (value: unknown): RawEntry[] => {
  if (Array.isArray(value)) return value.flatMap(entriesOfJsonLd);
  if (!isObject(value)) return [];
  if (!hasType(value, 'Question')) return Object.values(value).flatMap(entriesOfJsonLd);
  const answer = answerOf(value);
  const question = textAt(value, 'name') ?? textAt(value, 'text');
  if (question === undefined || answer === undefined) return [];
  return [
    {
      question: textOf(readHtmlPiece(question)),
      answer: answerOfText(answer),
      updated: textAt(value, 'dateModified'),
    },
  ];
};

export const hasType = (value: Record<string, unknown>, type: string): boolean =>
  listOf(value['@type']).some((one) => String(one).replace(/^.*[/:]/, '') === type);

const answerOf = (question: Record<string, unknown>): string | undefined => {
  const [answer] = [...listOf(question['acceptedAnswer']), ...listOf(question['suggestedAnswer'])];
  if (typeof answer === 'string') return answer;
  return isObject(answer) ? textAt(answer, 'text') : undefined;
};

/** An entry marked up as microdata (`itemtype="https://schema.org/Question"`). */
export const microdataEntry = (element: Element): RawEntry | undefined => {
  if (!/schema\.org\/Question$/i.test(attribute(element, 'itemType') ?? '')) return undefined;
  const inside = elementsIn(element);
  const name = findElement(inside, hasProperty('name'));
  const answer =
    findElement(inside, hasProperty('acceptedAnswer')) ?? findElement(inside, hasProperty('text'));
  if (!name || !answer) return undefined;
  const text = findElement([answer], hasProperty('text')) ?? answer;
  return {
    question: attribute(name, 'content') ?? textOf(name),
    answer: { type: 'html', nodes: text.children, keepsLineEnds: false },
  };
};

const hasProperty =
  (name: string) =>
  (element: Element): boolean =>
    (attribute(element, 'itemProp') ?? '').split(' ').includes(name);
