import type { PanelForm } from '../element/settings.ts';

interface RenderedHost extends HTMLElement {
  readonly open: boolean;
}

/** The help button as rendered, or null. */
export const launcherButton = (host: HTMLElement): HTMLElement | null =>
  host.shadowRoot?.querySelector<HTMLElement>('.launcher') ?? null;

/** Whether the help has moved into a dialog of the shop. */
export const isInDialog = (host: HTMLElement): boolean => host.hasAttribute('popover');

/** The panel's search box as rendered, or null. */
export const searchBox = (host: HTMLElement): HTMLInputElement | null =>
  host.shadowRoot?.querySelector('input') ?? null;

/** The question of an entry, where it is first listed, or null. */
export const questionOf = (host: HTMLElement, entryId: string): HTMLElement | null => {
  const entries = host.shadowRoot?.querySelectorAll<HTMLElement>('.entry') ?? [];
  const entry = [...entries].find((one) => one.dataset['entry'] === entryId);
  return entry?.querySelector<HTMLElement>('.question') ?? null;
};

/** The panel as rendered ahead of its first opening, or null. */
export const preloadedPanel = (host: HTMLElement): HTMLElement | null =>
  host.shadowRoot?.querySelector<HTMLElement>('.ahead') ?? null;

/** The open panel as rendered, if it has one of these forms. */
export const openPanel = (
  host: RenderedHost,
  forms: readonly PanelForm[] = ['floating', 'sheet', 'modal'],
): HTMLElement | null => {
  const panel = host.open ? host.shadowRoot?.querySelector<HTMLElement>('.panel') : null;
  return panel && forms.some((form) => panel.classList.contains(form)) ? panel : null;
};
