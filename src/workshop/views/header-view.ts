import { html, nothing, type TemplateResult } from 'lit';
import { steps, type Step } from '../state/state.ts';
import type { ViewContext } from './context.ts';
import { iconButtonView, segmentsView } from './field-view.ts';
import { icons } from './icon-view.ts';

/** Name, steps, undo and language: the same on every step. */
export const headerView = (context: ViewContext): TemplateResult => {
  const { messages } = context;
  return html`
    <header class="bar">
      <a class="skip-link" href="#content">${messages.skipToContent}</a>
      <p class="brand">
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" />
          <path d="M12 12.6a4 4 0 1 1 5.8 3.5c-1.2.6-1.8 1.3-1.8 2.6M16 22.6v.1" />
        </svg>
        <span>shop-help</span> <span class="muted">${messages.workshop}</span>
      </p>
      <nav class="steps" aria-label=${messages.steps}>
        <ol>
          ${steps.map((step, index) => stepButtonView(context, step, index))}
        </ol>
      </nav>
      ${toolsView(context)}
    </header>
  `;
};

const stepButtonView = (
  { state, messages, dispatch }: ViewContext,
  step: Step,
  index: number,
): TemplateResult => html`
  <li>
    <button
      type="button"
      aria-current=${state.step === step ? 'step' : nothing}
      @click=${() => dispatch({ type: 'go', step })}
    >
      <span class="number" aria-hidden="true">${index + 1}</span>
      <span>${messages.stepNames[step]}</span>
    </button>
  </li>
`;

const toolsView = ({ state, messages, dispatch }: ViewContext): TemplateResult => {
  const { past, future } = state.history;
  return html`
    <div class="tools">
      ${iconButtonView({
        label: messages.undo,
        icon: icons.undo,
        isDisabled: past.length === 0,
        onClick: () => dispatch({ type: 'undo' }),
      })}
      ${iconButtonView({
        label: messages.redo,
        icon: icons.redo,
        isDisabled: future.length === 0,
        onClick: () => dispatch({ type: 'redo' }),
      })}
      ${segmentsView({
        id: 'language',
        label: messages.language,
        isLabelHidden: true,
        value: state.language,
        choices: [
          { value: 'fr', label: 'FR' },
          { value: 'en', label: 'EN' },
        ],
        onChoose: (language) => dispatch({ type: 'look', look: { language } }),
      })}
    </div>
  `;
};
