import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what was tried and what happened, one set of strings after the other, by browser. */
export default class AttackCountReporter implements Reporter {
  readonly #sets = new Map<string, Map<string, number>>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const browser = test.parent.project()?.name ?? '';
    for (const { type, description } of result.annotations) {
      if (type === 'counts' && description) this.#add(browser, description);
    }
  }

  onEnd(): void {
    for (const [set, counts] of this.#sets) {
      const words = [...counts].map(([what, count]) => `${what} ${Math.round(count * 100) / 100}`);
      console.log(`${set}: ${words.join(', ')}`);
    }
  }

  #add(browser: string, description: string): void {
    const { set, ...counts } = JSON.parse(description) as Record<string, number | string>;
    const name = `${browser}, ${set}`;
    const sums = this.#sets.get(name) ?? new Map<string, number>();
    this.#sets.set(name, sums);
    for (const [what, count] of Object.entries(counts)) {
      const old = sums.get(what) ?? 0;
      sums.set(what, what === 'slowest' ? Math.max(old, Number(count)) : old + Number(count));
    }
  }
}
