/** Work in small steps, between which the browser may do other things. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs the remaining steps at once. */
export const complete = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
