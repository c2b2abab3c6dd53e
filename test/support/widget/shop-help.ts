import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.ts';
import type { ShopHelpElement } from '../../../src/index.ts';
import { sampleFaq } from '../faq.ts';

/** A help button with the sample FAQ, closed. */
export const closedHelp = async (
  settings: Readonly<Record<string, unknown>> = {},
): Promise<ShopHelpElement> => {
  const help = await fixture<ShopHelpElement>(html`<shop-help .faq=${sampleFaq}></shop-help>`);
  Object.assign(help, settings);
  await help.updateComplete;
  return help;
};

/** The same, opened the way a shopper would. */
export const openHelp = async (
  settings: Readonly<Record<string, unknown>> = {},
): Promise<ShopHelpElement> => {
  const help = await closedHelp(settings);
  part(help, 'launcher').click();
  await help.updateComplete;
  return help;
};

/** The first visible element of a part; throws if there is none. */
export const part = (help: ShopHelpElement, name: string): HTMLElement => {
  const [first] = parts(help, name);
  if (!first) throw new Error(`nothing on show has part="${name}"`);
  return first;
};

/** The visible elements of a part. */
export const parts = (help: ShopHelpElement, name: string): readonly HTMLElement[] =>
  onShow(help.renderRoot, `[part~="${name}"]`);

/** The visible elements that match a selector. */
export const onShow = (root: ParentNode, selector: string): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true }),
  );

export const searchBox = (help: ShopHelpElement): HTMLInputElement =>
  part(help, 'input') as HTMLInputElement;

/** The focused element inside the help. */
export const focused = (help: ShopHelpElement): Element | null =>
  help.shadowRoot?.activeElement ?? null;

/** Types into the search box with real keys. */
export const typeQuery = async (help: ShopHelpElement, query: string): Promise<void> => {
  searchBox(help).focus();
  await sendKeys({ type: query });
  await help.updateComplete;
};

/** Enters a whole query at once, so that no pause in typing can occur within it. */
export const enterQuery = async (help: ShopHelpElement, query: string): Promise<void> => {
  searchBox(help).value = query;
  searchBox(help).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await help.updateComplete;
};

/** Presses a key, or a combination such as `Shift+Tab`, wherever the focus is. */
export const press = async (help: ShopHelpElement, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await help.updateComplete;
};

/** Clicks, and waits for the update. */
export const click = async (help: ShopHelpElement, target: HTMLElement): Promise<void> => {
  target.click();
  await help.updateComplete;
};

/** The questions shown, in order. */
export const questions = (help: ShopHelpElement): readonly string[] =>
  parts(help, 'question').map((question) => plain(question.innerText));

/** The button of a question, by the first words of its text. */
export const questionOf = (help: ShopHelpElement, words: string): HTMLElement => {
  const found = parts(help, 'question').find((one) => plain(one.innerText).startsWith(words));
  if (!found) throw new Error(`no question on show starts with "${words}"`);
  return found;
};

/** Text as it is read: on one line, with ordinary spaces instead of non-breaking ones. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The button with this text or accessible name. */
export const buttonNamed = (root: ParentNode, words: string): HTMLElement => {
  const found = onShow(root, 'button').find((one) => nameOf(one).startsWith(words));
  if (!found) throw new Error(`no button on show is named "${words}"`);
  return found;
};

/** The element that a button controls, by `aria-controls`. */
export const controlledBy = (help: ShopHelpElement, button: Element): HTMLElement | null =>
  help.shadowRoot?.getElementById(button.getAttribute('aria-controls') ?? '') ?? null;

/** Waits until all animations have finished. */
export const atRest = async (help: ShopHelpElement): Promise<void> => {
  await help.updateComplete;
  const moving = (): readonly Animation[] => help.shadowRoot?.getAnimations() ?? [];
  do {
    await nextFrame();
    await Promise.allSettled(moving().map((animation) => animation.finished));
  } while (moving().length > 0);
};

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? plain(element.innerText);
