/**
 * Everything that waits until the help is wanted: searching the FAQ and drawing the panel. Imported only
 * then, so that a page pays for the help button alone.
 */
export { unknownEntry } from '../../core/faq/unknown-entry.ts';
export { addPanelControllers } from './panel-controllers.ts';
export { PanelPresenter } from './presenter.ts';
