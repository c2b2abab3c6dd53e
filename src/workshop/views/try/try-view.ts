import { html, type TemplateResult } from 'lit';
import { isEmpty } from '../../state/draft.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { segmentsView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { lookView } from './look-view.ts';
import { searchTesterView } from './search-tester-view.ts';

/** Third step: the real widget on a checkout, its appearance, and a search tester. */
export const tryView = (context: ViewContext): TemplateResult => {
  const { state, messages, dispatch } = context;
  const draft = draftOf(state);
  if (isEmpty(draft)) return emptyView(context);
  return html`
    <div class="try shows-${state.tryView}">
      <h1 tabindex="-1" data-heading>${messages.stepNames.try}</h1>
      ${switchView(context)}
      <div class="try-controls">${searchTesterView(context)} ${lookView(context)}</div>
      <section class="stage" aria-labelledby="stage-heading">
        <div class="section-head">
          <h2 id="stage-heading">${messages.try.preview}</h2>
          ${segmentsView({
            id: 'device',
            label: messages.try.device,
            isLabelHidden: true,
            value: state.device,
            choices: [
              { value: 'desktop', label: messages.try.devices.desktop },
              { value: 'phone', label: messages.try.devices.phone },
            ],
            onChoose: (device) => dispatch({ type: 'look', look: { device } }),
          })}
        </div>
        <workshop-preview
          .faq=${currentFaq(state)}
          .settings=${draft.settings}
          .device=${state.device}
          .frameTitle=${messages.try.frame}
        ></workshop-preview>
      </section>
    </div>
  `;
};

/** Switches between the settings and the preview in a narrow window. */
const switchView = ({ state, messages, dispatch }: ViewContext): TemplateResult => html`
  <div class="try-switch">
    ${segmentsView({
      id: 'try-view',
      label: messages.try.view,
      isLabelHidden: true,
      value: state.tryView,
      choices: [
        { value: 'controls', label: messages.try.views.controls },
        { value: 'stage', label: messages.try.views.stage },
      ],
      onChoose: (tryView) => dispatch({ type: 'look', look: { tryView } }),
    })}
  </div>
`;

/** Shown while there are no questions to try or take. */
export const emptyView = ({ messages, dispatch }: ViewContext): TemplateResult => html`
  <div class="nothing-yet">
    <h1 tabindex="-1" data-heading>${messages.try.needQuestions}</h1>
    <button
      type="button"
      class="button primary"
      @click=${() => dispatch({ type: 'go', step: 'bring' })}
    >
      ${messages.stepNames.bring} ${icons.arrow}
    </button>
  </div>
`;
