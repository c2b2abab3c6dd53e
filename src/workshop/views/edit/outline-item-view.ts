import { html, nothing, type TemplateResult } from 'lit';
import { type PlacedFinding } from '../../state/findings.ts';
import { isSame } from '../../state/selection.ts';
import type { Selection } from '../../state/selection.ts';

import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';

/** One item of the outline. */
export const itemView = (
  { state, messages, dispatch }: ViewContext,
  selection: Selection,
  words: string,
  findings: readonly PlacedFinding[],
): TemplateResult => {
  const own = findings.filter(({ target }) => isSame(target, selection));
  const worst = own.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return html`
    <button
      type="button"
      class="item ${selection.kind}"
      data-item=${selection.kind === 'overview' ? 'overview' : `${selection.kind}:${selection.id}`}
      aria-current=${isSame(state.selection, selection) ? 'true' : nothing}
      @click=${() => dispatch({ type: 'select', selection })}
    >
      <span class="words">${words}</span>
      ${
        own.length > 0
          ? html`<span class="dot ${worst}"
              >${icons[worst]}<span class="visually-hidden">
                ${messages.findings[worst]}</span
              ></span
            >`
          : nothing
      }
    </button>
  `;
};
