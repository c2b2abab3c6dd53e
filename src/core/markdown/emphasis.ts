/** A run of `*` or `_` in a text, and what pairing made of it. */
export interface Run {
  readonly type: 'run';
  readonly marker: '*' | '_';
  /** Signs as typed. */
  readonly length: number;
  /** Signs that found no partner: they stay text. */
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What it opens, innermost first. */
  readonly opens: Emphasised[];
  /** What it closes, innermost first. */
  readonly closes: Emphasised[];
  /** Where it stands among the runs of the text. */
  readonly position: number;
  /** The runs beside it that may still find a partner. */
  previous: Run | undefined;
  next: Run | undefined;
}

export type Emphasised = 'strong' | 'emphasis';

const whitespace = /\s/;
const punctuation = /[\p{P}\p{S}]/u;

/** The runs of a text that wait for a partner, paired as CommonMark pairs them. */
export class RunStack {
  #top: Run | undefined;
  #count = 0;

  /** Position that the next run will have. */
  get position(): number {
    return this.#count;
  }

  /** Adds the run at `text.slice(start, end)`. */
  push(text: string, start: number, end: number): Run {
    const marker = text[start] === '_' ? '_' : '*';
    const before = kindOf(text[start - 1]);
    const after = kindOf(text[end]);
    const isLeft = after !== 'space' && (after !== 'punctuation' || before !== 'letter');
    const isRight = before !== 'space' && (before !== 'punctuation' || after !== 'letter');
    const run: Run = {
      type: 'run',
      marker,
      length: end - start,
      left: end - start,
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

  /** Pairs the runs from `bottom` (a position) on, and forgets those that found no partner. */
  pair(bottom: number): void {
    // Below these positions no partner is left for a closing run of that kind: keeps time linear.
    const floors = new Map<string, number>();
    let closer = this.#firstFrom(bottom);
    while (closer) {
      const opener = closer.canClose ? openerFor(closer, bottom, floors) : undefined;
      if (opener) {
        pairUp(opener, closer);
        if (opener.left === 0) this.#remove(opener);
        if (closer.left > 0) continue;
      }
      const { next }: Run = closer;
      if (closer.left === 0 || (closer.canClose && !closer.canOpen)) this.#remove(closer);
      closer = next;
    }
    while (this.#top && this.#top.position >= bottom) this.#remove(this.#top);
  }

  #firstFrom(bottom: number): Run | undefined {
    let first: Run | undefined;
    for (let run = this.#top; run && run.position >= bottom; run = run.previous) first = run;
    return first;
  }

  #remove(run: Run): void {
    if (run.previous) run.previous.next = run.next;
    if (run.next) run.next.previous = run.previous;
    else this.#top = run.previous;
  }
}

const kindOf = (char: string | undefined): 'space' | 'punctuation' | 'letter' => {
  if (char === undefined || whitespace.test(char)) return 'space';
  return punctuation.test(char) ? 'punctuation' : 'letter';
};

const openerFor = (closer: Run, bottom: number, floors: Map<string, number>): Run | undefined => {
  const kind = `${closer.marker}${closer.canOpen}${closer.length % 3}`;
  const floor = Math.max(bottom, floors.get(kind) ?? 0);
  let opener = closer.previous;
  while (opener && opener.position >= floor && !fits(opener, closer)) opener = opener.previous;
  if (opener && opener.position >= floor) return opener;
  floors.set(kind, closer.position);
  return undefined;
};

const fits = (opener: Run, closer: Run): boolean =>
  opener.canOpen &&
  opener.marker === closer.marker &&
  // CommonMark's rule of three: keeps `**a*b**` from pairing in the middle of a run.
  (!(opener.canClose || closer.canOpen) ||
    closer.length % 3 === 0 ||
    (opener.length + closer.length) % 3 !== 0);

/** Takes one or two signs of each, and drops the runs between them. */
const pairUp = (opener: Run, closer: Run): void => {
  const isStrong = opener.left > 1 && closer.left > 1;
  const kind = isStrong ? 'strong' : 'emphasis';
  opener.opens.push(kind);
  closer.closes.push(kind);
  opener.left -= isStrong ? 2 : 1;
  closer.left -= isStrong ? 2 : 1;
  opener.next = closer;
  closer.previous = opener;
};
