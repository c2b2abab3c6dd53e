import { html, nothing, type TemplateResult } from 'lit';
import type { Hit, SearchResult } from '../../../core/search/search.ts';
import type { PanelModel } from '../../../core/panel/panel-model.ts';
import { piecesView } from '../../../widget/panel/views/entry-view.ts';
import { addKeyword } from '../../state/faq-changes.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { editPlace } from '../place-view.ts';

/**
 * The results of a query: the best hit in full, then the others. Without a good hit, a way to fix
 * that.
 */
export const resultsView = (
  context: ViewContext,
  result: SearchResult,
  panel: PanelModel,
): TemplateResult => {
  const { messages } = context;
  const [winner, ...others] = result.hits;
  return html`
    <div class="results" aria-live="polite">
      ${result.corrections.map(
        ({ typed, meant }) => html`<p class="hint">${messages.try.taken(typed, meant)}</p>`,
      )}
      ${panel.contactsAsked ? html`<p class="hint">${messages.try.contactsShown}</p>` : nothing}
      ${
        winner
          ? html`<h3>${messages.try.wins}</h3>
              ${hitView(context, winner, true)}`
          : panel.contactsAsked
            ? nothing
            : missView(context, panel)
      }
      ${hitsView(context, messages.try.alsoShown, others)}
      ${hitsView(context, messages.try.maybe, result.suggestions)}
    </div>
  `;
};

const hitsView = (context: ViewContext, heading: string, hits: readonly Hit[]) =>
  hits.length === 0
    ? nothing
    : html`<h3>${heading}</h3>
        ${hits.map((hit) => hitView(context, hit, false))}`;

const hitView = (context: ViewContext, hit: Hit, isWinner: boolean): TemplateResult => {
  const { state, messages } = context;
  const percent = Math.round(Math.min(1, Math.max(0, hit.score)) * 100);
  return html`
    <article class="hit ${isWinner ? 'winner' : ''}">
      <p class="strong" lang=${currentFaq(state).lang}>${piecesView(hit.question)}</p>
      <p class="excerpt" lang=${currentFaq(state).lang}>${piecesView(hit.excerpt)}</p>
      <div class="hit-foot">
        <label class="score"
          >${messages.try.score}
          <meter min="0" max="100" value=${percent}></meter> ${percent}</label
        >
        <button
          type="button"
          class="link-button"
          @click=${() => editPlace(context, currentFaq(state), { kind: 'entry', id: hit.id })}
        >
          ${messages.try.editEntry}
        </button>
        ${
          isWinner
            ? nothing
            : html`<button type="button" class="link-button" @click=${() => lead(context, hit.id)}>
                ${messages.try.isAnswer}
              </button>`
        }
      </div>
    </article>
  `;
};

/** For a query without a good hit: the owner picks the entry that should have been found. */
const missView = (context: ViewContext, panel: PanelModel): TemplateResult => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  return html`
    <div class="miss">
      <p class="strong">
        ${panel.contacts.length > 0 ? messages.try.contactsInstead : messages.try.nothing}
      </p>
      <form
        class="ask-row"
        @submit=${(event: Event) => {
          event.preventDefault();
          const id = new FormData(event.currentTarget as HTMLFormElement).get('entry');
          if (typeof id === 'string' && id !== '') lead(context, id);
        }}
      >
        <div class="field">
          <label for="right-answer">${messages.try.nothingLead}</label>
          <select id="right-answer" name="entry" required lang=${faq.lang}>
            <option value="">${messages.try.pick}</option>
            ${faq.topics.map(
              ({ title, entries }) => html`
                <optgroup label=${title}>
                  ${entries.map(({ id, question }) => html`<option value=${id}>${question}</option>`)}
                </optgroup>
              `,
            )}
          </select>
        </div>
        <button class="button">${messages.try.asKeyword}</button>
      </form>
    </div>
  `;
};

/** Adds the query as a keyword of the entry that answers it. */
const lead = ({ state, messages, dispatch }: ViewContext, id: string): void => {
  const query = state.query.trim();
  dispatch({ type: 'change', change: addKeyword(id, query) });
  dispatch({ type: 'tried', query });
  const notice = { text: messages.try.keywordAdded(query), tone: 'plain' } as const;
  dispatch({ type: 'look', look: { notice } });
};
