import { html, type TemplateResult } from 'lit';
import { composerProblems, faultsOf } from '../../faults.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { findingView } from '../edit/findings-view.ts';
import { icons } from '../icon-view.ts';
import { placeView } from '../place-view.ts';
import { composerProblemsView } from './composer-problems-view.ts';

/** Why there is no script yet, with links to the places to fix. */
export const blockedView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  const draft = draftOf(state);
  const errors = composerProblems(state).filter(({ severity }) => severity === 'error');
  return html`
    <section class="card blocked" aria-labelledby="blocked-heading">
      <h2 id="blocked-heading">${messages.take.blocked}</h2>
      <p class="muted">${messages.take.blockedLead}</p>
      <ul class="findings" role="list">
        ${faultsOf(draft, 'error').map(({ faq, finding }) => {
          // Fixes apply to the current FAQ only, so the others get none.
          const shown = faq === currentFaq(state) ? finding : { ...finding, fixable: undefined };
          return html`<li>
            ${placeView(context, faq, finding.target)} ${findingView(context, shown)}
          </li>`;
        })}
      </ul>
      ${composerProblemsView(errors)}
      <button type="button" class="button primary large" disabled>
        ${icons.download} ${messages.take.download('shop-help.js')}
      </button>
    </section>
  `;
};
