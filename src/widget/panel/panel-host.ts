import type { ReactiveControllerHost } from 'lit';
import type { Contact, Faq } from '../../core/faq/faq.ts';
import type { Problem } from '../../core/faq/parse.ts';
import type { Messages } from '../../core/messages/index.ts';
import type { PageContext } from '../../core/panel-suggestions.ts';
import type { Mode } from '../element/settings.ts';
import type { LexiconFor } from './panel-parts.ts';

/** The element around the panel, as its loader and its controllers see it. */
export interface PanelControllerHost extends HTMLElement, ReactiveControllerHost {
  readonly updateComplete: Promise<boolean>;
  readonly open: boolean;
  readonly mode: Mode;
}

/** The region that speaks to screen readers. */
export interface LiveRegion {
  /** Speaks after a pause and runs `then`, at the latest before the next message. */
  readonly announce: (message: string, lang: string, then?: () => void) => void;
  /** Runs a `then` that still waits. */
  readonly flush: () => void;
  /** Drops a message that still waits, and its `then`. */
  readonly cancel: () => void;
}

/** What the presenter needs of the element around it. */
export interface PanelHost {
  readonly requestUpdate: () => void;
  readonly dispatchEvent: (event: Event) => boolean;
  readonly liveRegion: LiveRegion;
  readonly lexiconFor: LexiconFor;
  readonly focusSearch: () => void;
  /** Shows an entry with its answer open, and moves the focus to it. */
  readonly showEntry: (id: string) => void;
  /** Brings a question and what it has opened into sight. */
  readonly reveal: (question: Element) => void;
  readonly close: () => void;
  readonly retry: () => void;
  readonly report: (problems: readonly Problem[]) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly fail: (error: unknown) => void;
}

export interface PanelSetting {
  readonly faq: Faq | undefined;
  readonly hasFailed: boolean;
  /** The people to turn to where the FAQ has failed. */
  readonly contacts: readonly Contact[];
  readonly messages: Messages;
  /** BCP 47 tag of the page, or what it gives for one. */
  readonly pageLang: string;
  readonly page: PageContext;
  /** Whether the images of answers are drawn. */
  readonly hasImages: boolean;
}
