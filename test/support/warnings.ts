/** Keeps the warnings of each test of a suite out of the console and hands them over. */
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
