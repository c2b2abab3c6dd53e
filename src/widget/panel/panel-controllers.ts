import { CloseWatcherController } from '../controllers/close-watcher-controller.ts';
import { DismissController } from '../controllers/dismiss-controller.ts';
import { KeyboardController, type KeyActions } from '../controllers/keyboard-controller.ts';
import { ScrollLockController } from '../controllers/scroll-lock-controller.ts';
import { isInDialog, openPanel } from '../dom/rendered-parts.ts';
import type { PanelControllerHost } from './panel-host.ts';

/** Adds the controllers that only an open panel needs. Returns the panel's `keydown` handler. */
export const addPanelControllers = (
  host: PanelControllerHost,
  { dismiss, ...actions }: Omit<KeyActions, 'isModal'> & { readonly dismiss: () => void },
): ((event: KeyboardEvent) => void) => {
  const sheet = (): HTMLElement | null => openPanel(host, ['sheet']);
  const isModal = (): boolean => openPanel(host, ['sheet', 'modal']) !== null || isInDialog(host);
  new DismissController(host, { panel: () => openPanel(host), dismiss });
  new ScrollLockController(host, sheet);
  new CloseWatcherController(host, sheet, dismiss);
  return new KeyboardController(host, { ...actions, isModal }).handleKey;
};
