/**
 * All that waits for the first open: searching the FAQ and drawing the panel. The
 * element imports this module only then, so that a page pays for no more than the help button.
 */
export { unknownEntry } from '../../core/faq/unknown-entry.ts';
export { addPanelControllers } from './panel-controllers.ts';
export { PanelPresenter } from './presenter.ts';
