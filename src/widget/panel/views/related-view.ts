import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../../core/faq/faq.ts';
import { entryAnchor, type LinkContext } from './link-view.ts';

/** Links, not questions that open in place: an answer within an answer would be hard to follow. */
export const relatedView = (
  entries: readonly Entry[],
  links: LinkContext,
): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<p part="section-heading" class="label">${links.messages.maybeHeading}</p>
        <div class="prose" lang=${links.lang} dir=${links.dir}>
          <ul>
            ${entries.map(
              ({ id, question }) => html`<li>${entryAnchor(id, html`${question}`, links)}</li>`,
            )}
          </ul>
        </div>`;
