import { html, nothing, type TemplateResult } from 'lit';
import { themes } from '../../core/setting-values.ts';
import { entryCount, isEmpty } from '../state/draft.ts';
import { currentFaq, draftOf } from '../state/state.ts';
import type { ViewContext } from './context.ts';
import { selectView } from './field-view.ts';
import { icons } from './icon-view.ts';

/** Says what is stored and where, with a button to clear it. */
export const footerView = (context: ViewContext): TemplateResult => {
  const { state, messages, dispatch, effects } = context;
  const hasDraft = !isEmpty(draftOf(state));
  return html`
    <footer class="foot">
      <p>
        ${icons.lock} ${messages.privacy}
        ${!hasDraft ? messages.noDraftYet : state.isKept ? messages.kept : messages.notKept}
      </p>
      <div class="foot-tools">
        ${
          hasDraft
            ? html`<span class="muted">${messages.questions(entryCount(currentFaq(state)))}</span>
                <button type="button" class="link-button" @click=${effects.clear}>
                  ${messages.clearDraft}
                </button>`
            : nothing
        }
        ${selectView({
          id: 'colour-scheme',
          label: messages.colourScheme,
          value: state.colourScheme,
          choices: themes.map((value) => ({
            value,
            label: messages.colourSchemes[value],
          })),
          onChoose: (colourScheme) => dispatch({ type: 'look', look: { colourScheme } }),
        })}
      </div>
    </footer>
  `;
};

/** Asks for confirmation before everything is cleared. */
export const clearDialogView = ({ messages, dispatch }: ViewContext): TemplateResult => html`
  <dialog
    id="clear-dialog"
    aria-labelledby="clear-question"
    @close=${(event: Event) => {
      if ((event.currentTarget as HTMLDialogElement).returnValue !== 'clear') return;
      dispatch({ type: 'clear' });
      dispatch({ type: 'look', look: { notice: { text: messages.cleared, tone: 'plain' } } });
    }}
  >
    <form method="dialog">
      <p id="clear-question">${messages.clearQuestion}</p>
      <div class="dialog-foot">
        <button class="button" value="cancel">${messages.cancel}</button>
        <button class="button danger" value="clear">${messages.clearDraft}</button>
      </div>
    </form>
  </dialog>
`;
