import type { Page } from '@playwright/test';
import type { Site } from '../../support/pages-site.ts';

/** What is put on a prototype of a page: one hostile value under each of the names, or code. */
export interface Pollution {
  readonly names?: readonly string[];
  readonly value?: 'text' | 'function' | 'object' | 'traced';
  /** Runs in the page, in place of names and value. */
  readonly code?: string;
  /** Before the script is there, or once the help button is. */
  readonly when: 'before' | 'after';
  /** Where the FAQ comes from: the script, or a file. */
  readonly faq?: 'bundled' | 'fetched';
}

/** What became of the help on a polluted page. */
export interface Life {
  /** How far a shopper came with the help. */
  readonly reached: 'nothing' | 'button' | 'panel' | 'results' | 'answer' | 'all';
  /** What the shopper was shown, step by step. */
  readonly drawn: string;
  /** Hostile values that ran. */
  readonly executed: number;
  /** Exceptions and complaints of the page. */
  readonly errors: readonly string[];
  /** What has failed inside the help, as it told the page. */
  readonly faults: readonly string[];
  /** Whether the plain link to the FAQ page can be seen. */
  readonly hasLink: boolean;
  /** Names that were read of an object that does not hold them itself; only where they are traced. */
  readonly read: readonly string[];
}

/**
 * Runs in a page that is not polluted itself: has lives of the help in frames, each of which brings
 * built-ins of its own.
 */
const lead = (): void => {
  type Step = Life['reached'];
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
    readonly read: Set<string>;
  }
  if (window !== top) return;
  let account: Account;
  let prepare: (frame: Frame) => void;

  const trap = 'javascript:parent.hit()//"><img src=x onerror=parent.hit()>';

  const valueIn = (frame: Frame, value: Pollution['value']): unknown => {
    if (value === 'function') return frame.Function(`parent.hit(); return ${JSON.stringify(trap)}`);
    return value === 'object' ? new frame.Object({ toString: () => trap }) : trap;
  };

  const trace = (prototype: object, name: string): void =>
    void Object.defineProperty(prototype, name, {
      configurable: true,
      get: () => void account.read.add(name),
      set(this: object, value) {
        const own = { value: value as unknown, writable: true, configurable: true };
        Object.defineProperty(this, name, { ...own, enumerable: true });
      },
    });

  const pollute = (frame: Frame, { names = [], value = 'text', code = '' }: Pollution): void => {
    const prototype = frame.Object.prototype as unknown as { [name: string]: unknown };
    (frame.Function(code) as () => void)();
    for (const name of names) {
      if (value === 'traced') trace(prototype, name);
      else prototype[name] = valueIn(frame, value);
    }
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

  const find = (help: Help, selector: string): HTMLElement => {
    const found = [...(help.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const seen = found.find((one) => one.getClientRects().length > 0);
    if (!seen) throw new RangeError(`There is no ${selector}.`);
    return seen;
  };

  const draw = async (help: Help, reached: Step, selector: string): Promise<void> => {
    await help.updateComplete;
    find(help, selector);
    account.reached = reached;
    account.drawn += help.shadowRoot
      ?.querySelector('.root')
      ?.outerHTML.replace(/<!--[^]*?-->/g, '');
  };

  const type = (frame: Frame, help: Help, words: string): void => {
    const input = find(help, 'input') as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new frame.Event('input', { bubbles: true, composed: true }));
  };

  /** A fetched FAQ is there when there is an entry, or the help has given up. */
  const loaded = async (help: Help): Promise<void> => {
    while (help.shadowRoot?.querySelector('.loading')) await new Promise((go) => setTimeout(go, 5));
  };

  /** Open, search, read, rate, ask what no FAQ answers, close: all ends as it began. */
  const use = async (frame: Frame): Promise<void> => {
    const help = helpIn(frame) as Help;
    find(help, '.launcher').click();
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
      read: new Set(),
    };
  };

  const end = (frame: Frame): Life => {
    const link = frame.document.querySelector('shop-help a');
    const hasLink = (link?.getClientRects().length ?? 0) > 0;
    return { ...account, hasLink, read: [...account.read].sort() };
  };

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      // How far it has come is told by the account.
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

  /** Of a frame nothing is handed through a promise: there everything may have a `then`. */
  const appearIn = async (frame: Frame): Promise<void> => {
    const help = helpIn(frame);
    if (!help?.shadowRoot) throw new RangeError('There is no help.');
    await draw(help, 'button', '.launcher');
  };

  /** One life of the help in a frame of its own. */
  const live = async (pollution: Pollution, address: string): Promise<Life> => {
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
    const life = end(frame);
    element.remove();
    return life;
  };

  /** One help that is used under one name after the other. */
  const liveOn = async (names: readonly string[], value: Pollution['value'], address: string) => {
    start();
    prepare = listen;
    const element = await openFrame(address);
    const frame = element.contentWindow as Frame;
    await appearIn(frame);
    await use(frame);
    const lives: [name: string, life: Life][] = [];
    for (const name of ['', ...names]) {
      start();
      if (name !== '') pollute(frame, { names: [name], value: value ?? 'text', when: 'after' });
      await attempt(() => use(frame));
      lives.push([name, end(frame)]);
      delete (frame.Object.prototype as unknown as { [name: string]: unknown })[name];
    }
    element.remove();
    return lives;
  };

  const hit = (): unknown => (account.executed += 1);
  Object.assign(window, {
    hit,
    prepare: (frame: Frame) => prepare(frame),
    frames: { live, liveOn },
  });
};

interface Frames {
  readonly live: (pollution: Pollution, address: string) => Promise<Life>;
  readonly liveOn: (
    names: readonly string[],
    value: Pollution['value'],
    address: string,
  ) => Promise<readonly (readonly [name: string, life: Life])[]>;
}

type Leading = Window & { readonly frames: Frames };

const head = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title><script>parent.prepare(window)</script>`;

/** Where lives are had. */
export interface Ground {
  readonly live: (pollution: Pollution) => Promise<Life>;
  /** The same help under no name at first, then under one after the other. */
  readonly liveOn: (
    names: readonly string[],
    value: Pollution['value'],
  ) => ReturnType<Frames['liveOn']>;
}

/** A page to have lives in. */
export const groundOn = async (page: Page, site: Site, faq: string): Promise<Ground> => {
  const script = (more: string): string =>
    `${head}<script src="/shop-help.js" data-fallback-href="/aide" defer ${more}></script><p>Boutique</p>`;
  const source = site.add({ body: faq, headers: { 'content-type': 'application/json' } });
  const addresses = {
    bundled: site.add({ body: script('') }),
    fetched: site.add({ body: script(`data-src="${source}"`) }),
  };
  await page.addInitScript(lead);
  await page.goto(site.origin + site.add({ body: '<!doctype html><title>Boutique</title>' }));
  return {
    live: (pollution) =>
      page.evaluate(([one, address]) => (window as unknown as Leading).frames.live(one, address), [
        pollution,
        addresses[pollution.faq ?? 'bundled'],
      ] as const),
    liveOn: (names, value) =>
      page.evaluate(
        ([all, kind, address]) => (window as unknown as Leading).frames.liveOn(all, kind, address),
        [names, value, addresses.bundled] as const,
      ),
  };
};
