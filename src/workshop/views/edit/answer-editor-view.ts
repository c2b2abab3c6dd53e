import { html, nothing, type TemplateResult } from 'lit';
import type { EntryDocument } from '../../../core/faq/faq-document.ts';
import { editTextArea } from '../../browser/text-area.ts';
import { entryOf, setEntry } from '../../state/faq-changes.ts';
import { applyMarkdown, type MarkdownCommand } from '../../state/markdown-edit.ts';
import { currentFaq } from '../../state/state.ts';
import { parsedFaq } from '../../faq-facts.ts';
import type { ViewContext } from '../context.ts';
import { iconButtonView, textAreaView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { linkMenuView } from './link-menu-view.ts';

/** The answer as Markdown with its toolbar, beside a preview of what shoppers see. */
export const answerEditorView = (context: ViewContext, entry: EntryDocument): TemplateResult => {
  const { state, messages, dispatch } = context;
  const faq = currentFaq(state);
  const hasTable = /^[ \t]*\|/m.test(entry.answer);
  const answer = textAreaView({
    id: 'answer',
    label: messages.edit.answer,
    value: entry.answer,
    lang: faq.lang,
    rows: 10,
    ...(hasTable && { hintId: 'table-hint' }),
    onInput: (value) =>
      dispatch({
        type: 'change',
        change: setEntry(entry.id, { answer: value }),
        key: `${entry.id}.answer`,
      }),
  });
  const shown = parsedFaq(faq)
    .topics.flatMap(({ entries }) => entries)
    .find(({ id }) => id === entry.id);
  return html`
    <div class="answer-editor">
      <div class="write">
        ${answer} ${toolbarView(context, entry)}
        ${hasTable ? html`<p class="hint" id="table-hint">${messages.edit.tableHint}</p>` : nothing}
      </div>
      <section class="preview" aria-labelledby="preview-heading">
        <h2 id="preview-heading">${messages.edit.preview}</h2>
        <workshop-answer
          .question=${entryOf(faq, entry.id)?.question ?? ''}
          .answer=${shown?.answer ?? []}
          .faq=${parsedFaq(faq)}
        ></workshop-answer>
      </section>
    </div>
  `;
};

const commands: readonly MarkdownCommand[] = ['strong', 'emphasis', 'bullets', 'numbers'];

const toolbarView = (context: ViewContext, entry: EntryDocument): TemplateResult => {
  const { messages } = context;
  return html`
    <div class="toolbar" role="group" aria-label=${messages.edit.toolbar}>
      ${commands.map((command) =>
        iconButtonView({
          label: messages.edit[command],
          icon: icons[command],
          onClick: () =>
            editTextArea('answer', (editing) =>
              applyMarkdown(command, editing, messages.edit.someWords),
            ),
        }),
      )}
      ${linkMenuView(context, entry)}
    </div>
  `;
};
