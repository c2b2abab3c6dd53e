import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what was tried and what came of it, a set of strings after the other. */
export default class AttackCountReporter implements Reporter {
  readonly #sets = new Map<string, Map<string, number>>();

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      if (type === 'counts' && description) this.#add(description);
    }
  }

  onEnd(): void {
    for (const [set, counts] of this.#sets) {
      const words = [...counts].map(([what, count]) => `${what} ${Math.round(count * 100) / 100}`);
      console.log(`${set}: ${words.join(', ')}`);
    }
  }

  #add(description: string): void {
    const { set, ...counts } = JSON.parse(description) as Record<string, number | string>;
    const sums = this.#sets.get(String(set)) ?? new Map<string, number>();
    this.#sets.set(String(set), sums);
    for (const [what, count] of Object.entries(counts)) {
      const old = sums.get(what) ?? 0;
      sums.set(what, what === 'slowest' ? Math.max(old, Number(count)) : old + Number(count));
    }
  }
}
