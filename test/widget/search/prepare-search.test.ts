import { expect } from '@open-wc/testing';
import type { FaqSearch } from '../../../src/core/search/search.ts';
import { prepareWhenIdle } from '../../../src/widget/panel/session/prepare-search.ts';

const fail = (error: unknown): void => {
  throw error;
};

/** A search that can only be prepared, in the given number of steps of some milliseconds each. */
const searchOf = (steps: number, milliseconds: number) => {
  const counts = { steps: 0, longestSlice: 0 };
  let slice = 0;
  const prepare = (): boolean => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    slice += 1;
    if (slice === 1) queueMicrotask(() => (slice = 0));
    counts.longestSlice = Math.max(counts.longestSlice, slice);
    return (counts.steps += 1) === steps;
  };
  return { counts, search: { prepare } as unknown as FaqSearch };
};

const untilPrepared = async (counts: { steps: number }, steps: number): Promise<void> => {
  while (counts.steps < steps) await new Promise((resolve) => setTimeout(resolve));
};

describe('the index is built in idle time', () => {
  it('until it is complete, and no further', async () => {
    const { search, counts } = searchOf(20, 0);
    prepareWhenIdle(search, fail);
    expect(counts.steps).to.equal(0);
    await untilPrepared(counts, 20);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(counts.steps).to.equal(20);
  });

  it('not while the shopper may be pressing the help button', async () => {
    const { search, counts } = searchOf(1, 0);
    const start = performance.now();
    prepareWhenIdle(search, fail);
    await untilPrepared(counts, 1);
    expect(performance.now() - start).to.be.above(200);
  });

  it('in slices that let the page answer between them', async () => {
    const { search, counts } = searchOf(40, 4);
    prepareWhenIdle(search, fail);
    await untilPrepared(counts, 40);
    expect(counts.longestSlice).to.be.below(10);
  });

  it('without a rest between slices, even if the browser would call back later', async () => {
    const { search, counts } = searchOf(5, 12);
    const waits: (number | undefined)[] = [];
    const { requestIdleCallback } = window;
    window.requestIdleCallback = (callback, options) => {
      waits.push(options?.timeout);
      return window.setTimeout(callback);
    };
    try {
      prepareWhenIdle(search, fail);
      await untilPrepared(counts, 5);
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
    const betweenSlices = waits.slice(1, 5);
    expect(betweenSlices).to.have.length(4);
    expect(betweenSlices.every((wait) => wait! < 10)).to.equal(true);
  });

  it('before other work that the first keystroke would wait for', async () => {
    const { search, counts } = searchOf(20, 0);
    const steps = await new Promise((resolve) =>
      prepareWhenIdle(search, fail, () => resolve(counts.steps)),
    );
    expect(steps).to.equal(20);
  });

  it('until it is stopped', async () => {
    const { search, counts } = searchOf(1_000, 1);
    const { stop } = prepareWhenIdle(search, fail);
    await untilPrepared(counts, 1);
    stop();
    const { steps } = counts;
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(counts.steps).to.equal(steps);
  });

  it('and an error is reported, and ends it', async () => {
    const told = await new Promise((resolve) => {
      const prepare = () => {
        throw new Error('broken');
      };
      prepareWhenIdle({ prepare } as unknown as FaqSearch, resolve);
    });
    expect(String(told)).to.equal('Error: broken');
  });
});

describe('a query that comes before the index is built', () => {
  it('has it at once if little is left to do', () => {
    const { search, counts } = searchOf(3, 1);
    expect(prepareWhenIdle(search, fail).hurry()).to.equal(undefined);
    expect(counts.steps).to.equal(3);
  });

  it('waits for it without blocking the page', async () => {
    const { search, counts } = searchOf(40, 4);
    const { hurry } = prepareWhenIdle(search, fail);
    const ready = hurry();
    expect(counts.steps).to.be.within(1, 10);
    expect(hurry(), 'the next key').to.equal(ready);
    expect(counts.steps).to.be.within(1, 10);
    await ready;
    expect(counts.steps).to.equal(40);
    expect(counts.longestSlice).to.be.within(1, 10);
    expect(hurry(), 'once it is there').to.equal(undefined);
  });

  it('waits no longer once it is stopped, until it is needed again', async () => {
    const { search, counts } = searchOf(40, 4);
    const { hurry, stop } = prepareWhenIdle(search, fail);
    const ready = hurry();
    stop();
    await ready;
    expect(counts.steps).to.be.below(40);
    await hurry();
    expect(counts.steps).to.equal(40);
  });
});
