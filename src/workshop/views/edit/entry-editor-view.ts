import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EntryDocument, TopicDocument } from '../../../core/faq/faq-document.ts';
import { placeEntry, removeEntry, setEntry } from '../../state/faq-changes.ts';
import type { PlacedFinding } from '../../state/findings.ts';
import type { Selection } from '../../state/selection.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { listFieldView, selectView, textAreaView } from '../field-view.ts';
import { answerEditorView } from './answer-editor-view.ts';
import { findingsAtView } from './findings-view.ts';
import { moveAndTell } from './move-entry.ts';
import { moveAndRemoveView } from './move-and-remove-view.ts';

interface Edited {
  readonly topic: TopicDocument;
  readonly entry: EntryDocument;
  readonly findings: readonly PlacedFinding[];
}

/** One question with its answer and its other fields. */
export const entryEditorView = (context: ViewContext, edited: Edited): TemplateResult => {
  const { state, messages, dispatch } = context;
  const { entry, findings } = edited;
  const { lang } = currentFaq(state);
  const question = textAreaView({
    id: 'question',
    label: messages.edit.question,
    value: entry.question,
    lang,
    rows: 1,
    isFirst: true,
    onInput: (value) =>
      dispatch({
        type: 'change',
        change: setEntry(entry.id, { question: value.replace(/\n/g, ' ') }),
        key: `${entry.id}.question`,
      }),
  });
  return html`
    ${toolsView(context, edited)}
    ${keyed(
      entry.id,
      html`
        <div class="form">
          <h1 class="visually-hidden" tabindex="-1" data-heading>${messages.edit.question}</h1>
          <div class="question-field">${question}</div>
          ${findingsAtView(context, findings, { kind: 'entry', id: entry.id })}
          ${answerEditorView(context, entry)} ${moreView(context, entry)}
        </div>
      `,
    )}
  `;
};

const toolsView = (context: ViewContext, edited: Edited): TemplateResult => {
  const { state, messages, dispatch } = context;
  const { topic, entry } = edited;
  const faq = currentFaq(state);
  return html`
    <div class="editor-tools">
      ${selectView({
        id: 'topic-of-entry',
        label: messages.edit.topic,
        isLabelHidden: true,
        value: topic.id,
        choices: faq.topics.map(({ id, title }) => ({
          value: id,
          label: title || messages.edit.untitled,
        })),
        onChoose: (id) => {
          const to = faq.topics.findIndex((one) => one.id === id);
          const place = { topic: to, entry: faq.topics[to]?.entries.length ?? 0 };
          dispatch({ type: 'change', change: placeEntry(entry.id, place) });
        },
      })}
      ${moveAndRemoveView(context, {
        name: entry.question,
        onMove: (by) => moveAndTell(context, entry.id, by),
        removal: removeEntry(entry.id),
        next: neighbourOf(edited),
      })}
    </div>
  `;
};

/** The neighbour of an entry, to select once the entry is removed. */
const neighbourOf = ({ topic: { entries }, entry }: Edited): Selection => {
  const at = entries.indexOf(entry);
  const neighbour = entries[at + 1] ?? entries[at - 1];
  return neighbour ? { kind: 'entry', id: neighbour.id } : { kind: 'overview' };
};

const moreView = (
  { state, messages, dispatch }: ViewContext,
  { id, keywords = [], pages = [], featured = false }: EntryDocument,
): TemplateResult => html`
  <section class="more" aria-labelledby="more-heading">
    <h2 id="more-heading">${messages.edit.more}</h2>
    ${listFieldView({
      id: 'keywords',
      label: messages.edit.keywords,
      hint: messages.edit.keywordsHint,
      values: keywords,
      lang: currentFaq(state).lang,
      onChange: (values) =>
        dispatch({ type: 'change', change: setEntry(id, { keywords: values }) }),
    })}
    ${listFieldView({
      id: 'pages',
      label: messages.edit.pages,
      hint: messages.edit.pagesHint,
      values: pages,
      onChange: (values) => dispatch({ type: 'change', change: setEntry(id, { pages: values }) }),
    })}
    <label class="check">
      <input
        type="checkbox"
        .checked=${featured}
        @change=${(event: Event) => {
          const { checked } = event.currentTarget as HTMLInputElement;
          const change = setEntry(id, { featured: checked || undefined });
          dispatch({ type: 'change', change });
        }}
      />
      <span>${messages.edit.featured}</span>
    </label>
  </section>
`;
