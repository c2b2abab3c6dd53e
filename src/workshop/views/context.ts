import type { WorkshopMessages } from '../messages/index.ts';
import type { Dispatch } from '../state/reduce.ts';
import type { WorkshopState } from '../state/state.ts';

/** What every view gets. */
export interface ViewContext {
  readonly state: WorkshopState;
  readonly messages: WorkshopMessages;
  readonly dispatch: Dispatch;
  readonly effects: Effects;
}

/** Side effects that views can trigger. */
export interface Effects {
  readonly bringFiles: (files: readonly File[]) => void;
  /** `html` is the same text as it was copied, with its formatting, or empty. */
  readonly bringText: (text: string, html: string) => void;
  /** Offers a text as a file download. */
  readonly download: (name: string, text: string, type: string) => void;
  /** Copies a text to the clipboard, and reports whether that worked. */
  readonly copy: (text: string) => void;
  /** Asks whether to clear the draft and everything stored. */
  readonly clear: () => void;
}

/** The value of the field that fired the event. */
export const fieldText = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
