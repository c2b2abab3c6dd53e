/** A table row, with the line of the file where it starts. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}
