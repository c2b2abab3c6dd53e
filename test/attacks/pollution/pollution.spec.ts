import { expect } from '@playwright/test';
import { tell, test } from '../page.ts';
import { arrays } from './arrays.ts';
import { groundIn, isSame, untouched } from './ground.ts';
import { allNames } from './property-names.ts';

test.use({ trace: 'off' });

/** A promise that is given an object calls its `then`: no script can keep promises from that. */
const namesFor = (value: string): readonly string[] =>
  value === 'function' ? allNames.filter((name) => name !== 'then') : allNames;

for (const value of ['text', 'function', 'object'] as const) {
  test(`all names at once on Object.prototype change nothing: each a hostile ${value}`, async ({
    page,
    site,
  }) => {
    const { live } = await groundIn(page, site);
    const names = namesFor(value);
    for (const faq of ['bundled', 'fetched'] as const) {
      const clean = untouched(await live({ when: 'before', faq }));
      for (const when of ['before', 'after'] as const) {
        expect(await live({ names, value, when, faq }), when).toEqual(clean);
      }
    }
    tell({ set: `all names at once, each a ${value}`, names: names.length, pages: 4, works: 4 });
  });
}

const isAbsent = { reached: 'nothing' };
const isLink = { reached: 'button', hasLink: true };

for (const { does, code, outcome } of arrays) {
  test(`an Array.prototype that ${does} ${outcome === 'same' ? 'changes nothing' : 'keeps the help away, or leaves the plain link'}`, async ({
    page,
    site,
  }) => {
    const { live } = await groundIn(page, site);
    const clean = untouched(await live({ when: 'before' }));
    let works = 0;
    for (const when of ['before', 'after'] as const) {
      const life = await live({ code, when });
      const wanted =
        outcome === 'same'
          ? { ...clean }
          : { executed: 0, errors: [], ...(when === 'before' ? isAbsent : isLink) };
      expect(life, when).toEqual(expect.objectContaining(wanted));
      works += Number(isSame(life, clean));
    }
    tell({ set: 'Array.prototype', pages: 2, works });
  });
}
