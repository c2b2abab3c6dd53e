/**
 * Passes results from the test runners to `scripts/test.mjs`, through the file that the environment
 * variable `TEST_SUMMARY` names: how many tests passed and failed, and the result of each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ name: string, passed: number, failed: number }} Row */

/**
 * @typedef {{ file: string, title: string, browser: string, status: string }} Result `file` is
 * relative to the project, `title` includes the names of the suites, separated by ` › `
 */

/** @param {Row[]} rows @param {Result[]} tests */
export const writeSummary = (rows, tests) => {
  if (process.env.TEST_SUMMARY)
    writeFileSync(process.env.TEST_SUMMARY, JSON.stringify({ rows, tests }));
};

/** @returns {{ rows: Row[], tests: Result[] }} empty if the runner ended before it could write */
export const readSummary = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { rows: [], tests: [] };
  }
};

/** A file name, relative to the project. */
export const fromProject = (file) => relative(process.cwd(), file).replaceAll('\\', '/');

/** Counts by name, in order of first appearance. */
export class Tally {
  #rows = new Map();

  add(name, { passed = 0, failed = 0 }) {
    const row = this.#rows.get(name) ?? { name, passed: 0, failed: 0 };
    row.passed += passed;
    row.failed += failed;
    this.#rows.set(name, row);
  }

  /** @returns {Row[]} */
  get rows() {
    return [...this.#rows.values()];
  }
}
