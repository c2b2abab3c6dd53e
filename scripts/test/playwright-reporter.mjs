/** Reports the counts of a Playwright run by project. */
import { fromProject, Tally, writeSummary } from './summary.mjs';

const statuses = { expected: 'passed', flaky: 'passed', skipped: 'skipped' };

const resultOf = (test) => {
  const [, browser, , ...titles] = test.titlePath();
  const file = fromProject(test.location.file);
  return { file, title: titles.join(' › '), browser, status: statuses[test.outcome()] ?? 'failed' };
};

const rowName = ({ name }) => `end-to-end: ${name}`;

export default class CountingReporter {
  #tally = new Tally();
  #suite;

  onBegin(config, suite) {
    this.#suite = suite;
    // A project that ran no test must not go unnoticed.
    for (const project of config.projects) this.#tally.add(rowName(project), {});
  }

  onError() {
    // Errors outside of tests: a file that does not load, a server that does not start.
    this.#tally.add('end-to-end set-up', { failed: 1 });
  }

  onEnd() {
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'flaky') console.log(`flaky: ${test.titlePath().join(' › ')}`);
      const passed = Number(outcome === 'expected' || outcome === 'flaky');
      const failed = Number(outcome === 'unexpected');
      this.#tally.add(rowName(test.parent.project()), { passed, failed });
    }
    writeSummary(this.#tally.rows, (this.#suite?.allTests() ?? []).map(resultOf));
  }
}
