/** An error that only the owner can fix: printed as two sentences, never with a stack trace. */
export class Failure extends Error {
  /** What to do, in one sentence. */
  readonly remedy: string;
  /** 1 if a FAQ is at fault, 2 if the command or its files are. */
  readonly exitCode: 1 | 2;

  constructor(message: string, remedy: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}
