import { html, type TemplateResult } from 'lit';
import { isBlocked } from '../../faults.ts';
import { isEmpty } from '../../state/draft.ts';
import { draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { emptyView } from '../try/try-view.ts';
import { blockedView } from './blocked-view.ts';
import { downloadsView } from './downloads-view.ts';
import { otherFormsView } from './other-forms-view.ts';
import { platformView } from './platform-view.ts';
import { snippetView } from './snippet-view.ts';

/** Fourth step: the finished script, the snippet for the page, and what to do with both. */
export const takeView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  if (isEmpty(draftOf(state))) return emptyView(context);
  return html`
    <div class="take">
      <div class="hero">
        <h1 tabindex="-1" data-heading>${messages.take.title}</h1>
        <p class="lead">${messages.take.lead}</p>
      </div>
      ${isBlocked(state) ? waitingView(context) : readyView(context)}
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
