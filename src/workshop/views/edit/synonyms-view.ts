import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { setSynonymGroup } from '../../state/faq-changes.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { listFieldView } from '../field-view.ts';
import { removeButtonView } from './remove-button-view.ts';

/** Groups of synonyms for this shop's customers, one per line, and an empty line for more. */
export const synonymsView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  const { synonyms = [] } = currentFaq(state);
  return html`
    <fieldset class="synonyms">
      <legend>${messages.edit.synonyms}</legend>
      <p class="hint" id="synonyms-hint">${messages.edit.synonymsHint}</p>
      ${synonyms.map((group, at) => groupView(context, group, at))}
      ${keyed(synonyms.length, groupView(context, [], synonyms.length))}
    </fieldset>
  `;
};

const groupView = (
  { state, messages, dispatch }: ViewContext,
  group: readonly string[],
  at: number,
): TemplateResult => {
  const set = (words: string[] | undefined): void =>
    dispatch({ type: 'change', change: setSynonymGroup(at, words ?? []) });
  return html`
    <div class="synonym-group">
      ${listFieldView({
        id: `synonyms-${at}`,
        label: messages.edit.synonymGroup(at + 1),
        isLabelHidden: true,
        hintId: 'synonyms-hint',
        placeholder: group.length === 0 ? messages.edit.synonymsPlaceholder : '',
        values: group,
        lang: currentFaq(state).lang,
        onChange: set,
      })}
      ${
        group.length === 0
          ? ''
          : removeButtonView(messages.edit.removeSynonyms(group.join(', ')), () => set(undefined))
      }
    </div>
  `;
};
