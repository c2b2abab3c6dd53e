import type { Page } from '@playwright/test';
import { expect, test, type Help } from './shop.ts';
import { french, states } from './states.ts';

/** What a shop may set; a surface beside the accent, or the accent alone. */
interface Choice {
  readonly accent: string;
  readonly surface?: string;
}

/** The same colours in every run: so many from a seed, and those at the ends. */
const colours = (count: number, start: number): readonly string[] => {
  let seed = start;
  const next = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const random = Array.from({ length: count }, () => {
    const [red, green, blue] = [next(), next(), next()].map((part) => Math.floor(part * 256));
    return `rgb(${red} ${green} ${blue})`;
  });
  const ends = ['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#767676', '#777'];
  return [...random, ...ends];
};

const accents = (count: number): readonly Choice[] =>
  colours(count, 20_26).map((accent) => ({ accent }));

/** Each surface with an accent of its own, and with one that is the same, so that nothing is seen. */
const surfaces = (count: number): readonly Choice[] => {
  const paints = colours(count, 11_25);
  return colours(count, 19_84).flatMap((surface, index) => [
    { surface, accent: paints[index]! },
    { surface, accent: surface },
  ]);
};

/** What must stand out from what is behind it, how far (WCAG 1.4.3, 1.4.11), and by which colour. */
interface Demand {
  readonly selector: string;
  readonly property: 'color' | 'borderBlockStartColor' | 'borderInlineStartColor';
  readonly least: 4.5 | 3;
  /** Measured against what is behind the element, not against its own background. */
  readonly outside?: true;
}

const demands: readonly Demand[] = [
  { selector: '.launcher', property: 'color', least: 4.5 },
  { selector: '.choice[aria-pressed=true]', property: 'color', least: 4.5 },
  { selector: '.choice[aria-pressed=false]', property: 'color', least: 4.5 },
  { selector: '.hand-over .contact:first-child a', property: 'color', least: 4.5 },
  { selector: '.contact a', property: 'color', least: 4.5 },
  { selector: '.contact small', property: 'color', least: 4.5 },
  { selector: '.text-button', property: 'color', least: 4.5 },
  { selector: '.prose a', property: 'color', least: 4.5 },
  { selector: '.feedback a', property: 'color', least: 4.5 },
  { selector: 'mark', property: 'color', least: 4.5 },
  { selector: '.label', property: 'color', least: 4.5 },
  { selector: '.excerpt', property: 'color', least: 4.5 },
  { selector: '.icon-button', property: 'color', least: 4.5 },
  { selector: '.title', property: 'color', least: 4.5 },
  { selector: '.input', property: 'color', least: 4.5 },
  { selector: '.question', property: 'color', least: 4.5 },
  { selector: '.topic-button', property: 'color', least: 4.5 },
  { selector: '.count', property: 'color', least: 4.5 },
  { selector: '.prose', property: 'color', least: 4.5 },
  { selector: '.feedback', property: 'color', least: 4.5 },
  { selector: '.feedback-reply', property: 'color', least: 4.5 },
  { selector: '.correction', property: 'color', least: 4.5 },
  { selector: '.notice p', property: 'color', least: 4.5 },
  { selector: '.empty-title', property: 'color', least: 4.5 },
  { selector: '.empty p', property: 'color', least: 4.5 },
  { selector: '.words', property: 'color', least: 4.5 },
  { selector: '.contact .icon', property: 'color', least: 3 },
  { selector: '.search', property: 'borderBlockStartColor', least: 3, outside: true },
  { selector: '.choice', property: 'borderBlockStartColor', least: 3, outside: true },
  { selector: '.words', property: 'borderInlineStartColor', least: 3, outside: true },
];

