/** Something that only the owner can put right: said in two sentences, never with a stack. */
export class Failure extends Error {
  /** What to do, a sentence. */
  readonly remedy: string;
  /** 1 where a FAQ is at fault, 2 where the command or its files are. */
  readonly exitCode: 1 | 2;

  constructor(message: string, remedy: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}
