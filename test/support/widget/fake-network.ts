interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Answers with this text. */
  readonly answer: (body: string, status?: number) => void;
  /** Sends the beginning of a text and never completes it. */
  readonly begin: (start: string) => void;
  /** Breaks the connection. */
  readonly fail: () => void;
}

/** Replaces `fetch` in each test of a suite; the test answers requests by hand. */
export const fakeNetwork = (): readonly Request[] => {
  const requests: Request[] = [];
  const { fetch } = window;
  beforeEach(() => {
    requests.length = 0;
    window.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal ?? new AbortController().signal;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        requests.push({
          url: input as string,
          signal,
          answer: (body, status = 200) => resolve(new Response(body, { status })),
          begin: (start) => resolve(new Response(halfOf(start, signal))),
          fail: () => reject(new TypeError('the connection broke')),
        });
      });
  });
  afterEach(() => {
    window.fetch = fetch;
  });
  return requests;
};

/** A body that never ends, unless the request is aborted. */
const halfOf = (start: string, signal: AbortSignal): ReadableStream =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(start));
      signal.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
