import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EntryDocument } from '../../../core/faq/faq-document.ts';
import { newTopicId, placeEntry, placeOf, addTopic } from '../../state/faq-changes.ts';
import { marksOf, type Marks, type PlacedFinding } from '../../state/findings.ts';
import { outlineOf, type OutlineTopic } from '../../state/outline.ts';
import type { Selection } from '../../state/selection.ts';
import { currentFaq } from '../../state/state.ts';
import { fieldText, type ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { addEntryTo } from './add-entry.ts';
import { contactListView } from './contact-list-view.ts';
import { moveAndTell } from './move-entry.ts';
import { itemView } from './outline-item-view.ts';

/** All questions by topic, with a mark on those that have findings. */
export const outlineView = (
  context: ViewContext,
  findings: readonly PlacedFinding[],
): TemplateResult => {
  const { state, messages, dispatch } = context;
  const faq = currentFaq(state);
  const marks = marksOf(findings);
  const shown = outlineOf(faq, state.filter, state.selection);
  return html`
    <nav class="outline" aria-label=${messages.edit.outline}>
      <div class="filter">
        ${icons.search}
        <input
          type="search"
          aria-label=${messages.edit.filter}
          placeholder=${messages.edit.filter}
          .value=${state.filter}
          @input=${(event: Event) => dispatch({ type: 'look', look: { filter: fieldText(event) } })}
        />
      </div>
      ${itemView(context, { kind: 'overview' }, messages.edit.overview, marks)}
      ${repeat(
        shown,
        ({ topic }) => topic.id,
        (topic) => topicView(context, topic, marks),
      )}
      ${shown.length === 0 && state.filter !== '' ? html`<p class="muted">${messages.edit.noMatch}</p>` : nothing}
      ${addTopicView(context)} ${contactListView(context, marks)}
    </nav>
  `;
};

const addTopicView = ({ state, messages, dispatch }: ViewContext): TemplateResult => html`
  <button
    type="button"
    class="add"
    @click=${() => {
      const id = newTopicId(currentFaq(state), messages.edit.newTopic);
      const change = addTopic(id, messages.edit.newTopic);
      dispatch({ type: 'change', change, select: { kind: 'topic', id } });
    }}
  >
    ${icons.plus} ${messages.edit.addTopic}
  </button>
`;

const topicView = (
  context: ViewContext,
  { topic, entries, more }: OutlineTopic,
  marks: Marks,
): TemplateResult => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  return html`
    <section class="outline-topic" lang=${faq.lang}>
      ${itemView(context, { kind: 'topic', id: topic.id }, topic.title || messages.edit.untitled, marks)}
      <ul role="list">
        ${repeat(
          entries,
          ({ id }) => id,
          (entry) => html`<li>${entryItemView(context, entry, marks)}</li>`,
        )}
      </ul>
      ${
        more > 0
          ? html`<p class="hint" lang=${messages.lang}>${messages.edit.moreInTopic(more)}</p>`
          : nothing
      }
      <button
        type="button"
        class="add"
        lang=${messages.lang}
        @click=${() => addEntryTo(context, topic)}
      >
        ${icons.plus} ${messages.edit.addQuestion}
      </button>
    </section>
  `;
};

const entryItemView = (
  context: ViewContext,
  entry: EntryDocument,
  marks: Marks,
): TemplateResult => {
  const selection: Selection = { kind: 'entry', id: entry.id };
  return html`
    <div
      class="draggable"
      draggable="true"
      @dragstart=${(event: DragEvent) => event.dataTransfer?.setData(DRAG_TYPE, entry.id)}
      @dragover=${(event: DragEvent) => {
        if (event.dataTransfer?.types.includes(DRAG_TYPE)) event.preventDefault();
      }}
      @drop=${(event: DragEvent) => drop(context, event, entry.id)}
      @keydown=${(event: KeyboardEvent) => moveByKey(context, event, entry.id)}
    >
      ${itemView(context, selection, entry.question || context.messages.edit.untitled, marks)}
    </div>
  `;
};

const DRAG_TYPE = 'application/x-shop-help-entry';

const drop = ({ state, dispatch }: ViewContext, event: DragEvent, before: string): void => {
  const id = event.dataTransfer?.getData(DRAG_TYPE) ?? '';
  const place = placeOf(currentFaq(state), before);
  if (id === '' || id === before || !place) return;
  event.preventDefault();
  dispatch({ type: 'change', change: placeEntry(id, place) });
};

const moveByKey = (context: ViewContext, event: KeyboardEvent, id: string): void => {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (!event.altKey || by === 0) return;
  event.preventDefault();
  moveAndTell(context, id, by);
};
