import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { composeDraft } from '../../compose-draft.ts';
import { draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { fieldView } from '../field-view.ts';
import { icons } from '../icon-view.ts';

/** The script tag for the shop's pages, with the address that the owner chose. */
export const snippetView = (context: ViewContext): TemplateResult => {
  const { state, messages, dispatch, effects } = context;
  const snippet = composeDraft(state).snippet;
  return html`
    <section class="card form" aria-labelledby="snippet-heading">
      <h2 id="snippet-heading">${messages.take.snippet}</h2>
      ${fieldView({
        id: 'script-url',
        label: messages.take.where,
        value: state.scriptUrl,
        hint: messages.take.whereHint,
        onInput: (scriptUrl) => dispatch({ type: 'look', look: { scriptUrl } }),
      })}
      <div class="code">
        <pre tabindex="0" aria-labelledby="snippet-heading"><code>${snippet}</code></pre>
        <button type="button" class="button" @click=${() => effects.copy(snippet)}>
          ${icons.copy} ${messages.take.copy}
        </button>
      </div>
      ${pinView(context)}
      ${fieldView({
        id: 'fallback',
        label: messages.take.fallback,
        type: 'url',
        value: draftOf(state).settings.fallbackHref,
        placeholder: '/faq',
        hint: messages.take.fallbackHint,
        onInput: (fallbackHref) => dispatch({ type: 'settings', settings: { fallbackHref } }),
      })}
    </section>
  `;
};

const pinView = ({ state, messages, dispatch }: ViewContext): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      .checked=${live(!state.isPinned)}
      @change=${(event: Event) => {
        const isPinned = !(event.target as HTMLInputElement).checked;
        dispatch({ type: 'look', look: { isPinned } });
      }}
    />
    <span>${messages.take.changesOften}</span>
  </label>
  <p class="hint">
    ${state.isPinned ? messages.take.integrityHint : messages.take.changesOftenHint}
  </p>
`;
