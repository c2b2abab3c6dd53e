import { html, type TemplateResult } from 'lit';

/** The outline of a list that is loading; shown only if that takes a moment. */
export const loadingView = (words: string): TemplateResult => html`
  <div class="loading">
    <p part="status" class="status">${words}</p>
    <div class="skeleton" aria-hidden="true"></div>
  </div>
`;
