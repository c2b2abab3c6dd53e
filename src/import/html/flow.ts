import type { Element, ElementContent, RootContent } from 'hast';
import { isLabelledAnswer, readLead, withoutAnswerLabel } from './questions/bold-questions.ts';
import { Disclosures, elementAfter } from './questions/disclosures.ts';
import {
  anchorsOf,
  attribute,
  blocks,
  childrenOf,
  elementsIn,
  findElement,
  findElements,
  isBlankNode,
  isContent,
  isElement,
  isNamed,
  textOf,
} from './hast.ts';
import { isFaqTitle } from './questions/faq-title.ts';
import { readHtmlPiece } from './parse.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { NodePlace } from './places.ts';
import { splitAtQuestions } from './questions/bold-lines.ts';
import { numberedQuestion, questionsOfList } from './questions/list-questions.ts';
import { visibleText } from './visible-text.ts';
import { microdataEntry } from './questions/structured-data.ts';
import { entriesOfTable, rowsOf } from './questions/tables.ts';
import { endsAsQuestion, type PageToken } from './tokens.ts';
import { withoutLabel } from '../fields/question-labels.ts';
import { looksLikeHtml } from '../fields/text-nodes.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Reads a page into headings, blocks, and questions recognised by their markup. */
export const readFlow = (nodes: readonly RootContent[], keepsLineEnds: boolean): PageToken[] => {
  const reader = new FlowReader(nodes, keepsLineEnds);
  reader.readAll(nodes.filter(isContent));
  return reader.tokens;
};

class FlowReader {
  readonly tokens: PageToken[] = [];
  readonly #disclosures: Disclosures;
  readonly #keepsLineEnds: boolean;
  /** Whether several lists of the page are one question each, and nothing else has asked yet. */
  #isNumbered: boolean;
  #topic: string | undefined;
  #place: NodePlace | undefined;

  constructor(nodes: readonly RootContent[], keepsLineEnds: boolean) {
    this.#disclosures = new Disclosures(nodes, keepsLineEnds);
    this.#keepsLineEnds = keepsLineEnds;
    this.#isNumbered = findElements(nodes, (one) => numberedQuestion(one) !== undefined).length > 1;
  }

  readAll(nodes: readonly ElementContent[]): void {
    let inline: ElementContent[] = [];
    const endInline = () => {
      if (inline.some((node) => !isBlankNode(node))) this.#addParagraph(inline);
      inline = [];
    };
    for (const [at, node] of nodes.entries()) {
      if (this.#disclosures.isRead(node) || (isElement(node) && isBoilerplate(node))) continue;
      const next = elementAfter(nodes, at);
      if (isElement(node) && (this.#isBlock(node) || this.#disclosures.isAnswered(node, next))) {
        endInline();
        this.#readElement(node, next);
      } else inline.push(node);
    }
    endInline();
  }

  #isBlock(node: Element): boolean {
    return (
      blocks.has(node.tagName) ||
      this.#disclosures.isTrigger(node) ||
      findElement([node], isBlockElement) !== undefined
    );
  }

  #readElement(node: Element, next: Element | undefined): void {
    if (isEscapedHtml(node)) return this.readAll(readHtmlPiece(textOf(node)));
    const entry = microdataEntry(node);
    if (entry) return this.#push({ type: 'entry', entry, topic: this.#topic });
    const disclosed = this.#disclosures.read(node, next);
    if (disclosed.length > 0) {
      for (const one of disclosed) this.#push({ type: 'entry', entry: one, topic: this.#topic });
    } else if (isNamed(node, 'details')) this.#readGroup(node);
    else if (isHeading(node)) this.#readHeading(node);
    else if (isNamed(node, 'ul', 'ol')) this.#addList(node);
    else if (isNamed(node, 'table')) this.#readTable(node);
    else if (this.#isContainer(node)) this.#readContainer(node);
    else if (isNamed(node, 'p', 'div', 'font', 'center'))
      this.#addParagraph(childrenOf(node), node);
    else if (!isBlankNode(node)) this.#push({ type: 'block', nodes: [node] });
  }

  #push(token: PageToken): void {
    if (token.type === 'entry' || (token.type === 'heading' && token.isQuestion))
      this.#isNumbered = false;
    this.tokens.push({ ...token, place: this.#place });
  }

  #readContainer(node: Element): void {
    const around = this.#place;
    this.#place = { container: node, around };
    this.#addTab(node);
    this.readAll(childrenOf(node));
    this.#place = around;
  }

  /** Adds the tab that shows a part of the page as its heading. */
  #addTab(part: Element): void {
    const text = this.#disclosures.tabOf(part);
    const isTopic = text !== undefined && !endsAsQuestion(text);
    if (!isTopic || findElement(elementsIn(part), isHeading)) return;
    this.#push({ type: 'heading', level: 2, text, isQuestion: false, anchors: [], nodes: [] });
  }

