import type { Page } from '@playwright/test';
import { probes, shortfallsOf, type Choice } from './colour-pairs.ts';
import { showIn, examinedThemes, type Theme } from './examination.ts';
import { expect, test, type Help } from './shop.ts';
import { french, states } from './states.ts';
import { sampled } from '../support/pages/everyday.ts';

/** Colours that are the same in every run: a seeded random sample, and the extremes. */
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

const ownColours: Choice = { accent: '', surface: '' };

const accents = (count: number): readonly Choice[] => [
  ownColours,
  ...colours(count, 20_26).map((accent) => ({ accent, surface: '' })),
];

/**
 * Each surface with a different accent, and with one of the same colour, which would be invisible.
 */
const surfaces = (count: number): readonly Choice[] => {
  const paints = colours(count, 11_25);
  return colours(count, 19_84).flatMap((surface, index) => [
    { surface, accent: paints[index]! },
    { surface, accent: surface },
  ]);
};

const [LIGHT, DARK] = examinedThemes as readonly [Theme, Theme, ...Theme[]];

/** Forced colours, in which the system overrides everything that the shop has set. */
const forcedColors: readonly Theme[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  ([null, 'light', 'dark'] as const).map((attribute) => ({
    name: `forced colours, ${colorScheme}, theme="${attribute}"`,
    colorScheme,
    forcedColors: 'active' as const,
    attribute,
  })),
);

/** Classes that must be among those measured. */
const onlyOnShow = [
  ...['launcher-label', 'title', 'input', 'placeholder', 'icon', 'label', 'count', 'excerpt'],
  ...['question', 'choice', 'feedback-reply', 'correction', 'text-button', 'empty-title', 'words'],
  ...['border of search', 'border of choice', 'border of words', 'prose', 'notice'],
  ...['under the pointer', 'focus on footer'],
];

/** Emulates browsers from before relative colours and `light-dark()`. */
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

/** Fails if a pair has too little contrast in any state; otherwise returns the number of pairs. */
const measure = async (
  page: Page,
  help: Help,
  themes: readonly Theme[],
  choices: readonly Choice[],
): Promise<{ pairs: number; different: number }> => {
  let pairs = 0;
  const known = new Set<string>();
  const onShow = new Set<string>();
  for (const [state, step] of Object.entries(states)) {
    await step(page, help, french);
    for (const theme of themes) {
      await showIn(page, theme);
      const wanted = { choices, probes: probes, known: [...known] };
      const { short, count, fresh, seen } = await shortfallsOf(page, help, wanted);
      const where = `${short.length} of ${count} in ${theme.name}, ${state}`;
      expect(short.slice(0, 20), where).toEqual([]);
      for (const one of fresh) known.add(one);
      for (const one of seen) onShow.add(one);
      pairs += count;
    }
  }
  expect([...onShow]).toEqual(expect.arrayContaining(onlyOnShow));
  return { pairs, different: known.size };
};

for (const { says, themes, choices, lacking } of [
  {
    says: 'whatever the accent, on today’s browsers',
    themes: [LIGHT, DARK],
    choices: accents(500),
  },
  {
    says: 'whatever the accent, on browsers without relative colours',
    themes: [LIGHT, DARK],
    choices: accents(150),
    lacking: 'srgb-linear',
  },
  {
    says: 'whatever the accent, on browsers without light-dark() either',
    themes: [LIGHT, DARK],
    choices: accents(150),
    lacking: 'light-dark',
  },
  {
    says: 'whatever the surface, where the shop has set no text',
    themes: [LIGHT, DARK],
    choices: surfaces(120),
  },
  {
    says: 'in every theme, set by device or shop',
    themes: examinedThemes.slice(0, 4),
    choices: [ownColours],
  },
  { says: 'with the colours of the system', themes: forcedColors, choices: accents(0) },
]) {
  test(
    `text and parts stand out ${says}`,
    sampled(choices.length === 1),
    async ({ visit, help, page }) => {
      test.setTimeout(180_000);
      await visit();
      await expect(help.launcher).toBeVisible();
      if (lacking !== undefined) await withoutBlocks(help, lacking);
      const { pairs, different } = await measure(page, help, themes, choices);
      console.log(`contrast, ${says}: ${different} different, ${pairs} pairs`);
      expect(pairs).toBeGreaterThan(choices.length * 10);
    },
  );
}
