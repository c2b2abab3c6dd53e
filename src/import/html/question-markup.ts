/** The attributes and class names by which pages mark questions, the answers they unfold, and tabs. */
import type { Element } from 'hast';
import { endsAsQuestion } from './tokens.ts';
import { attribute, findElement, hasClass, isNamed, textOf } from './hast.ts';

const widget =
  '(?:accordion|collaps(?:e|ible)|dropdown|expand|faq|panel|tab|toggle)[-_]*(?:item[-_]*)?';

export const questionClass = new RegExp(
  `question(?!s)|^accordion$|^collapsible$|${widget}(?:title|header|heading|button|trigger|toggle|head|label|control)$|(?:^|[-_])q$`,
  'i',
);

export const answerClass = new RegExp(
  `answer(?!s)|${widget}(?:content|body|panel|text|list|details|collapse|description)$|^collapse$|^panel$|^content$|(?:^|[-_])a$`,
  'i',
);

/** Values of `data-toggle` for what unfolds no answer. */
export const otherToggles = /^(?:tab|pill|list|modal|dropdown|tooltip|popover|offcanvas|buttons?)$/;

/** Whether a node, or the part of it that has all its words, is a question by its class. */
export const asksByClass = (node: Element): boolean => {
  const asking = findElement([node], (element) => hasClass(element, questionClass));
  return asking !== undefined && textOf(asking) === textOf(node);
};

/** Whether all words of a node are on something to click. */
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

/** Whether an element waits for a click to be shown. */
export const isFolded = (element: Element): boolean =>
  ['hidden', 'x-show', 'x-collapse', 'v-show'].some((name) => name in element.properties) ||
  attribute(element, 'ariaHidden') === 'true' ||
  foldedStyle.test(attribute(element, 'style') ?? '');

/** As Magento marks the parts of its accordions. */
export const isPairByRole = (node: Element, next: Element): boolean =>
  /^(?:collapsible|trigger|title)$/.test(attribute(node, 'dataRole') ?? '') &&
  attribute(next, 'dataRole') === 'content';

/** Whether a node is a question in a tab, and the next element what that shows. */
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

/** Id of the element that a button or a link shows. */
export const targetOf = (trigger: Element): string | undefined =>
  ['ariaControls', 'dataBsTarget', 'dataTarget', 'href']
    .map((name) => attribute(trigger, name))
    .find((target) => target !== undefined)
    ?.replace(/^#/, '');
