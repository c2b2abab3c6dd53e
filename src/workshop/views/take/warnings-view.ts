import { html, nothing, type TemplateResult } from 'lit';
import type { BigAnswer } from '../../../compose/composed.ts';
import { composeDraft } from '../../compose-draft.ts';
import { composerProblems, faultsOf } from '../../faults.ts';
import { kilobytes } from '../../kilobytes.ts';
import { draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { editPlace, placeView } from '../place-view.ts';
import { composerProblemsView } from './composer-problems-view.ts';

/** Warnings, which do not block the script. */
export const warningsView = (context: ViewContext): TemplateResult => {
  const { state } = context;
  return html`
    ${sizeView(context)} ${composerProblemsView(composerProblems(state))} ${toLookAtView(context)}
  `;
};

const toLookAtView = (context: ViewContext): TemplateResult | typeof nothing => {
  const { state, messages } = context;
  const warnings = faultsOf(draftOf(state), 'warning');
  const [first] = warnings;
  if (!first) return nothing;
  return html`
    <p class="finding warning">
      ${icons.warning}
      <span>${messages.findings.warnings(warnings.length)}. ${messages.take.warningsWait}</span>
      <button
        type="button"
        class="button small"
        @click=${() => editPlace(context, first.faq, { kind: 'overview' })}
      >
        ${messages.findings.show}
      </button>
    </p>
  `;
};

const sizeView = (context: ViewContext): TemplateResult | typeof nothing => {
  const { state, messages } = context;
  const { size, panel } = composeDraft(state);
  const { biggestAnswers } = size;
  if (biggestAnswers.length === 0) return nothing;
  const bytes = size.brotliEstimate + (panel?.size.brotliEstimate ?? 0);
  return html`
    <section class="finding warning" aria-labelledby="size-heading">
      ${icons.warning}
      <div>
        <h3 id="size-heading">${messages.take.large(kilobytes(bytes, messages.lang))}</h3>
        <p>${messages.take.largeRemedy}</p>
        <ul role="list">
          ${biggestAnswers.map((answer) => html`<li>${bigAnswerView(context, answer)}</li>`)}
        </ul>
      </div>
    </section>
  `;
};

const bigAnswerView = (context: ViewContext, { lang, id, bytes }: BigAnswer) => {
  const { state, messages } = context;
  const faq = draftOf(state).faqs.find((one) => one.lang === lang);
  if (!faq) return nothing;
  return html`${placeView(context, faq, { kind: 'entry', id })} ${kilobytes(bytes, messages.lang)}`;
};
