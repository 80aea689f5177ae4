import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends a run with what passed at the second try only, the reasons for what was skipped and the plain line `N passed, N failed, N skipped`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const reasons = new Map<string, number>();
    for (const module of modules) {
      const tests: TestCase[] = [...module.children.allTests()];
      // A file can fail outside its tests: while it is read, before them or after them.
      if (!module.ok() && tests.every((test) => test.result().state !== 'failed')) count.failed += 1;
      for (const test of tests) {
        const result = test.result();
        if (test.diagnostic()?.flaky === true) console.log(`passed at the second try only: ${test.fullName}`);
        count[result.state] += 1;
        if (result.state === 'skipped') {
          const reason = result.note ?? 'no reason given';
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
      }
    }
    count.failed += unhandledErrors.length + count.pending;
    for (const [reason, times] of reasons) console.log(`skipped ${times}: ${reason}`);
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
