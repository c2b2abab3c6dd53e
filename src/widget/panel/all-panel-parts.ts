import { parse } from '../../core/faq/parse.ts';
import { languageFor } from '../../core/lexicon/index.ts';
import type { PanelParts } from './panel-parts.ts';

/** All lexicons and the parser, for module builds, which load them with the panel. */
export const allPanelParts: PanelParts = { lexiconFor: languageFor, parse };
