import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Messages } from '../../../core/messages/index.ts';
import { answerCount, type PanelContent } from '../../../core/panel/panel-content.ts';
import { resultCountText } from '../announcements/result-announcement.ts';

/**
 * How many answers there are. Rendered from scratch for each count, for pages that the browser
 * translates: the search provider's answer may change it without a new query.
 */
export const countView = (content: PanelContent, messages: Messages): unknown => {
  const count = answerCount(content);
  return keyed(
    count,
    html`<h3 part="status" class="label">${resultCountText(messages, count)}</h3>`,
  );
};
