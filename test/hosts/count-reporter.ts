import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Count {
  tried: number;
  works: number;
  absent: number;
  readonly broken: string[];
}

/** Prints how many hosts were tried in each browser, and on which of them the help failed. */
export default class HostCountReporter implements Reporter {
  readonly #counts = new Map<string, Count>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (!test.tags.includes('@host')) return;
    const project = test.parent.project()?.name ?? '';
    const count = this.#counts.get(project) ?? { tried: 0, works: 0, absent: 0, broken: [] };
    this.#counts.set(project, count);
    count.tried += 1;
    const help = result.annotations.find(({ type }) => type === 'help')?.description;
    if (result.status !== 'passed') count.broken.push(test.title);
    else if (help === 'works') count.works += 1;
    else count.absent += 1;
  }

  onEnd(): void {
    for (const [project, { tried, works, absent, broken }] of this.#counts) {
      console.log(
        `${project}: ${tried} hostile hosts tried, the help works on ${works}, is absent without an error on ${absent}, ${broken.length} broken`,
      );
      for (const name of broken) console.log(`  broken: a page ${name}`);
    }
  }
}
