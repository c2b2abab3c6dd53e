import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedFinding } from '../../state/findings.ts';
import { shownFindings } from '../../state/shown-findings.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { contactEditorView } from './contact-editor-view.ts';
import { entryEditorView } from './entry-editor-view.ts';
import { outlineView } from './outline-view.ts';
import { overviewView } from './overview-view.ts';
import { topicEditorView } from './topic-editor-view.ts';

/** Second step: a list of all questions, beside an editor for the selected one. */
export const editView = (context: ViewContext): TemplateResult => {
  const { state, messages, dispatch } = context;
  const findings = shownFindings(state);
  const isOverview = state.selection.kind === 'overview';
  return html`
    <div class="edit ${isOverview ? 'at-overview' : 'at-detail'}">
      ${outlineView(context, findings)}
      <div class="editor">
        ${
          isOverview
            ? nothing
            : html`<button
                type="button"
                class="link-button back"
                @click=${() => dispatch({ type: 'select', selection: { kind: 'overview' } })}
              >
                ${icons.back} ${messages.edit.back}
              </button>`
        }
        ${editorView(context, findings)}
      </div>
    </div>
  `;
};

/** Falls back to the overview if the selection has been deleted or undone. */
const editorView = (context: ViewContext, findings: readonly PlacedFinding[]): TemplateResult => {
  const { selection } = context.state;
  const faq = currentFaq(context.state);
  switch (selection.kind) {
    case 'entry': {
      const topic = faq.topics.find(({ entries }) => entries.some(({ id }) => id === selection.id));
      const entry = topic?.entries.find(({ id }) => id === selection.id);
      return topic && entry
        ? entryEditorView(context, { topic, entry, findings })
        : overviewView(context, findings);
    }
    case 'topic': {
      const topic = faq.topics.find(({ id }) => id === selection.id);
      return topic ? topicEditorView(context, topic, findings) : overviewView(context, findings);
    }
    case 'contact': {
      const contact = faq.contacts?.find(({ id }) => id === selection.id);
      return contact
        ? contactEditorView(context, contact, findings)
        : overviewView(context, findings);
    }
    case 'overview':
      return overviewView(context, findings);
  }
};
