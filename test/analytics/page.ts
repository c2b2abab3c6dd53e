import { afterEach, beforeEach, vi } from 'vitest';

/**
 * The parts of a page that the adapters need: a document that dispatches events, and an empty
 * window.
 */
export const withPage = (): {
  readonly window: Record<string, unknown>;
  readonly document: EventTarget;
} => {
  const page = { window: {} as Record<string, unknown>, document: new EventTarget() };
  beforeEach(() => {
    page.window = {};
    page.document = new EventTarget();
    vi.stubGlobal('window', page.window);
    vi.stubGlobal('document', page.document);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  return page;
};

/** Dispatches an event as the widget does. */
export const fire = (target: EventTarget, type: string, detail: object): void =>
  void target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));

/** Consent that was given earlier. */
export const given = (tell: (isGiven: boolean) => void): void => tell(true);
