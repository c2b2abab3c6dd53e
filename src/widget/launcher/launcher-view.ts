import { html, nothing, type TemplateResult } from 'lit';
import type { LauncherLook } from '../element/settings.ts';
import { listener } from '../dom/listener.ts';

interface Launcher {
  readonly label: string;
  readonly isOpen: boolean;
  /** Whether the panel is opening but has not loaded yet. */
  readonly isBusy: boolean;
  readonly look: LauncherLook;
  /** Called when the pointer or the focus reaches the button. */
  readonly onApproach: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/**
 * The help button. `aria-label` repeats the label, which is not visible if there is only the icon.
 * Each nested template would cost time while the page loads, so the icon is part of this one, and
 * hidden by its style.
 */
export const launcherView = (launcher: Launcher): TemplateResult => html`
  <button
    part="launcher"
    class="launcher ${lookClasses[launcher.look]} ${launcher.isBusy ? 'busy' : launcher.isOpen ? 'away' : ''}"
    type="button"
    aria-label=${launcher.label}
    aria-haspopup="dialog"
    aria-expanded=${launcher.isOpen && !launcher.isBusy}
    aria-busy=${launcher.isBusy ? 'true' : nothing}
    @pointerenter=${listener(launcher.onApproach)}
    @focus=${listener(launcher.onApproach)}
    @keydown=${listener(launcher.onKeydown)}
  >
    <slot name="launcher-icon"
      ><svg
        part="icon help-icon"
        class="icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <circle cx="12" cy="12" r="9.25" />
        <path d="M9.4 9.3a2.7 2.7 0 1 1 4.2 2.5c-1 .6-1.6 1.1-1.6 2.2" />
        <path d="M12 16.9v.1" /></svg></slot
    ><span part="launcher-label" class="launcher-label">${launcher.label}</span>
  </button>
`;

const lookClasses: Readonly<Record<LauncherLook, string>> = {
  icon: 'icon-only',
  label: 'label-only',
  both: '',
};
