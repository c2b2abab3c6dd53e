import { html, nothing, type TemplateResult } from 'lit';
import { helpIcon } from '../panel/views/icon-view.ts';
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

/** The help button. `aria-label` repeats the label, which is not visible if there is only the icon. */
export const launcherView = (launcher: Launcher): TemplateResult => html`
  <button
    part="launcher"
    class="launcher ${launcher.look === 'icon' ? 'icon-only' : ''} ${launcher.isBusy ? 'busy' : launcher.isOpen ? 'away' : ''}"
    type="button"
    aria-label=${launcher.label}
    aria-haspopup="dialog"
    aria-expanded=${launcher.isOpen && !launcher.isBusy}
    aria-busy=${launcher.isBusy ? 'true' : nothing}
    @pointerenter=${listener(launcher.onApproach)}
    @focus=${listener(launcher.onApproach)}
    @keydown=${listener(launcher.onKeydown)}
  >
    ${
      launcher.look === 'label' ? nothing : html`<slot name="launcher-icon">${helpIcon()}</slot>`
    }<span part="launcher-label" class="launcher-label">${launcher.label}</span>
  </button>
`;
