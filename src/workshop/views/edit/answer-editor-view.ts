import { html, type TemplateResult } from 'lit';
import type { EntryDocument } from '../../../core/faq/faq-document.ts';
import { editTextArea } from '../../browser/text-area.ts';
import { entryOf, setEntry } from '../../state/faq-changes.ts';
import { applyMarkdown, insertLink, type MarkdownCommand } from '../../state/markdown-edit.ts';
import { currentFaq } from '../../state/state.ts';
import { parsedFaq } from '../../faq-facts.ts';
import type { ViewContext } from '../context.ts';
import { iconButtonView, textAreaView } from '../field-view.ts';
import { icons } from '../icon-view.ts';

/** The answer as Markdown, its toolbar, and beside it the answer as shoppers see it. */
export const answerEditorView = (context: ViewContext, entry: EntryDocument): TemplateResult => {
  const { state, messages, dispatch } = context;
  const faq = currentFaq(state);
  const answer = textAreaView({
    id: 'answer',
    label: messages.edit.answer,
    value: entry.answer,
    lang: faq.lang,
    rows: 10,
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
      <div class="write">${answer} ${toolbarView(context)}</div>
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

const toolbarView = (context: ViewContext): TemplateResult => {
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
      ${linkMenuView(context)}
    </div>
  `;
};

const linkMenuView = ({ state, messages }: ViewContext): TemplateResult => {
  const choices = [
    ...(currentFaq(state).contacts ?? []).map(({ id, label }) => ({ url: `contact:${id}`, label })),
    { url: 'https://', label: messages.edit.linkAddressOption },
  ];
  return html`
    <details class="menu" @focusout=${closeWhenLeft} @keydown=${closeOnEscape}>
      <summary class="icon-button" aria-label=${messages.edit.linkTo} title=${messages.edit.linkTo}>
        ${icons.link}
      </summary>
      <ul role="list">
        ${choices.map(
          ({ url, label }) => html`
            <li>
              <button
                type="button"
                @click=${(event: Event) => {
                  (event.currentTarget as Element).closest('details')?.removeAttribute('open');
                  editTextArea('answer', (editing) =>
                    insertLink(editing, url, label.replace(/…$/, '')),
                  );
                }}
              >
                ${label}
              </button>
            </li>
          `,
        )}
      </ul>
    </details>
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
