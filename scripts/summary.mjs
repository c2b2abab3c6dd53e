/**
 * How the test runners tell `scripts/test.mjs` what they counted, rows of name, passed and failed,
 * and what came of each test: written to the file that the environment variable `TEST_SUMMARY` names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ name: string, passed: number, failed: number }} Row */

/**
 * @typedef {{ file: string, title: string, browser: string, status: string }} Result `file` from the
 * project's folder, `title` with the suites around it, ` › ` between them
 */

/** @param {Row[]} rows @param {Result[]} tests */
export const writeSummary = (rows, tests) => {
  if (process.env.TEST_SUMMARY)
    writeFileSync(process.env.TEST_SUMMARY, JSON.stringify({ rows, tests }));
};

/** @returns {{ rows: Row[], tests: Result[] }} none when the runner ended before it could write */
export const readSummary = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { rows: [], tests: [] };
  }
};

/** A file as results name it. */
export const fromProject = (file) => relative(process.cwd(), file).replaceAll('\\', '/');

/** Counts by name, in the order in which the names came up. */
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