  /** Reads `<details>` that contain others: the summary is their topic. */
  #readGroup(node: Element): void {
    const around = this.#topic;
    const summary = elementsIn(node).find((child) => isNamed(child, 'summary'));
    if (summary) this.#topic = withoutLabel(textOf(summary));
    this.readAll(childrenOf(node).filter((child) => child !== summary));
    this.#topic = around;
  }

  #isContainer(node: Element): boolean {
    if (['blockquote', 'figure', 'pre', 'p', 'video', 'audio'].includes(node.tagName)) return false;
    return elementsIn(node).some((child) => this.#isBlock(child));
  }

  /** Reads a table, which may contain questions, lay out an old page, or be part of an answer. */
  #readTable(table: Element): void {
    const found = entriesOfTable(table, this.#keepsLineEnds);
    if (found.length > 0) {
      for (const { entry, topic } of found)
        this.#push({ type: 'entry', entry, topic: topic ?? this.#topic });
    } else if (findElement(elementsIn(table), isPartOfPage) || isOneColumn(table)) {
      for (const cell of rowsOf(table).flat()) this.readAll(childrenOf(cell));
    } else if (!isBlankNode(table)) this.#push({ type: 'block', nodes: [table] });
  }

  /** A heading that was not closed contains everything after it. */
  #readHeading(node: Element): void {
    const children = childrenOf(node);
    const at = children.findIndex((child) => isNamed(child, 'p', 'ul', 'ol', 'table'));
    const title = children.slice(0, at);
    if (at < 0 || title.every(isBlankNode)) return this.#addHeading(node);
    this.#addHeading({ ...node, children: title });
    this.readAll(children.slice(at));
  }

  #addHeading(node: Element): void {
    const text = withoutLabel(visibleText(childrenOf(node)));
    if (text === '') return;
    const level = Number(attribute(node, 'ariaLevel') ?? node.tagName.slice(1));
    this.#push({
      type: 'heading',
      level: level >= 1 && level <= 6 ? level : 2,
      text,
      isQuestion: endsAsQuestion(text),
      anchors: anchorsOf(node),
      nodes: [node],
    });
  }

  /**
   * Adds a list: item by item if the items are questions with answers or contain some, else as a
   * block.
   */
  #addList(node: Element): void {
    if (findElement(elementsIn(node), (element) => this.#disclosures.isAsking(element))) {
      for (const item of elementsIn(node)) this.readAll(childrenOf(item));
      return;
    }
    const numbered = this.#isNumbered ? numberedQuestion(node) : undefined;
    if (numbered) {
      this.tokens.push({ ...numbered, place: this.#place });
      return;
    }
    const above = this.tokens.findLast(({ type }) => type === 'heading');
    const isOfQuestions = above?.type === 'heading' && isFaqTitle(above.text);
    const questions = questionsOfList(node, isOfQuestions);
    if (!questions) this.#push({ type: 'block', nodes: [node] });
    for (const { heading, rest } of questions ?? []) {
      this.#push(heading);
      this.readAll(rest);
    }
  }

  /** Adds a paragraph, split if it begins with a bold line. */
  #addParagraph(nodes: readonly ElementContent[], around?: Element): void {
    if (nodes.every(isBlankNode)) return;
    const parts = splitAtQuestions(nodes);
    if (parts.length > 1) {
      for (const part of parts) this.#addParagraph(part);
      return;
    }
    const lead = readLead(nodes);
    if (lead) {
      const whole = paragraph(nodes);
      this.#push({ ...lead.heading, nodes: [whole] });
      if (lead.rest.length > 0)
        this.#push({ type: 'block', nodes: [paragraph(lead.rest)], paragraph: whole });
      return;
    }
    const words = isLabelledAnswer(nodes) ? withoutAnswerLabel(nodes) : nodes;
    this.#push({ type: 'block', nodes: [around && words === nodes ? around : paragraph(words)] });
  }
}

const isOneColumn = (table: Element): boolean => {
  const rows = rowsOf(table);
  return rows.length > 1 && rows.every((row) => row.length < 2);
};

const isBlockElement = (element: Element): boolean => blocks.has(element.tagName);

const isHeading = (node: Element): boolean =>
  headings.includes(node.tagName) || attribute(node, 'role') === 'heading';

/** Elements that occur in layout tables, but not in data tables. */
const isPartOfPage = (node: Element): boolean => isHeading(node) || isNamed(node, 'details', 'dl');

/** How Magento's page builder stores the HTML that owners write. */
const isEscapedHtml = (node: Element): boolean =>
  attribute(node, 'dataContentType') === 'html' && looksLikeHtml(textOf(node));

const paragraph = (children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [...children],
});
