/**
 * `shop-help/compose`: turns a FAQ and settings into a finished script. Runs in Node and in
 * browsers, without a bundler or network.
 */
import prebuilt from 'virtual:shop-help-prebuilt';
import { createCompose } from './compose/compose.ts';
import type { Compose } from './compose/composed.ts';

export const compose: Compose = createCompose(prebuilt);
export { settingNames } from './compose/compose-settings.ts';
export type {
  BigAnswer,
  Compose,
  Composed,
  ComposedPanel,
  ComposedSize,
  ComposeInput,
  ComposeProblem,
  FileSize,
} from './compose/composed.ts';
export type { ComposeSettings } from './compose/compose-settings.ts';
export type { Messages, OwnMessages } from './core/messages/messages.ts';
export type * from './core/faq/faq-document.ts';
