import type { Page } from '@playwright/test';

/** What a page's own handlers and the browser have seen so far. */
export interface Seen {
  /** Keys that reached the page's own handler, with where they were pressed. */
  readonly keys: string;
  /** Cumulative layout shift, where the browser measures it. */
  readonly shift: number;
  /** Each element with its box, one a line. */
  readonly boxes: string;
  /** Controls of the page that a tap in their middle misses, since the help stands there. */
  readonly covered: string;
  /** What has failed inside the help, as it told the page. */
  readonly faults: string;
}

/**
 * Runs in the page before anything of it. Keeps the browser's built-ins for itself, since the page
 * may replace them, and speaks in strings, since the page may change how values are written.
 */
const record = (): void => {
  const { apply } = Reflect;
  const { getBoundingClientRect } = Element.prototype;
  const { elementsFromPoint, querySelectorAll } = Document.prototype;
  const { contains } = Node.prototype;
  const { round } = Math;
  const most = 600;
  let keys = '';
  let faults = '';
  let shift = 0;

  const onKey = (event: KeyboardEvent): void => {
    keys += `${(event.target as Element).localName} ${event.key}, `;
  };
  document.addEventListener('keydown', onKey);

  const onFault = (event: Event): void => {
    const { problems } = event as Event & {
      problems: readonly { path: string; message: string }[];
    };
    for (let at = 0; at < problems.length; at += 1) {
      const problem = problems[at];
      if (problem?.path === 'shop-help') faults += `${problem.message}; `;
    }
  };
  document.addEventListener('shop-help-error', onFault);

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const add = (entry: PerformanceEntry): void => {
      const { value, hadRecentInput } = entry as PerformanceEntry & Record<string, unknown>;
      if (hadRecentInput === false) shift += value as number;
    };
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  }

  const allOf = (selector: string): NodeListOf<Element> =>
    apply(querySelectorAll, document, [selector]) as NodeListOf<Element>;

  const covered = (): string => {
    const all = allOf('a[href], button, input, select, textarea, label, iframe');
    let text = '';
    for (let at = 0; at < all.length; at += 1) {
      const one = all.item(at);
      const box = apply(getBoundingClientRect, one, []);
      const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
      const stack = apply(elementsFromPoint, document, middle);
      // What lies beneath something of the shop anyway is not for the help to keep free.
      if (stack[0]?.localName !== 'shop-help' || !stack[1]) continue;
      if (apply(contains, one, [stack[1]])) text += `${one.localName} ${one.id}, `;
    }
    return text;
  };

  const boxes = (): string => {
    const all = allOf('body, body *');
    let text = '';
    for (let at = 0; at < all.length && at < most; at += 1) {
      const one = all.item(at);
      if (one.localName === 'shop-help' || one.parentElement?.localName === 'shop-help') continue;
      const box = apply(getBoundingClientRect, one, []);
      const sides = `${round(box.x)} ${round(box.y)} ${round(box.width)} ${round(box.height)}`;
      text += `${one.localName}: ${sides}\n`;
    }
    return `${text}scrolls: ${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`;
  };

  Object.defineProperty(window, 'seenByShop', {
    value: (what: keyof Seen): string => {
      if (what === 'keys') return keys;
      if (what === 'faults') return faults;
      if (what === 'covered') return covered();
      return what === 'shift' ? `${shift}` : boxes();
    },
  });
};

export const recordIn = (page: Page): Promise<unknown> => page.addInitScript(record);

export const seenIn = async (page: Page): Promise<Seen> => {
  const ask = (what: keyof Seen): Promise<string> => page.evaluate(`seenByShop('${what}')`);
  return {
    keys: await ask('keys'),
    shift: Number(await ask('shift')),
    boxes: await ask('boxes'),
    faults: await ask('faults'),
    covered: await ask('covered'),
  };
};
