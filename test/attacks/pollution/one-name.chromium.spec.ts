import { expect } from '@playwright/test';
import { tell, test } from '../page.ts';
import type { Life } from './frames.ts';
import { groundIn, isSame, untouched } from './ground.ts';
import { allNames, scriptNames } from './property-names.ts';

test.use({ trace: 'off' });

/**
 * Names that are read through `Object.prototype`, and why that does no harm. All else that the script
 * or the browser reads stands in the object itself, or in one that inherits nothing.
 */
const HARMLESS = [
  ...['0', 'styles', '_$cssResult$', '_$AD', 'metadata'], // Of Lit: what is hostile counts as nothing.
  ...['hostConnected', 'hostUpdate', 'hostUpdated'], // To be told from hooks of ours.
  ...['shopHelp', 'shopHelpSettings'], // Of the window, which inherits too: read as a list, or as own.
  'then', // By promises, of whatever they are given.
];

test('nothing hostile is read through Object.prototype', async ({ page, site }) => {
  const { live } = await groundIn(page, site);
  const read = new Set<string>();
  for (const faq of ['bundled', 'fetched'] as const) {
    for (const when of ['before', 'after'] as const) {
      const life = await live({ names: allNames, value: 'traced', when, faq });
      expect(life.reached).toBe('all');
      life.read.forEach((name) => read.add(name));
    }
  }
  tell({ set: 'names of Object.prototype', tried: allNames.length, read: read.size });
  expect([...read].filter((name) => !HARMLESS.includes(name))).toEqual([]);
});

/** In small parts, so that the workers share them. */
const PARTS = 4;

const changedAmong = (lives: readonly (readonly [name: string, life: Life])[], clean: Life) =>
  lives.filter(([, life]) => !isSame(life, clean));

for (let part = 0; part < PARTS; part += 1) {
  const names = scriptNames.filter((_name, at) => at % PARTS === part);

  test(`no name alone on Object.prototype changes anything before the script is there: ${part + 1}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    const { live } = await groundIn(page, site);
    const clean = untouched(await live({ when: 'before' }));
    const lives: (readonly [name: string, life: Life])[] = [];
    for (const name of names) lives.push([name, await live({ names: [name], when: 'before' })]);
    const changed = changedAmong(lives, clean);
    tell({ set: 'one name, before', names: names.length, works: names.length - changed.length });
    expect(changed).toEqual([]);
  });

  test(`no name alone on Object.prototype changes anything once the script is there: ${part + 1}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    const { liveOn } = await groundIn(page, site);
    const [first, ...rest] = await liveOn(names, 'text');
    const changed = changedAmong(rest, untouched(first?.[1]));
    tell({ set: 'one name, after', names: names.length, works: rest.length - changed.length });
    expect(changed).toEqual([]);
  });
}
