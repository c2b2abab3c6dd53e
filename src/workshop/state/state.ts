import type { FaqDocument } from '../../core/faq/faq-document.ts';
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
export type ColourScheme = 'auto' | 'light' | 'dark';

/** All that the page shows follows from this. */
export interface WorkshopState {
  readonly history: History<Draft>;
  readonly step: Step;
  readonly language: UiLanguage;
  readonly colourScheme: ColourScheme;
  /** Language of the FAQ that is worked on. */
  readonly faqLang: string;
  readonly selection: Selection;
  /** What the owner has pasted, not yet read. */
  readonly pasted: string;
  /** Whether what is brought takes the place of the draft or joins it. */
  readonly bringMode: 'replace' | 'add';
  /** Narrows the list of questions. */
  readonly filter: string;
  /** Narrows the questions that a link may lead to. */
  readonly linkFilter: string;
  /** What is typed into the search tester. */
  readonly query: string;
  /** What was tried before, newest first. */
  readonly tried: readonly string[];
  readonly device: Device;
  /** Which half of the third step a narrow window shows; a wide one shows both. */
  readonly tryView: TryView;
  readonly platform: PlatformId;
  /** Where the shop will serve the script. */
  readonly scriptUrl: string;
  /** What the linter has last said of the FAQ that is worked on. */
  readonly findings: readonly PlacedFinding[];
  /** What has just happened, for everyone to see and for screen readers to say. */
  readonly notice: Notice | undefined;
  /** Whether the browser keeps the draft. */
  readonly isKept: boolean;
}

export interface Notice {
  readonly text: string;
  readonly tone: 'plain' | 'problem';
}

/** Written for a person: the file's address with a version, so that a new one is never a stale one. */
export const exampleScriptUrl = '/help/shop-help.js';

export const initialState = (language: UiLanguage, draft: Draft = emptyDraft): WorkshopState => ({
  history: historyOf(draft),
  step: 'bring',
  language,
  colourScheme: 'auto',
  faqLang: draft.faqs[0]?.lang ?? language,
  selection: { kind: 'overview' },
  pasted: '',
  bringMode: 'replace',
  filter: '',
  linkFilter: '',
  query: '',
  tried: [],
  device: 'desktop',
  tryView: 'controls',
  platform: 'html',
  scriptUrl: exampleScriptUrl,
  findings: [],
  notice: undefined,
  isKept: true,
});

export const draftOf = (state: WorkshopState): Draft => state.history.present;

/** The FAQ that is worked on. */
export const currentFaq = (state: WorkshopState): FaqDocument =>
  faqIn(draftOf(state), state.faqLang) ?? { version: 1, lang: state.faqLang, topics: [] };
