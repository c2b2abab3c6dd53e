/** Collects the warnings of each test of a suite instead of printing them. */
export const caughtWarnings = (): readonly string[] => {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: unknown) => void warnings.push(String(message));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
};
