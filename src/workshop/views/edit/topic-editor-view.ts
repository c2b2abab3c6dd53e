import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TopicDocument } from '../../../core/faq/faq-document.ts';
import { moveTopic, removeTopic, setTopicTitle } from '../../state/faq-changes.ts';
import type { PlacedFinding } from '../../state/findings.ts';
import { currentFaq } from '../../state/state.ts';
import { MAX_LISTED_IN_TOPIC } from '../../state/outline.ts';
import type { ViewContext } from '../context.ts';
import { fieldView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { moveAndRemoveView } from './move-and-remove-view.ts';
import { addEntryTo } from './add-entry.ts';
import { findingsAtView } from './findings-view.ts';

/** A topic: its title, its position and its questions. */
export const topicEditorView = (
  context: ViewContext,
  topic: TopicDocument,
  findings: readonly PlacedFinding[],
): TemplateResult => {
  const { state, messages, dispatch } = context;
  const { lang } = currentFaq(state);
  return html`
    ${toolsView(context, topic)}
    <h1 class="visually-hidden" tabindex="-1" data-heading>${messages.edit.topic}</h1>
    ${keyed(
      topic.id,
      html`<div class="form">
        ${fieldView({
          id: 'topic-title',
          label: messages.edit.topicTitle,
          value: topic.title ?? '',
          lang,
          isFirst: true,
          onInput: (title) =>
            dispatch({
              type: 'change',
              change: setTopicTitle(topic.id, title),
              key: `${topic.id}.title`,
            }),
        })}
        ${findingsAtView(context, findings, { kind: 'topic', id: topic.id })}
      </div>`,
    )}
    ${entriesView(context, topic)}
    <button type="button" class="button" @click=${() => addEntryTo(context, topic)}>
      ${icons.plus} ${messages.edit.addQuestion}
    </button>
    <p class="hint">${messages.edit.keysHint}</p>
  `;
};

const entriesView = (
  { state, messages, dispatch }: ViewContext,
  topic: TopicDocument,
): TemplateResult => html`
  ${topic.entries.length === 0 ? html`<p class="muted">${messages.edit.empty}</p>` : nothing}
  <ul class="entry-links" role="list" lang=${currentFaq(state).lang}>
    ${topic.entries.slice(0, MAX_LISTED_IN_TOPIC).map(
      ({ id, question }) => html`
        <li>
          <button
            type="button"
            class="link-button"
            @click=${() => dispatch({ type: 'select', selection: { kind: 'entry', id } })}
          >
            ${question || messages.edit.untitled}
          </button>
        </li>
      `,
    )}
  </ul>
  ${
    topic.entries.length > MAX_LISTED_IN_TOPIC
      ? html`<p class="hint">
          ${messages.edit.moreInTopic(topic.entries.length - MAX_LISTED_IN_TOPIC)}
        </p>`
      : nothing
  }
`;

const toolsView = (context: ViewContext, { id, title }: TopicDocument): TemplateResult => {
  const { messages, dispatch } = context;
  return html`
    <div class="editor-tools">
      <p class="muted">${messages.edit.topic}</p>
      ${moveAndRemoveView(context, {
        name: title,
        onMove: (by) => dispatch({ type: 'change', change: moveTopic(id, by) }),
        removal: removeTopic(id),
        next: { kind: 'overview' },
      })}
    </div>
  `;
};
