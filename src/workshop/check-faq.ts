import { findingsOf } from './faq-facts.ts';
import { placeFindings } from './state/findings.ts';
import { currentFaq } from './state/state.ts';
import type { Store } from './store.ts';

/**
 * Minimum pause before a check, in milliseconds: checking a long FAQ takes a while, and must not
 * delay typing.
 */
const MIN_PAUSE = 250;

/** Checks the current FAQ shortly after each change. */
export const checkFaq = (store: Store): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = MIN_PAUSE;
  const check = (): void => {
    timer = undefined;
    const start = performance.now();
    const faq = currentFaq(store.state);
    const findings = placeFindings(faq, findingsOf(faq), []);
    pause = Math.max(MIN_PAUSE, performance.now() - start);
    store.dispatch({ type: 'look', look: { findings } });
  };
  store.watch((state, before) => {
    if (currentFaq(state) === currentFaq(before)) return;
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });
  check();
};
