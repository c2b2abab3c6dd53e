/** What a shop may set, each empty for nothing. */
export interface Choice {
  readonly accent: string;
  readonly surface: string;
}

/** Under these no two rules of our style sheet come to the same colours by chance. */
export const PROBES: readonly Choice[] = [
  { accent: '', surface: '' },
  { accent: '#123456', surface: '' },
  { accent: '#fedcba', surface: '' },
  { accent: '#808182', surface: '#345678' },
  { accent: '#c04010', surface: '#f0e0d0' },
];

interface Wanted {
  readonly choices: readonly Choice[];
  readonly probes: readonly Choice[];
  /** Pairs that have been judged before. */
  readonly known: readonly string[];
}

export interface Judged {
  /** The pairs that are too near. */
  readonly short: readonly string[];
  readonly count: number;
  /** The pairs that were not known. */
  readonly fresh: readonly string[];
  /** What was on show, by class. */
  readonly seen: readonly string[];
}

/**
 * Runs in the page: every text, icon and border on show that falls short of what must be between it
 * and what is behind it (WCAG 1.4.3, 1.4.11), whatever the shop has chosen. What always shares its
 * colours is judged once.
 */
export const shortfalls = (help: Element, { choices, probes, known }: Wanted): Judged => {
  const root = help.shadowRoot!;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const drawn = new Map<string, readonly number[]>();

  /** Red, green, blue and opacity as they get to the screen. */
  const channels = (colour: string): readonly number[] => {
    let found = drawn.get(colour);
    if (!found) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      found = [...context.getImageData(0, 0, 1, 1).data];
      drawn.set(colour, found);
    }
    return found;
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element: Element | null): string => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor, opacity } = getComputedStyle(one);
      if (opacity !== '1') throw new Error(`one sees through .${one.className}`);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    throw new Error('nothing is behind');
  };

  interface Part {
    readonly name: string;
    readonly element: Element;
    readonly pseudo?: string;
    readonly property: 'color' | 'borderBlockStartColor' | 'borderInlineStartColor';
    /** The element whose background is behind it. */
    readonly over: Element | null;
    readonly least: 4.5 | 3;
  }

  const isShown = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden');
  const shown = (selector: string): readonly Element[] =>
    [...root.querySelectorAll(selector)].filter(isShown);
  const nameOf = (one: Element): string => one.closest('[class]')!.getAttribute('class')!.trim();
  const hasText = (one: Element): boolean =>
    [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

  const panel = root.querySelector('.panel:not([hidden])');
  const sample = (style: string): Element => {
    const one = document.createElement('i');
    one.style.cssText = style;
    panel?.append(one);
    return one;
  };
  const ring = sample('color: var(--_focus)');
  const hovered = sample('color: var(--_text); background: var(--_hover)');

  const text = { property: 'color', least: 4.5 } as const;
  const parts: readonly Part[] = [
    ...shown('.root :not(svg, svg *, input)')
      .filter(hasText)
      .map((element) => ({ ...text, name: nameOf(element), element, over: element })),
    ...shown('input').flatMap((element) => [
      { ...text, name: 'input', element, over: element },
      { ...text, name: 'placeholder', element, over: element, pseudo: '::placeholder' },
    ]),
    ...shown('svg').map((element) => ({
      name: 'icon',
      element,
      property: 'color' as const,
      over: element.parentElement,
      least: 3 as const,
    })),
    ...shown('.search, .choice, .words').map((element) => ({
      name: `border of ${nameOf(element)}`,
      element,
      property: element.matches('.words')
        ? ('borderInlineStartColor' as const)
        : ('borderBlockStartColor' as const),
      over: element.parentElement,
      least: 3 as const,
    })),
    ...(panel ? [{ ...text, name: 'under the pointer', element: hovered, over: hovered }] : []),
    ...shown('.panel, .footer, .search').map((over) => ({
      name: `focus on ${nameOf(over)}`,
      element: ring,
      property: 'color' as const,
      over,
      least: 3 as const,
    })),
  ];

  const choose = ({ accent, surface }: Choice): void => {
    (help as HTMLElement).style.setProperty('--shop-help-accent', accent);
    (help as HTMLElement).style.setProperty('--shop-help-surface', surface);
  };
  const coloursOf = ({ element, pseudo, property, over }: Part): readonly [string, string] => [
    getComputedStyle(element, pseudo)[property],
    behind(over),
  ];

  const keys = parts.map(({ least }) => `${least}`);
  for (const probe of probes) {
    choose(probe);
    parts.forEach((part, index) => (keys[index] += ` ${coloursOf(part).join(' on ')}`));
  }
  const fresh = keys.filter((key, index) => !known.includes(key) && keys.indexOf(key) === index);
  const judged = fresh.map((key) => parts[keys.indexOf(key)]!);

  const short: string[] = [];
  for (const choice of choices) {
    choose(choice);
    for (const part of judged) {
      const [one, other] = coloursOf(part);
      const ratio = contrast(one, other);
      if (ratio >= part.least) continue;
      const { accent, surface } = choice;
      short.push(
        `${accent} ${surface} ${part.name}: ${ratio.toFixed(2)} of ${part.least} (${one} on ${other})`,
      );
    }
  }
  choose({ accent: '', surface: '' });
  ring.remove();
  hovered.remove();
  const seen = [...new Set(parts.map(({ name }) => name))];
  return { short, count: judged.length * choices.length, fresh, seen };
};
