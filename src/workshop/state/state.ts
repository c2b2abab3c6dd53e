import type { FaqDocument } from '../../core/faq/faq-document.ts';
import type { Theme } from '../../core/setting-values.ts';
import type { UiLanguage } from '../messages/index.ts';
import type { PlatformId } from '../platforms.ts';
import { emptyDraft, faqIn, type Draft } from './draft.ts';
import type { PlacedFinding } from './findings.ts';
import type { Selection } from './selection.ts';
import { historyOf, type History } from './history.ts';

export const steps = ['bring', 'edit', 'try', 'take'] as const;
export type Step = (typeof steps)[number];

export type Device = 'desktop' | 'phone';
export type TryView = 'controls' | 'stage';
export type ColourScheme = Theme;

/** Everything that the page shows is derived from this. */
export interface WorkshopState {
  readonly history: History<Draft>;
  readonly step: Step;
  readonly language: UiLanguage;
  readonly colourScheme: ColourScheme;
  /** Language of the current FAQ. */
  readonly faqLang: string;
  readonly selection: Selection;
  /** Something that the owner has added and not left since. */
  readonly added: Selection | undefined;
  /** Pasted text that has not been imported yet. */
  readonly pasted: string;
  /** The same text with its formatting, as HTML; empty if it has none or has been changed. */
  readonly pastedHtml: string;
  /** Whether an import replaces the draft or adds to it. */
  readonly bringMode: 'replace' | 'add';
  /** Filters the list of questions. */
  readonly filter: string;
  /** Filters the questions that a link can point to. */
  readonly linkFilter: string;
  /** What is typed into the search tester. */
  readonly query: string;
  /** Earlier test queries, newest first. */
  readonly tried: readonly string[];
  readonly device: Device;
  /** Which half of the "try" step a narrow window shows; a wide one shows both. */
  readonly tryView: TryView;
  readonly platform: PlatformId;
  /** Where the shop will serve the script. */
  readonly scriptUrl: string;
  /** Whether the panel is a file of its own. */
  readonly files: 'one' | 'two';
  /** Whether the tag has the hash of the script. */
  readonly isPinned: boolean;
  /** The linter's latest findings in the current FAQ. */
  readonly findings: readonly PlacedFinding[];
  /** What has just happened; shown, and announced to screen readers. */
  readonly notice: Notice | undefined;
  /** Whether the browser could save the draft. */
  readonly isKept: boolean;
}

export interface Notice {
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  /** The draft of another tab, which can replace this one. */
  readonly draft?: Draft;
}

/** Where the script is served unless the owner says otherwise. */
const EXAMPLE_SCRIPT_URL = '/help/shop-help.js';

export const initialWorkshopState = (
  language: UiLanguage,
  draft: Draft = emptyDraft,
): WorkshopState => ({
  history: historyOf(draft),
  step: 'bring',
  language,
  colourScheme: 'auto',
  faqLang: draft.faqs[0]?.lang ?? language,
  selection: { kind: 'overview' },
  added: undefined,
  pasted: '',
  pastedHtml: '',
  bringMode: 'replace',
  filter: '',
  linkFilter: '',
  query: '',
  tried: [],
  device: 'desktop',
  tryView: 'controls',
  platform: 'html',
  scriptUrl: EXAMPLE_SCRIPT_URL,
  files: 'one',
  isPinned: true,
  findings: [],
  notice: undefined,
  isKept: true,
});

export const draftOf = (state: WorkshopState): Draft => state.history.present;

/** The FAQ being edited. */
export const currentFaq = (state: WorkshopState): FaqDocument =>
  faqIn(draftOf(state), state.faqLang) ?? { version: 1, lang: state.faqLang, topics: [] };
