import type { Element, ElementContent, RootContent } from 'hast';
import {
  attribute,
  childrenOf,
  elementsIn,
  findElement,
  findElements,
  hasClass,
  isBlankNode,
  isElement,
  isNamed,
  textOf,
} from '../hast.ts';
import type { RawEntry } from '../../raw-faq.ts';
import { withoutLabel } from '../../fields/question-labels.ts';
import {
  answerClass,
  isQuestionByClass,
  isAskingTab,
  isClickable,
  isFolded,
  isPairByRole,
  isTab,
  otherToggles,
  questionClass,
  targetOf,
} from './question-markup.ts';
import { isFaqTitle } from './faq-title.ts';
import { visibleText } from '../visible-text.ts';
import { withoutAnswerSign, withoutSign } from './question-signs.ts';
import { endsAsQuestion, hasAnswer } from '../tokens.ts';

/** Finds disclosure widgets: `<details>`, `<dl>`, and buttons with a panel. */
export class Disclosures {
  readonly #byId = new Map<string, Element>();
  /** Tabs by the id of the part that they show. */
  readonly #tabs = new Map<string, Element>();
  readonly #read = new Set<ElementContent>();
  readonly #keepsLineEnds: boolean;

  constructor(nodes: readonly RootContent[], keepsLineEnds: boolean) {
    this.#keepsLineEnds = keepsLineEnds;
    const note = (node: RootContent) => {
      if (!isElement(node)) return;
      const id = attribute(node, 'id');
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, node);
      const target = isTab(node) ? targetOf(node) : undefined;
      if (target !== undefined) this.#tabs.set(target, node);
      node.children.forEach(note);
    };
    nodes.forEach(note);
  }

  /** Whether a node has already been read as an answer. */
  isRead(node: ElementContent): boolean {
    return this.#read.has(node);
  }

  isTrigger(node: Element): boolean {
    const toggles = attribute(node, 'dataBsToggle') ?? attribute(node, 'dataToggle');
    if (toggles !== undefined && otherToggles.test(toggles)) return false;
    const controls = attribute(node, 'ariaExpanded') ?? toggles;
    const isButton = node.tagName === 'button' && hasClass(node, /^(?:accordion|collapsible)$/);
    return isButton || (controls !== undefined && node.tagName !== 'details');
  }

  /** Whether a node looks like a question that opens its answer. */
  isAsking(node: Element): boolean {
    return (
      isNamed(node, 'details') ||
      this.isTrigger(node) ||
      hasClass(node, questionClass) ||
      this.#isLabelOfCheckbox(node)
    );
  }

  /**
   * Whether the next element is the answer to a node: by its class, or because clicking the node
   * shows it.
   */
  isAnswered(node: Element, next: Element | undefined): boolean {
    if (!next) return false;
    const isLabelled = () => isQuestionByClass(node) || this.#isLabelOfCheckbox(node);
    return (
      (hasClass(next, answerClass) && isLabelled() && !this.#holdsQuestions(next)) ||
      (isFolded(next) && isClickable(node)) ||
      isPairByRole(node, next) ||
      isAskingTab(node, next)
    );
  }

  /** Whether a title's class says that a list of questions follows. */
  #holdsQuestions(part: Element): boolean {
    const inside = elementsIn(part);
    const isAnswer = (element: Element): boolean => hasClass(element, answerClass);
    return Boolean(
      findElement(inside, (element) => this.isAsking(element)) && findElement(inside, isAnswer),
    );
  }

  /** The text of the tab that shows a part of the page. */
  tabOf(part: Element): string | undefined {
    const id = attribute(part, 'id');
    const tab = id === undefined ? undefined : this.#tabs.get(id);
    return tab && textOf(tab);
  }

  #isLabelOfCheckbox(node: Element): boolean {
    const input = this.#byId.get(attribute(node, 'htmlFor') ?? '');
    const type = input && isNamed(input, 'input') ? attribute(input, 'type') : undefined;
    return isNamed(node, 'label') && (type === 'checkbox' || type === 'radio');
  }

  /** Reads the questions that start in a node, before the element `next`. */
  read(node: Element, next: Element | undefined): readonly RawEntry[] {
    if (isNamed(node, 'details')) return this.#readDetails(node);
    if (isNamed(node, 'dl')) return this.#readDescriptions(node);
    const trigger = findElement([node], (element) => this.isTrigger(element));
    // An element that contains nothing but the button is its header.
    if (trigger && textOf(trigger) !== '' && textOf(node) === textOf(trigger)) {
      return this.#readPanel(
        trigger,
        node,
        this.#panelOf(trigger) ?? this.#panelAfter(trigger, next),
      );
    }
    const isQuestion = this.isAnswered(node, next) && !isFaqTitle(textOf(node));
    return isQuestion ? this.#readPanel(node, node, next) : [];
  }

  #readDetails(details: Element): readonly RawEntry[] {
    const summary = elementsIn(details).find((child) => isNamed(child, 'summary'));
    const answer = childrenOf(details).filter((child) => child !== summary);
    const isGroup =
      findElement(answer, isDetails) &&
      answer.every((child) => isBlankNode(child) || holdsOnlyDetails(child));
    return summary && !isGroup ? [this.#entry(summary, details, answer)] : [];
  }

  #readDescriptions(list: Element): readonly RawEntry[] {
    const parts = elementsIn(list).flatMap((child) =>
      isNamed(child, 'div') ? elementsIn(child) : [child],
    );
    const entries: RawEntry[] = [];
    let terms: Element[] = [];
    let answer: ElementContent[] = [];
    // Consecutive terms share the description below them.
    const end = () => {
      entries.push(...terms.map((term) => this.#entry(term, term, answer)));
      [terms, answer] = [[], []];
    };
    for (const part of parts) {
      if (isNamed(part, 'dd')) answer.push({ ...part, tagName: 'div' });
      else if (isNamed(part, 'dt')) {
        if (answer.length > 0) end();
        terms.push(part);
      }
    }
    end();
    return entries.filter(isWhole);
  }

  #panelOf(trigger: Element): Element | undefined {
    const target = targetOf(trigger);
    return target === undefined ? undefined : this.#byId.get(target);
  }

  /** The next element, unless it is another question and the answer that the trigger names is missing. */
  #panelAfter(trigger: Element, next: Element | undefined): Element | undefined {
    const isOther =
      targetOf(trigger) !== undefined &&
      next !== undefined &&
      findElement([next], (element) => this.isTrigger(element)) !== undefined;
    return isOther ? undefined : next;
  }

  #readPanel(trigger: Element, header: Element, panel: Element | undefined): readonly RawEntry[] {
    // Pages that fetch answers when they are opened contain only the questions.
    if (!panel || isBlankNode(panel))
      return endsAsQuestion(textOf(trigger)) ? [this.#entry(trigger, header, [])] : [];
    if (this.#read.has(panel) || isMenu(panel)) return [];
    const entry = this.#entry(trigger, header, childrenOf(panel));
    if (!isWhole(entry)) return [];
    this.#read.add(panel);
    return [entry];
  }

  #entry(question: Element, anchor: Element, nodes: readonly ElementContent[]): RawEntry {
    const all = childrenOf(question);
    const words = visibleText(withoutSign(all));
    const hasLabel = withoutSign(all) !== all || words !== withoutLabel(words);
    return {
      question: withoutLabel(words),
      answer: {
        type: 'html',
        nodes: hasLabel ? withoutAnswerSign(nodes) : nodes,
        keepsLineEnds: this.#keepsLineEnds,
      },
      anchors: [attribute(anchor, 'id'), attribute(question, 'id')].filter(
        (id) => id !== undefined,
      ),
    };
  }
}

const isDetails = ({ tagName }: Element): boolean => tagName === 'details';

const holdsOnlyDetails = (node: ElementContent): boolean =>
  isElement(node) &&
  (isDetails(node) ||
    childrenOf(node).every((child) => isBlankNode(child) || holdsOnlyDetails(child)));

/** The element after a node, unless there is text in between. */
export const elementAfter = (nodes: readonly ElementContent[], at: number): Element | undefined => {
  let place = at + 1;
  // A checkbox that opens an answer may be between its label and the answer.
  while (place < nodes.length && (isBlankNode(nodes[place]!) || isNamed(nodes[place], 'input')))
    place += 1;
  const next = nodes[place];
  return isElement(next) ? next : undefined;
};

/** Whether it contains only links, and several, as a shop's menus do. */
const isMenu = (panel: Element): boolean => {
  const links = findElements([panel], (element) => isNamed(element, 'a', 'button'));
  const words = (text: string): string => text.replace(/\s+/g, '');
  return links.length > 1 && words(textOf(panel)) === words(links.map(textOf).join(''));
};

const isWhole = (entry: RawEntry): boolean => entry.question !== '' && hasAnswer(entry);
