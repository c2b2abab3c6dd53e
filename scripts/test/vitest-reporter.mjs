/** Reports the counts of a Vitest run. */
import { fromProject, Tally, writeSummary } from './summary.mjs';

const titleOf = (test) =>
  test.parent.type === 'module' ? test.name : `${titleOf(test.parent)} › ${test.name}`;

const resultOf = (test) => ({
  file: fromProject(test.module.moduleId),
  title: titleOf(test),
  browser: 'Node.js',
  status: test.result().state,
});

/**
 * If a file does not load or a suite's hook fails, no test has failed; count it as a failure all
 * the same.
 */
const countBroken = (file) => {
  const suites = [...file.children.allSuites()];
  const isEmpty = [...file.children.allTests()].length === 0;
  return Number(isEmpty || [file, ...suites].some((suite) => suite.errors().length > 0));
};

export default class CountingReporter {
  onTestRunEnd(files, errors) {
    const tally = new Tally();
    const results = files.flatMap((file) => [...file.children.allTests()].map(resultOf));
    for (const { status } of results) {
      tally.add('unit: Node.js', {
        passed: Number(status === 'passed'),
        failed: Number(status === 'failed'),
      });
    }
    const broken = files.reduce((sum, file) => sum + countBroken(file), errors.length);
    if (broken > 0) tally.add('unit: Node.js, outside of tests', { failed: broken });
    writeSummary(tally.rows, results);
  }
}
