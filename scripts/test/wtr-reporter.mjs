/** Reports the counts of a @web/test-runner run by browser. */
import { fromProject, Tally, writeSummary } from './summary.mjs';

const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];

const statusOf = ({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

/** The result of each test of a suite, with the names of its suites. */
const resultsIn = (suite, path, session) => [
  ...suite.tests.map((test) => ({
    file: fromProject(session.testFile),
    title: [...path, test.name].join(' › '),
    browser: session.browser.name,
    status: statusOf(test),
  })),
  ...suite.suites.flatMap((inner) => resultsIn(inner, [...path, inner.name], session)),
];

const count = ({ passed: hasPassed, testResults }) => {
  const results = testResults ? tests(testResults) : [];
  const passed = results.filter((test) => test.passed).length;
  const failed = results.filter((test) => !test.passed && !test.skipped).length;
  // A file that does not load, a browser that does not start, or a file without tests counts as a
  // failure, although no test has failed.
  const isBroken = failed === 0 && (!hasPassed || results.length === 0);
  return { passed, failed: isBroken ? 1 : failed };
};

export const countingReporter = (suffix = '') => {
  const tally = new Tally();
  const rowName = (name) => `widget: ${name}${suffix}`;
  return {
    start({ browserNames }) {
      // A browser that ran no test must not go unnoticed.
      for (const name of browserNames) tally.add(rowName(name), {});
    },
    stop({ sessions }) {
      for (const session of sessions) tally.add(rowName(session.browser.name), count(session));
      const run = [...sessions].filter(({ testResults }) => testResults);
      const results = run.flatMap((session) => resultsIn(session.testResults, [], session));
      writeSummary(tally.rows, results);
      for (const { name, passed, failed } of tally.rows) {
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      }
    },
  };
};
