import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../state/state.ts';
import type { ViewContext } from './context.ts';
import { iconButtonView } from './field-view.ts';

/** What has just happened. The live region exists before its text, so that it is announced. */
export const noticeView = (context: ViewContext): TemplateResult => {
  const { state, messages, dispatch } = context;
  return html`
    <div class="notice-place" role="status">
      ${
        state.notice
          ? html`<div class="notice ${state.notice.tone}">
              <p>${state.notice.text}</p>
              ${takeOtherView(context, state.notice)}
              ${iconButtonView({
                label: messages.close,
                icon: html`<span aria-hidden="true">×</span>`,
                onClick: () => dispatch({ type: 'look', look: { notice: undefined } }),
              })}
            </div>`
          : nothing
      }
    </div>
  `;
};

const takeOtherView = ({ messages, dispatch }: ViewContext, { draft }: Notice) =>
  draft
    ? html`<button
        type="button"
        class="button small"
        @click=${() => dispatch({ type: 'take', draft })}
      >
        ${messages.takeOther}
      </button>`
    : nothing;
