import { html, type TemplateResult } from 'lit';
import { helpIcon } from '../panel/views/icon-view.ts';
import { listener } from '../dom/listener.ts';

interface Launcher {
  readonly label: string;
  readonly isOpen: boolean;
  /** In a narrow window only the icon is shown. */
  readonly isRound: boolean;
  readonly onClick: () => void;
  /** Called when the pointer or the focus reaches the button. */
  readonly onApproach: () => void;
}

/** The help button. `aria-label` repeats the label because a round button shows only the icon. */
export const launcherView = (launcher: Launcher): TemplateResult => html`
  <button
    part="launcher"
    class="launcher ${launcher.isRound ? 'round' : ''} ${launcher.isOpen ? 'away' : ''}"
    type="button"
    aria-label=${launcher.label}
    aria-haspopup="dialog"
    aria-expanded=${launcher.isOpen}
    @click=${listener(launcher.onClick)}
    @pointerenter=${listener(launcher.onApproach)}
    @focus=${listener(launcher.onApproach)}
  >
    ${helpIcon()}<span class="launcher-label">${launcher.label}</span>
  </button>
`;