/** Runs in the page: everything on show that falls short, whatever the accent. */
const shortfalls = (
  help: Element,
  wanted: { readonly choices: readonly Choice[]; readonly demands: readonly Demand[] },
): { short: readonly string[]; count: number; met: readonly string[] } => {
  const root = help.shadowRoot!;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, readonly number[]>();

  /** Red, green, blue and opacity as they get to the screen. */
  const channels = (colour: string): readonly number[] => {
    let found = known.get(colour);
    if (!found) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      found = [...context.getImageData(0, 0, 1, 1).data];
      known.set(colour, found);
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
      const { backgroundColor } = getComputedStyle(one);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    throw new Error('nothing is behind');
  };

  // The colour of focus rings, which stand on each of these.
  const ring = document.createElement('i');
  ring.style.color = 'var(--_focus)';
  root.querySelector('.panel')!.append(ring);

  // Text on the background of a row under the pointer.
  const hovered = document.createElement('i');
  hovered.style.cssText = 'color: var(--_text); background: var(--_hover)';
  root.querySelector('.panel')!.append(hovered);

  const short: string[] = [];
  const met = new Set<string>();
  let count = 0;
  const judge = (what: string, one: string, other: string, least: number): void => {
    count += 1;
    const ratio = contrast(one, other);
    if (ratio < least) short.push(`${what}: ${ratio.toFixed(2)} of ${least} (${one} on ${other})`);
  };
  for (const { accent, surface = '' } of wanted.choices) {
    (help as HTMLElement).style.setProperty('--shop-help-accent', accent);
    (help as HTMLElement).style.setProperty('--shop-help-surface', surface);
    const choice = surface === '' ? accent : `${accent} on ${surface}`;
    for (const { selector, property, least, outside } of wanted.demands) {
      const element = root.querySelector(selector);
      if (!element) continue;
      met.add(selector);
      const colour = getComputedStyle(element)[property];
      judge(
        `${choice}: ${selector}`,
        colour,
        behind(outside ? element.parentElement : element),
        least,
      );
    }
    const focus = getComputedStyle(ring).color;
    for (const place of ['.panel', '.footer', '.search']) {
      const element = root.querySelector(place);
      if (element) judge(`${choice}: focus on ${place}`, focus, behind(element), 3);
    }
    judge(`${choice}: under the pointer`, getComputedStyle(hovered).color, behind(hovered), 4.5);
  }
  ring.remove();
  hovered.remove();
  return { short, count, met: [...met] };
};

/** The states in which everything coloured is on show. */
const scenes = ['rated not helpful', 'a slip corrected', 'personal data typed', 'no answer'];

/** What browsers of the years before relative colours and `light-dark()` see. */
const withoutBlocks = async (help: Help, condition: string): Promise<void> => {
  const count = await help.root.evaluate((element, words) => {
    let dropped = 0;
    for (const sheet of element.shadowRoot!.adoptedStyleSheets) {
      for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
        const rule = sheet.cssRules[index];
        if (!(rule instanceof CSSSupportsRule) || !rule.conditionText.includes(words)) continue;
        sheet.deleteRule(index);
        dropped += 1;
      }
    }
    return dropped;
  }, condition);
  expect(count).toBeGreaterThan(0);
};

/** How many pairs stand far enough apart, and of what; fails where one does not. */
const measured = async (
  page: Page,
  help: Help,
  choices: readonly Choice[],
): Promise<{ pairs: number; met: readonly string[] }> => {
  let pairs = 0;
  const found = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { short, count, met } = await help.root.evaluate(shortfalls, { choices, demands });
    for (const one of met) found.add(one);
    expect(short.slice(0, 20), `${short.length} of ${count} in ${colorScheme}`).toEqual([]);
    pairs += count;
  }
  return { pairs, met: [...found] };
};

/** Fails where a pair stands too near, or where nothing on show has put a demand to the test. */
const measureScenes = async (
  page: Page,
  help: Help,
  choices: readonly Choice[],
): Promise<number> => {
  let sum = 0;
  const found = new Set<string>();
  for (const [name, step] of Object.entries(states)) {
    await step(page, help, french);
    if (!scenes.includes(name)) continue;
    const { pairs, met } = await measured(page, help, choices);
    sum += pairs;
    for (const one of met) found.add(one);
  }
  expect([...found].sort()).toEqual([...new Set(demands.map((one) => one.selector))].sort());
  return sum;
};

for (const { browsers, lacking, count } of [
  { browsers: 'today’s browsers', lacking: undefined, count: 500 },
  { browsers: 'browsers without relative colours', lacking: 'srgb-linear', count: 150 },
  { browsers: 'browsers without light-dark() either', lacking: 'light-dark', count: 150 },
]) {
  test(`text and parts stand out whatever the accent, on ${browsers}`, async ({
    visit,
    help,
    page,
  }) => {
    test.setTimeout(180_000);
    await visit();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (lacking !== undefined) await withoutBlocks(help, lacking);
    const pairs = await measureScenes(page, help, accents(count));
    console.log(`contrast, ${browsers}: ${pairs} pairs`);
    expect(pairs).toBeGreaterThan(count * 60);
  });
}

test('text and parts stand out whatever the surface, where the shop has set no text', async ({
  visit,
  help,
  page,
}) => {
  test.setTimeout(180_000);
  await visit();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const pairs = await measureScenes(page, help, surfaces(120));
  console.log(`contrast, surfaces: ${pairs} pairs`);
  expect(pairs).toBeGreaterThan(240 * 60);
});
