/** A CommonMark delimiter run: adjacent `*` or `_`, and the emphasis that it was matched to. */
export interface DelimiterRun {
  readonly type: 'delimiterRun';
  readonly marker: '*' | '_';
  /** Number of delimiters as typed. */
  readonly length: number;
  /** Number of delimiters not yet matched; what is left over becomes text. */
  unmatched: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What it opens, innermost first. */
  readonly opens: EmphasisType[];
  /** What it closes, innermost first. */
  readonly closes: EmphasisType[];
  /** Its index among the runs of the text. */
  readonly position: number;
  /** Its neighbours among the runs that may still find a match. */
  previous: DelimiterRun | undefined;
  next: DelimiterRun | undefined;
}

export type EmphasisType = 'strong' | 'emphasis';

const whitespace = /\s/;
const punctuation = /[\p{P}\p{S}]/u;

/** CommonMark's delimiter stack: the runs of a text that have not found a match yet. */
export class DelimiterStack {
  #top: DelimiterRun | undefined;
  #count = 0;

  /** The position of the next run. */
  get position(): number {
    return this.#count;
  }

  /** Adds the run at `text.slice(start, end)`. */
  push(text: string, start: number, end: number): DelimiterRun {
    const marker = text[start] === '_' ? '_' : '*';
    const before = kindOf(text[start - 1]);
    const after = kindOf(text[end]);
    const isLeft = after !== 'space' && (after !== 'punctuation' || before !== 'letter');
    const isRight = before !== 'space' && (before !== 'punctuation' || after !== 'letter');
    const run: DelimiterRun = {
      type: 'delimiterRun',
      marker,
      length: end - start,
      unmatched: end - start,
      canOpen: isLeft && (marker === '*' || !isRight || before === 'punctuation'),
      canClose: isRight && (marker === '*' || !isLeft || after === 'punctuation'),
      opens: [],
      closes: [],
      position: this.#count,
      previous: this.#top,
      next: undefined,
    };
    if (this.#top) this.#top.next = run;
    this.#top = run;
    this.#count += 1;
    return run;
  }

  /** Matches the runs from position `bottom` on, and drops those without a match. */
  match(bottom: number): void {
    // No opener for that kind of closer is left below these positions; keeps the time linear.
    const floors = new Map<string, number>();
    let closer = this.#firstFrom(bottom);
    while (closer) {
      const opener = closer.canClose ? openerFor(closer, bottom, floors) : undefined;
      if (opener) {
        matchPair(opener, closer);
        if (opener.unmatched === 0) this.#remove(opener);
        if (closer.unmatched > 0) continue;
      }
      const { next }: DelimiterRun = closer;
      if (closer.unmatched === 0 || (closer.canClose && !closer.canOpen)) this.#remove(closer);
      closer = next;
    }
    while (this.#top && this.#top.position >= bottom) this.#remove(this.#top);
  }

  #firstFrom(bottom: number): DelimiterRun | undefined {
    let first: DelimiterRun | undefined;
    for (let run = this.#top; run && run.position >= bottom; run = run.previous) first = run;
    return first;
  }

  #remove(run: DelimiterRun): void {
    if (run.previous) run.previous.next = run.next;
    if (run.next) run.next.previous = run.previous;
    else this.#top = run.previous;
  }
}

const kindOf = (char: string | undefined): 'space' | 'punctuation' | 'letter' => {
  if (char === undefined || whitespace.test(char)) return 'space';
  return punctuation.test(char) ? 'punctuation' : 'letter';
};

const openerFor = (
  closer: DelimiterRun,
  bottom: number,
  floors: Map<string, number>,
): DelimiterRun | undefined => {
  const kind = `${closer.marker}${closer.canOpen}${closer.length % 3}`;
  const floor = Math.max(bottom, floors.get(kind) ?? 0);
  let opener = closer.previous;
  while (opener && opener.position >= floor && !canMatch(opener, closer)) opener = opener.previous;
  if (opener && opener.position >= floor) return opener;
  floors.set(kind, closer.position);
  return undefined;
};

const canMatch = (opener: DelimiterRun, closer: DelimiterRun): boolean =>
  opener.canOpen &&
  opener.marker === closer.marker &&
  // CommonMark's rule of three: `**a*b**` must not match in the middle of a run.
  (!(opener.canClose || closer.canOpen) ||
    closer.length % 3 === 0 ||
    (opener.length + closer.length) % 3 !== 0);

/** Matches one or two delimiters of each, and drops the runs between them. */
const matchPair = (opener: DelimiterRun, closer: DelimiterRun): void => {
  const isStrong = opener.unmatched > 1 && closer.unmatched > 1;
  const type = isStrong ? 'strong' : 'emphasis';
  opener.opens.push(type);
  closer.closes.push(type);
  opener.unmatched -= isStrong ? 2 : 1;
  closer.unmatched -= isStrong ? 2 : 1;
  opener.next = closer;
  closer.previous = opener;
};
