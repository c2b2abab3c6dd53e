import { findingsOf } from './faq-facts.ts';
import { placeFindings } from './state/findings.ts';
import { currentFaq } from './state/state.ts';
import type { Store } from './store.ts';

/** Long FAQs take a while to check: typing must not wait for it. */
const pause = 250;

/** Checks the FAQ that is worked on, a moment after it has changed. */
export const checkFaq = (store: Store): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    timer = undefined;
    const faq = currentFaq(store.state);
    const findings = placeFindings(faq, findingsOf(faq), []);
    store.dispatch({ type: 'look', look: { findings } });
  };
  store.watch((state, before) => {
    if (currentFaq(state) === currentFaq(before)) return;
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });
  check();
};
