import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.ts';
import { iconButtonView } from './field-view.ts';

/** What has just happened. The live region exists before its text, so that it is announced. */
export const noticeView = ({ state, messages, dispatch }: ViewContext): TemplateResult => html`
  <div class="notice-place" role="status">
    ${
      state.notice
        ? html`<div class="notice ${state.notice.tone}">
            <p>${state.notice.text}</p>
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
