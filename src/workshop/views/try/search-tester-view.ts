import { html, nothing, type TemplateResult } from 'lit';
import type { SearchResult } from '../../../core/search/search.ts';
import { messagesOfFaq } from '../../messages/index.ts';
import { panelOf, searchOf } from '../../faq-facts.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { fieldView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { resultsView } from './results-view.ts';

/** Tries a query as shoppers would: shows which entry wins, or a way to fix a miss. */
export const searchTesterView = (context: ViewContext): TemplateResult => {
  const { state, messages, dispatch } = context;
  const faq = currentFaq(state);
  const query = state.query.trim();
  return html`
    <section class="card form tester" aria-labelledby="tester-heading">
      <h2 id="tester-heading">${messages.try.search}</h2>
      <p class="muted">${messages.try.searchLead}</p>
      <div
        @change=${() => {
          if (query !== '') dispatch({ type: 'tried', query });
        }}
      >
        ${fieldView({
          id: 'query',
          label: messages.try.query,
          type: 'search',
          value: state.query,
          lang: faq.lang,
          placeholder: messagesOfFaq(faq.lang, messages).try.queryPlaceholder,
          onInput: (value) => dispatch({ type: 'look', look: { query: value } }),
        })}
      </div>
      ${query === '' ? nothing : resultsView(context, searchOf(faq)(query), panelOf(faq, query))}
      ${triedView(context)}
    </section>
  `;
};

const triedView = (context: ViewContext): TemplateResult | typeof nothing => {
  const { state, messages, dispatch } = context;
  if (state.tried.length === 0) return nothing;
  const faq = currentFaq(state);
  const search = searchOf(faq);
  return html`
    <h3>${messages.try.tried}</h3>
    <ul class="tried" role="list">
      ${state.tried.map((query) => {
        const outcome = panelOf(faq, query).contactsAsked ? 'found' : outcomeOf(search(query));
        return html`
          <li>
            <button
              type="button"
              class=${outcome}
              @click=${() => dispatch({ type: 'look', look: { query } })}
            >
              ${outcome === 'found' ? icons.check : icons.warning} ${query}
              <span class="muted">${messages.try[outcome]}</span>
            </button>
          </li>
        `;
      })}
    </ul>
  `;
};

const outcomeOf = ({ hits, suggestions }: SearchResult): 'found' | 'maybeOnly' | 'notFound' =>
  hits.length > 0 ? 'found' : suggestions.length > 0 ? 'maybeOnly' : 'notFound';
