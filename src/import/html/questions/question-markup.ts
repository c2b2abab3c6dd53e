/** Attributes and class names by which pages mark questions, their answers, and tabs. */
import type { Element } from 'hast';
import { endsAsQuestion } from '../tokens.ts';
import { attribute, findElement, hasClass, isNamed, textOf } from '../hast.ts';

const FOLDING_CLASS =
  '(?:accordion|collaps(?:e|ible)|dropdown|expand|faq|panel|tab|toggle)[-_]*(?:item[-_]*)?';

export const questionClass = new RegExp(
  `question(?!s)|^accordion$|^collapsible$|${FOLDING_CLASS}(?:title|header|heading|button|trigger|toggle|head|label|link|control)$|(?:^|[-_])q$`,
  'i',
);

export const answerClass = new RegExp(
  `answer(?!s)|${FOLDING_CLASS}(?:content|body|panel|text|list|details|collapse|description)$|^collapse$|^panel$|^content$|(?:^|[-_])a$`,
  'i',
);

/** Values of `data-toggle` that do not open an answer. */
export const otherToggles = /^(?:tab|pill|list|modal|dropdown|tooltip|popover|offcanvas|buttons?)$/;

/** The title of a callout in Confluence. */
const calloutClass = /^panelHeader$/;

/** Whether a node, or the element with all of its text, has the class of a question. */
export const isQuestionByClass = (node: Element): boolean => {
  const asking = findElement(
    [node],
    (element) => hasClass(element, questionClass) && !hasClass(element, calloutClass),
  );
  return asking !== undefined && textOf(asking) === textOf(node);
};

/** Whether all text of a node is clickable. */
export const isClickable = (node: Element): boolean => {
  const button = findElement([node], (element) =>
    Boolean(
      isNamed(element, 'button') ||
      attribute(element, 'role') === 'button' ||
      element.properties['@click'] ||
      element.properties['onClick'],
    ),
  );
  return button !== undefined && textOf(button) !== '' && textOf(button) === textOf(node);
};

const foldedStyle = /display:\s*none|(?:max-)?height:\s*0(?:px)?\s*(?:;|$)/i;

/** Whether an element is hidden until a click. */
export const isFolded = (element: Element): boolean =>
  ['hidden', 'x-show', 'x-collapse', 'v-show'].some((name) => name in element.properties) ||
  attribute(element, 'ariaHidden') === 'true' ||
  foldedStyle.test(attribute(element, 'style') ?? '');

/** How Magento marks the parts of its accordions. */
export const isPairByRole = (node: Element, next: Element): boolean =>
  /^(?:collapsible|trigger|title)$/.test(attribute(node, 'dataRole') ?? '') &&
  attribute(next, 'dataRole') === 'content';

/** Whether a node is a question in a tab, and the next element what the tab shows. */
export const isAskingTab = (node: Element, next: Element): boolean => {
  const tab = findElement([node], isTab);
  const id = attribute(next, 'id');
  return (
    tab !== undefined &&
    id !== undefined &&
    targetOf(tab) === id &&
    textOf(tab) === textOf(node) &&
    endsAsQuestion(textOf(tab))
  );
};

export const isTab = (node: Element): boolean =>
  attribute(node, 'role') === 'tab' ||
  /^(?:tab|pill)$/.test(attribute(node, 'dataBsToggle') ?? attribute(node, 'dataToggle') ?? '');

/** Id of the element that a button or link shows. */
export const targetOf = (trigger: Element): string | undefined =>
  ['ariaControls', 'dataBsTarget', 'dataTarget', 'href']
    .map((name) => attribute(trigger, name))
    .find((target) => target !== undefined)
    ?.replace(/^#/, '');
