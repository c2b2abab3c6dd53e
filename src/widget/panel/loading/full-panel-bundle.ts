import { parse } from '../../../core/faq/parse.ts';
import { languageFor } from '../../../core/lexicon/index.ts';
import * as panel from './panel-module.ts';
import type { PanelBundle } from './panel-bundle.ts';

/** The panel with every lexicon and the parser, for module builds. */
export const fullPanelBundle: PanelBundle = { panel, lexiconFor: languageFor, parse };
