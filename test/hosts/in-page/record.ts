import type { Seen } from '../record.ts';

/**
 * Runs in the page before everything else. Keeps its own references to the browser's built-ins,
 * since the page may replace them, and returns strings, since the page may change how values are
 * serialised.
 */

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

const onFault = (event: Event): void => {
  const { problems } = event as Event & {
    problems: readonly { path: string; message: string }[];
  };
  for (let at = 0; at < problems.length; at += 1) {
    const problem = problems[at];
    if (problem?.path === 'shop-help') faults += `${problem.message}; `;
  }
};

const addShift = (entry: PerformanceEntry): void => {
  const { value, hadRecentInput } = entry as PerformanceEntry & Record<string, unknown>;
  if (hadRecentInput === false) shift += value as number;
};

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
    // The help cannot uncover a control that the shop itself has covered.
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

const seenByShop = (what: keyof Seen): string => {
  if (what === 'keys') return keys;
  if (what === 'faults') return faults;
  if (what === 'covered') return covered();
  return what === 'shift' ? `${shift}` : boxes();
};

document.addEventListener('keydown', onKey);
document.addEventListener('shop-help-error', onFault);
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => list.getEntries().forEach(addShift)).observe({
    type: 'layout-shift',
    buffered: true,
  });
Object.defineProperty(window, 'seenByShop', { value: seenByShop });
