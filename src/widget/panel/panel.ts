/**
 * Everything that waits until the help is wanted: reading and searching the FAQ, drawing the panel. Loaded
 * only then, so that a page pays for the help button alone.
 */
export { readCompiledFaq } from '../../core/faq/compiled-faq.ts';
export { unknownEntry } from '../../core/faq/unknown-entry.ts';
export { allPanelStyles } from '../styles/all-panel-styles.ts';
export { addPanelControllers } from './panel-controllers.ts';
export { PanelPresenter } from './presenter.ts';
