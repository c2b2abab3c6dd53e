import { expect } from '@playwright/test';
import { sampled } from '../../support/pages/everyday.ts';
import { tell, test } from '../page.ts';
import { arrays } from './arrays.ts';
import { names } from './names.ts';
import { openFrames, type Session } from './sessions.ts';

test.use({ trace: 'off' });

/** Nothing hostile has run, and the page has seen no exception. */
const expectHarmless = ({ executed, errors }: Session, message: string): void =>
  expect({ executed, errors }, message).toEqual({ executed: 0, errors: [] });

test('the help works on an unpolluted page', async ({ page, site }) => {
  const runSession = await openFrames(page, site);
  for (const faq of ['bundled', 'fetched'] as const) {
    const session = await runSession({ when: 'before', faq });
    expect(session).toMatchObject({ reached: 'all', executed: 0, errors: [], faults: [] });
  }
});

for (const value of ['text', 'function', 'object'] as const) {
  const example = sampled(value === 'text', '@firefox');
  test(
    `an Object.prototype full of hostile values does no harm: each a ${value}`,
    example,
    async ({ page, site }) => {
      const runSession = await openFrames(page, site);
      let works = 0;
      for (const faq of ['bundled', 'fetched'] as const) {
        for (const when of ['before', 'after'] as const) {
          const session = await runSession({ names, value, when, faq });
          // Whoever can put a function there already runs code. Lit calls such a function when it
          // looks up an option.
          if (value === 'function') expect(session, when).toMatchObject({ errors: [] });
          else expectHarmless(session, `${faq}, ${when} the script`);
          works += Number(session.reached === 'all');
        }
      }
      tell({ set: `all names at once, each a ${value}`, names: names.length, pages: 4, works });
    },
  );
}

test(
  'one hostile name on Object.prototype does no harm',
  { tag: '@all' },
  async ({ page, site }) => {
    test.slow();
    const runSession = await openFrames(page, site);
    let works = 0;
    for (const name of names) {
      const session = await runSession({ names: [name], when: 'before' });
      expectHarmless(session, name);
      works += Number(session.reached === 'all');
    }
    tell({ set: 'one name, before', names: names.length, works });
  },
);

for (const name of ['get', 'set']) {
  test(
    `"${name}" on Object.prototype, which breaks defineProperty, runs nothing hostile`,
    sampled(name === 'get', '@firefox'),
    async ({ page, site }) => {
      const runSession = await openFrames(page, site);
      for (const when of ['before', 'after'] as const) {
        const session = await runSession({ names: [name], when });
        expect(session, when).toMatchObject({ executed: 0, errors: [] });
      }
    },
  );
}

for (const [at, { does, code, isBroken }] of arrays.entries()) {
  const title = isBroken ? 'runs nothing hostile, and the page has no exception' : 'does no harm';
  test(
    `an Array.prototype that ${does}: ${title}`,
    sampled(at < 2, '@firefox'),
    async ({ page, site }) => {
      const runSession = await openFrames(page, site);
      let works = 0;
      for (const when of ['before', 'after'] as const) {
        const session = await runSession({ code, when });
        if (isBroken) expect(session, when).toMatchObject({ executed: 0, errors: [] });
        else expectHarmless(session, `${when} the script`);
        works += Number(session.reached === 'all');
      }
      tell({ set: 'Array.prototype', pages: 2, works });
    },
  );
}
