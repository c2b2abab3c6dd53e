import { html, type TemplateResult } from 'lit';
import { helpIcon } from './icon-view.ts';

interface Launcher {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** The help button. `aria-label` repeats the label, since phones show the icon alone. */
export const launcherView = (launcher: Launcher): TemplateResult => html`
  <button
    part="launcher"
    class=${launcher.isOpen ? 'launcher away' : 'launcher'}
    type="button"
    aria-label=${launcher.label}
    aria-haspopup="dialog"
    aria-expanded=${launcher.isOpen}
    @click=${launcher.onClick}
  >
    ${helpIcon()}<span class="launcher-label">${launcher.label}</span>
  </button>
`;
