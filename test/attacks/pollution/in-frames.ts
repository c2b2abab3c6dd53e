/**
 * Uses the help in iframes, each with built-ins of its own, from a page that is not polluted
 * itself.
 */
import type { Pollution, Session } from './sessions.ts';

type Step = Session['reached'];
type Frame = Window & typeof globalThis;
interface Help extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}
interface Account {
  reached: Step;
  drawn: string;
  executed: number;
  readonly errors: string[];
  readonly faults: string[];
}
let account: Account;
let prepare: (frame: Frame) => void;

const trap = 'javascript:parent.hit()//"><img src=x onerror=parent.hit()>';

const valueIn = (frame: Frame, value: Pollution['value']): unknown => {
  if (value === 'function') return frame.Function(`parent.hit(); return ${JSON.stringify(trap)}`);
  return value === 'object' ? new frame.Object({ toString: () => trap }) : trap;
};

const pollute = (frame: Frame, { names = [], value = 'text', code = '' }: Pollution): void => {
  const prototype = frame.Object.prototype as unknown as { [name: string]: unknown };
  (frame.Function(code) as () => void)();
  for (const name of names) prototype[name] = valueIn(frame, value);
};

const listen = (frame: Frame): void => {
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'hit']) {
    Object.defineProperty(frame, name, { value: () => (account.executed += 1) });
  }
  const complain = (...words: readonly unknown[]): void => void account.errors.push(words.join());
  frame.console.error = complain;
  frame.addEventListener('error', ({ message }) => complain(message));
  frame.addEventListener('unhandledrejection', ({ reason }) => complain(reason));
  frame.document.addEventListener('shop-help-error', ({ problems }) => {
    for (let at = 0; at < problems.length; at += 1) {
      account.faults.push(problems[at]?.message ?? '');
    }
  });
};

const helpIn = (frame: Frame): Help | null => frame.document.querySelector<Help>('shop-help');

const shown = (help: Help, selector: string): HTMLElement | undefined =>
  [...(help.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (one) => one.getClientRects().length > 0,
  );

const find = (help: Help, selector: string): HTMLElement => {
  const seen = shown(help, selector);
  if (!seen) throw new RangeError(`There is no ${selector}.`);
  return seen;
};

/**
 * Waits for something that happens in a later task, but gives up after a while, since the page may
 * prevent it.
 */
const wait = async (isThere: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 40 && !isThere(); turn += 1)
    await new Promise((go) => setTimeout(go, 5));
};

const draw = async (help: Help, reached: Step, selector: string): Promise<void> => {
  await help.updateComplete;
  find(help, selector);
  account.reached = reached;
  account.drawn += help.shadowRoot?.querySelector('.root')?.outerHTML.replace(/<!--[^]*?-->/g, '');
};

const type = (frame: Frame, help: Help, words: string): void => {
  const input = find(help, 'input') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new frame.Event('input', { bubbles: true, composed: true }));
};

/** A fetched FAQ has arrived once there is an entry, or the help has given up. */
const loaded = async (help: Help): Promise<void> => {
  while (help.shadowRoot?.querySelector('.loading')) await new Promise((go) => setTimeout(go, 5));
};

/** Open, search, read, rate, search for something unanswered, close: the page ends as it began. */
const use = async (frame: Frame): Promise<void> => {
  const help = helpIn(frame) as Help;
  find(help, '.launcher').click();
  await wait(() => shown(help, 'input') !== undefined);
  await help.updateComplete;
  await loaded(help);
  await draw(help, 'panel', 'input');
  type(frame, help, 'coupon');
  await draw(help, 'results', '.question');
  find(help, '.question').click();
  await draw(help, 'answer', '.answer');
  find(help, '.question').click();
  type(frame, help, 'zzzz qqqq');
  await draw(help, 'answer', '.empty');
  type(frame, help, '');
  await help.updateComplete;
  find(help, '[part~="close-button"]').click();
  await draw(help, 'all', '.launcher');
};

const start = (): void => {
  account = {
    reached: 'nothing',
    drawn: '',
    executed: 0,
    errors: [],
    faults: [],
  };
};

const end = (frame: Frame): Session => {
  const link = frame.document.querySelector('shop-help a');
  const hasLink = (link?.getClientRects().length ?? 0) > 0;
  return { ...account, hasLink };
};

const attempt = async (act: () => Promise<void>): Promise<void> => {
  try {
    await act();
  } catch (error) {
    // The record shows how far the session got.
    if (!(error instanceof RangeError)) account.errors.push(String(error));
  }
};

const openFrame = async (address: string): Promise<HTMLIFrameElement> => {
  const element = document.createElement('iframe');
  Object.assign(element, { width: '800', height: '700', src: address });
  const isThere = new Promise((go) => element.addEventListener('load', go));
  document.body.append(element);
  await isThere;
  return element;
};

/** Results are not passed through a promise: in the frame, any value may have a `then`. */
const appearIn = async (frame: Frame): Promise<void> => {
  await wait(() => Boolean(helpIn(frame)?.shadowRoot));
  const help = helpIn(frame);
  if (!help?.shadowRoot) throw new RangeError('There is no help.');
  await draw(help, 'button', '.launcher');
};

/** One session in an iframe of its own. */
const runSession = async (pollution: Pollution, address: string): Promise<Session> => {
  start();
  prepare = (frame) => {
    listen(frame);
    if (pollution.when === 'before') pollute(frame, pollution);
  };
  const element = await openFrame(address);
  const frame = element.contentWindow as Frame;
  await attempt(async () => {
    await appearIn(frame);
    if (pollution.when === 'after') pollute(frame, pollution);
    await use(frame);
  });
  const session = end(frame);
  element.remove();
  return session;
};

const hit = (): unknown => (account.executed += 1);
if (window === top) {
  Object.assign(window, {
    hit,
    prepare: (frame: Frame) => prepare(frame),
    runSession,
  });
}
