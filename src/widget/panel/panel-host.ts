import type { ReactiveControllerHost } from 'lit';
import type { Contact, Faq } from '../../core/faq/faq.ts';
import type { Problem } from '../../core/faq/parse.ts';
import type { LexiconFor } from '../../core/lexicon/language.ts';
import type { Messages } from '../../core/messages/index.ts';
import type { PageContext } from '../../core/panel/panel-suggestions.ts';
import type { SearchProvider } from '../../core/search-provider.ts';
import type { Mode, ProviderResults } from '../../core/setting-values.ts';

/** What the panel's loader and controllers need from the host element. */
export interface PanelControllerHost extends HTMLElement, ReactiveControllerHost {
  readonly updateComplete: Promise<boolean>;
  readonly open: boolean;
  readonly mode: Mode;
}

/** The live region for screen readers. */
export interface LiveRegion {
  /** Announces after a pause and runs `then`, at the latest before the next message. */
  readonly announce: (message: () => string, lang: string, then?: () => void) => void;
  /** Runs a pending `then`. */
  readonly flush: () => void;
  /** Drops a pending message and its `then`. */
  readonly cancel: () => void;
}

/** What the presenter needs from the host element. */
export interface PanelHost {
  readonly requestUpdate: () => void;
  readonly dispatchEvent: (event: Event) => boolean;
  readonly liveRegion: LiveRegion;
  readonly lexiconFor: LexiconFor;
  /** Called when a query has to wait for the search's index, with what settles once it need no longer. */
  readonly onIndexing: (indexing: Promise<void>) => void;
  readonly focusSearch: () => void;
  readonly isRowFocused: () => boolean;
  /** Shows an entry with its answer open, and moves the focus to it. */
  readonly showEntry: (id: string) => void;
  /** Scrolls to what a pressed question or rating has opened. */
  readonly reveal: (pressed: Element) => void;
  readonly close: () => void;
  readonly retry: () => void;
  readonly report: (problems: readonly Problem[]) => void;
  readonly handleKey: (event: KeyboardEvent) => void;
  readonly fail: (error: unknown) => void;
}

/** Optional features of the panel: whether the shop wants them shown. */
export interface PanelFeatures {
  readonly images: boolean;
  readonly feedback: boolean;
  readonly topics: boolean;
}

export interface PanelSetting {
  readonly faq: Faq | undefined;
  readonly hasFailed: boolean;
  /** The contacts to offer if the FAQ could not be loaded. */
  readonly contacts: readonly Contact[];
  readonly messages: Messages;
  /** The page's `lang`, a BCP 47 tag if it is valid. */
  readonly pageLang: string;
  readonly page: PageContext;
  readonly features: PanelFeatures;
  readonly searchProvider: SearchProvider | undefined;
  readonly providerResults: ProviderResults;
}
