import type { Messages } from '../messages/index.ts';
import type { Dispatch } from '../state/reduce.ts';
import type { WorkshopState } from '../state/state.ts';

/** What every view is drawn from. */
export interface ViewContext {
  readonly state: WorkshopState;
  readonly messages: Messages;
  readonly dispatch: Dispatch;
  readonly effects: Effects;
}

/** What the page does beyond drawing. */
export interface Effects {
  readonly bringFiles: (files: readonly File[]) => void;
  readonly bringText: (text: string) => void;
  /** Hands a text to the browser's downloads. */
  readonly download: (name: string, text: string, type: string) => void;
  /** Puts a text on the clipboard and says so, or says that it could not. */
  readonly copy: (text: string) => void;
  /** Forgets the draft and all that is stored. */
  readonly clear: () => void;
}

/** The text of the field that an event comes from. */
export const textOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
