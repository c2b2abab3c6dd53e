/**
 * Everything that is not needed before the panel: reading and searching the FAQ, and drawing the
 * panel. Loaded only when needed, so that a page otherwise pays only for the help button.
 */
export { readCompiledFaq } from '../../../core/faq/compiled-faq.ts';
export { unknownEntry } from '../../../core/faq/unknown-entry.ts';
export { allPanelStyles } from '../../styles/all-panel-styles.ts';
export { addPanelControllers } from '../panel-controllers.ts';
export { PanelPresenter } from '../presenter.ts';
