import type { Choice, Judged, Wanted } from '../colour-pairs.ts';
import { backgroundBehind, contrastOf } from './contrast.ts';

/** A foreground colour of the help, and the colour that it must contrast with. */
interface Pair {
  readonly name: string;
  readonly element: Element;
  readonly pseudo?: string;
  readonly property: 'color' | 'borderBlockStartColor' | 'borderInlineStartColor';
  /** The element that provides the background. */
  readonly over: Element | null;
  readonly least: 4.5 | 3;
}

const textProbe = { property: 'color', least: 4.5 } as const;
const graphicProbe = { property: 'color', least: 3 } as const;

const isShown = (one: Element): boolean =>
  one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden');

const shownIn = (root: ShadowRoot, selector: string): readonly Element[] =>
  [...root.querySelectorAll(selector)].filter(isShown);

const nameOf = (one: Element): string => one.closest('[class]')!.getAttribute('class')!.trim();

const hasText = (one: Element): boolean =>
  [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const textPairs = (root: ShadowRoot): readonly Pair[] => [
  ...shownIn(root, '.root :not(svg, svg *, input)')
    .filter(hasText)
    .map((element) => ({ ...textProbe, name: nameOf(element), element, over: element })),
  ...shownIn(root, 'input').flatMap((element) => [
    { ...textProbe, name: 'input', element, over: element },
    { ...textProbe, name: 'placeholder', element, over: element, pseudo: '::placeholder' },
  ]),
];

const graphicPairs = (root: ShadowRoot): readonly Pair[] => [
  ...shownIn(root, 'svg').map((element) => ({
    ...graphicProbe,
    name: 'icon',
    element,
    over: element.parentElement,
  })),
  ...shownIn(root, '.search, .choice, .words').map((element): Pair => ({
    name: `border of ${nameOf(element)}`,
    element,
    property: element.matches('.words') ? 'borderInlineStartColor' : 'borderBlockStartColor',
    over: element.parentElement,
    least: 3,
  })),
];

/** An element in the panel that displays a state which scripts cannot trigger, such as hover. */
const sample = (panel: Element | null, style: string): HTMLElement => {
  const one = document.createElement('i');
  one.style.cssText = style;
  panel?.append(one);
  return one;
};

/** The pairs for focus and hover, with the elements that stand in for them. */
const statePairs = (root: ShadowRoot): { pairs: readonly Pair[]; samples: readonly Element[] } => {
  const panel = root.querySelector('.panel:not([hidden])');
  const ring = sample(panel, 'color: var(--_focus)');
  const hovered = sample(panel, 'color: var(--_text); background: var(--_hover)');
  const hover: Pair = { ...textProbe, name: 'under the pointer', element: hovered, over: hovered };
  const focus = shownIn(root, '.panel, .footer, .search').map((over) => ({
    ...graphicProbe,
    name: `focus on ${nameOf(over)}`,
    element: ring,
    over,
  }));
  return { pairs: [...(panel ? [hover] : []), ...focus], samples: [ring, hovered] };
};

const choose = (help: HTMLElement, { accent, surface }: Choice): void => {
  help.style.setProperty('--shop-help-accent', accent);
  help.style.setProperty('--shop-help-surface', surface);
};

const coloursOf = ({ element, pseudo, property, over }: Pair): readonly [string, string] => [
  getComputedStyle(element, pseudo)[property],
  backgroundBehind(over),
];

/** A key for each pair; pairs with the same colours under all probes have the same key. */
const keysOf = (
  help: HTMLElement,
  pairs: readonly Pair[],
  probes: readonly Choice[],
): readonly string[] => {
  const keys = pairs.map(({ least }) => `${least}`);
  for (const probe of probes) {
    choose(help, probe);
    pairs.forEach((pair, index) => (keys[index] += ` ${coloursOf(pair).join(' on ')}`));
  }
  return keys;
};

/** Describes what is wrong with a pair for the current choice; undefined if nothing is. */
const shortfallOf = (pair: Pair, { accent, surface }: Choice): string | undefined => {
  const [one, other] = coloursOf(pair);
  const ratio = contrastOf(one, other);
  return ratio >= pair.least
    ? undefined
    : `${accent} ${surface} ${pair.name}: ${ratio.toFixed(2)} of ${pair.least} (${one} on ${other})`;
};

const shortfalls = (help: HTMLElement, { choices, probes, known }: Wanted): Judged => {
  const root = help.shadowRoot!;
  const states = statePairs(root);
  const pairs = [...textPairs(root), ...graphicPairs(root), ...states.pairs];
  const keys = keysOf(help, pairs, probes);
  const fresh = keys.filter((key, index) => !known.includes(key) && keys.indexOf(key) === index);
  const judged = fresh.map((key) => pairs[keys.indexOf(key)]!);
  const short = choices.flatMap((choice) => {
    choose(help, choice);
    return judged.flatMap((pair) => shortfallOf(pair, choice) ?? []);
  });
  choose(help, { accent: '', surface: '' });
  for (const one of states.samples) one.remove();
  const seen = [...new Set(pairs.map(({ name }) => name))];
  return { short, count: judged.length * choices.length, fresh, seen };
};

Object.assign(window, { shortfalls });
