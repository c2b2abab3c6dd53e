/**
 * How the test runners tell `scripts/test.mjs` what they counted: rows of name, passed and failed,
 * written to the file that the environment variable `TEST_SUMMARY` names.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ name: string, passed: number, failed: number }} Row */

/** @param {Row[]} rows */
export const writeSummary = (rows) => {
  if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, JSON.stringify(rows));
};

/** @returns {Row[]} none when the runner ended before it could write */
export const readSummary = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
};

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
