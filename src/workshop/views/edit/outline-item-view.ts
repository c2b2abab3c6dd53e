import { html, nothing, type TemplateResult } from 'lit';
import type { Marks } from '../../state/findings.ts';
import { isSame, selectionKey, type Selection } from '../../state/selection.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';

/** One item of the outline. */
export const itemView = (
  { state, messages, dispatch }: ViewContext,
  selection: Selection,
  words: string,
  marks: Marks,
): TemplateResult => {
  const mark = marks.get(selectionKey(selection));
  return html`
    <button
      type="button"
      class="item ${selection.kind}"
      aria-current=${isSame(state.selection, selection) ? 'true' : nothing}
      @click=${() => dispatch({ type: 'select', selection })}
    >
      <span class="words">${words}</span>
      ${
        mark
          ? html`<span class="dot ${mark}"
              >${icons[mark]}<span class="visually-hidden"> ${messages.findings[mark]}</span></span
            >`
          : nothing
      }
    </button>
  `;
};
