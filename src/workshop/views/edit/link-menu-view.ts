import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EntryDocument } from '../../../core/faq/faq-document.ts';
import { editTextArea } from '../../browser/text-area.ts';
import { insertLink } from '../../state/markdown-edit.ts';
import { currentFaq } from '../../state/state.ts';
import { fieldText, type ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';

interface LinkChoice {
  readonly url: string;
  /** Text of the choice in the menu. */
  readonly label: string;
  /** Text of the link if nothing is selected. */
  readonly words: string;
}

/** Menu of link targets in an answer: a contact, an address, another question. */
export const linkMenuView = (context: ViewContext, entry: EntryDocument): TemplateResult => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  const contacts = (faq.contacts ?? []).map(({ id, label }) => ({
    url: `contact:${id}`,
    label,
    words: label,
  }));
  return html`
    <details class="menu" @focusout=${closeWhenLeft} @keydown=${closeOnEscape}>
      <summary class="icon-button" aria-label=${messages.edit.linkTo} title=${messages.edit.linkTo}>
        ${icons.link}
      </summary>
      <div class="menu-panel" tabindex="-1">
        <ul role="list" lang=${faq.lang}>
          ${contacts.map((choice) => choiceView(context, choice))}
        </ul>
        ${choiceListView(context, [
          {
            url: 'https://',
            label: messages.edit.linkAddressOption,
            words: messages.edit.someWords,
          },
        ])}
        ${entriesView(context, entry)}
      </div>
    </details>
  `;
};

const choiceListView = (context: ViewContext, choices: readonly LinkChoice[]): TemplateResult =>
  html`<ul role="list">
    ${choices.map((choice) => choiceView(context, choice))}
  </ul>`;

const choiceView = ({ dispatch }: ViewContext, { url, label, words }: LinkChoice) => html`
  <li>
    <button
      type="button"
      @click=${(event: Event) => {
        (event.currentTarget as Element).closest('details')?.removeAttribute('open');
        dispatch({ type: 'look', look: { linkFilter: '' } });
        editTextArea('answer', (editing) => insertLink(editing, url, words));
      }}
    >
      ${label}
    </button>
  </li>
`;

/** Others can be found with the filter. */
const MAX_CHOICES = 200;

/** The other questions, filtered by what is typed. */
const entriesView = (
  context: ViewContext,
  { id: own }: EntryDocument,
): TemplateResult | typeof nothing => {
  const { state, messages, dispatch } = context;
  const faq = currentFaq(state);
  const others = faq.topics
    .flatMap(({ entries }) => entries)
    .filter(({ id, question }) => id !== own && question !== '');
  if (others.length === 0) return nothing;
  const filter = state.linkFilter.toLowerCase();
  const choices = others
    .filter(({ question }) => question.toLowerCase().includes(filter))
    .slice(0, MAX_CHOICES)
    .map(({ id, question }) => ({ url: `entry:${id}`, label: question, words: question }));
  return html`
    <div class="menu-entries">
      <label for="link-filter">${messages.edit.linkToEntry}</label>
      <input
        id="link-filter"
        type="search"
        autocomplete="off"
        placeholder=${messages.edit.filter}
        .value=${live(state.linkFilter)}
        @input=${(event: Event) => dispatch({ type: 'look', look: { linkFilter: fieldText(event) } })}
      />
      <div class="menu-scroll" lang=${faq.lang}>${choiceListView(context, choices)}</div>
      ${choices.length === 0 ? html`<p class="muted">${messages.edit.noMatch}</p>` : nothing}
    </div>
  `;
};

const closeWhenLeft = (event: FocusEvent): void => {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (!(event.relatedTarget instanceof Node) || !menu.contains(event.relatedTarget)) {
    menu.open = false;
  }
};

const closeOnEscape = (event: KeyboardEvent): void => {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
};
