import { parse } from '../../core/faq/parse.ts';
import { languageFor } from '../../core/lexicon/index.ts';
import * as panel from './panel.ts';
import type { PanelParts } from './panel-parts.ts';

/** The panel with all lexicons and the parser, for module builds. */
export const allPanelParts: PanelParts = { panel, lexiconFor: languageFor, parse };
