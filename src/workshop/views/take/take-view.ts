import { html, nothing, type TemplateResult } from 'lit';
import { composedOf } from '../../composed.ts';
import { findingsOf } from '../../faq-facts.ts';
import { entryCount, isEmpty } from '../../state/draft.ts';
import { placeFindings } from '../../state/findings.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { findingView } from '../edit/findings-view.ts';
import { emptyView } from '../try/try-view.ts';
import { otherFormsView } from './other-forms-view.ts';
import { platformView } from './platform-view.ts';
import { snippetView } from './snippet-view.ts';

/** Fourth step: the finished script, the line for the page, and what to do with both. */
export const takeView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  if (isEmpty(draftOf(state))) return emptyView(context);
  return html`
    <div class="take">
      <div class="hero">
        <h1 tabindex="-1" data-heading>${messages.take.title}</h1>
        <p class="lead">${messages.take.lead}</p>
      </div>
      ${errorsView(context)} ${downloadsView(context)} ${snippetView(context)}
      ${platformView(context)}
    </div>
  `;
};

const errorsView = (context: ViewContext): TemplateResult | typeof nothing => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  const errors = findingsOf(faq).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return nothing;
  return html`
    <section class="card blocked" aria-labelledby="blocked-heading">
      <h2 id="blocked-heading">${messages.take.blocked}</h2>
      <p class="muted">${messages.take.blockedLead}</p>
      <ul class="findings" role="list">
        ${placeFindings(faq, errors, []).map((one) => html`<li>${findingView(context, one)}</li>`)}
      </ul>
    </section>
  `;
};

const downloadsView = (context: ViewContext): TemplateResult => {
  const { state, messages, effects } = context;
  const draft = draftOf(state);
  const { script, size } = composedOf(draft, state.scriptUrl);
  const kilobytes = (size.brotliEstimate / 1000).toLocaleString(messages.lang, {
    maximumFractionDigits: 0,
  });
  const count = draft.faqs.reduce((sum, faq) => sum + entryCount(faq), 0);
  return html`
    <section class="card downloads" aria-labelledby="ready-heading">
      <div>
        <h2 id="ready-heading">${messages.take.ready}</h2>
        <p class="muted">${messages.take.weighs(kilobytes, count)}</p>
      </div>
      <button
        type="button"
        class="button primary large"
        @click=${() => effects.download('shop-help.js', script, 'text/javascript')}
      >
        ${icons.download} ${messages.take.downloadScript}
      </button>
      ${otherFormsView(context)}
    </section>
  `;
};
