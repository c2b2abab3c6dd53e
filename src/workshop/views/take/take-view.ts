import { html, type TemplateResult } from 'lit';
import { composeDraft } from '../../compose-draft.ts';
import { isBlocked } from '../../faults.ts';
import { kilobytes } from '../../kilobytes.ts';
import { entryCount, isEmpty } from '../../state/draft.ts';
import { draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { emptyView } from '../try/try-view.ts';
import { blockedView } from './blocked-view.ts';
import { otherFormsView } from './other-forms-view.ts';
import { platformView } from './platform-view.ts';
import { snippetView } from './snippet-view.ts';
import { warningsView } from './warnings-view.ts';

/** Fourth step: the finished script, the snippet for the page, and what to do with both. */
export const takeView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  const draft = draftOf(state);
  if (isEmpty(draft)) return emptyView(context);
  return html`
    <div class="take">
      <div class="hero">
        <h1 tabindex="-1" data-heading>${messages.take.title}</h1>
        <p class="lead">${messages.take.lead}</p>
      </div>
      ${isBlocked(draft, state.scriptUrl) ? waitingView(context) : readyView(context)}
    </div>
  `;
};

/** Without a script, the owner's work can still be downloaded. */
const waitingView = (context: ViewContext): TemplateResult => html`
  ${blockedView(context)}
  <section class="card">${otherFormsView(context)}</section>
`;

const readyView = (context: ViewContext): TemplateResult => html`
  ${downloadsView(context)} ${snippetView(context)} ${platformView(context)}
`;

const downloadsView = (context: ViewContext): TemplateResult => {
  const { state, messages, effects } = context;
  const draft = draftOf(state);
  const { script, size } = composeDraft(draft, state.scriptUrl);
  const count = draft.faqs.reduce((sum, faq) => sum + entryCount(faq), 0);
  return html`
    <section class="card downloads" aria-labelledby="ready-heading">
      <div>
        <h2 id="ready-heading">${messages.take.ready}</h2>
        <p class="muted">
          ${messages.take.weighs(kilobytes(size.brotliEstimate, messages.lang), count)}
        </p>
      </div>
      <button
        type="button"
        class="button primary large"
        @click=${() => effects.download('shop-help.js', script, 'text/javascript')}
      >
        ${icons.download} ${messages.take.downloadScript}
      </button>
      <div class="warnings">${warningsView(context)}</div>
      ${otherFormsView(context)}
    </section>
  `;
};
