import { html, nothing, type TemplateResult } from 'lit';
import type { PanelModel } from '../../../core/panel/panel-model.ts';
import { isEntryRow, type EntryRow } from '../../../core/panel/panel-rows.ts';
import type { SearchProviderHit } from '../../../core/search-provider.ts';
import { entryView, type EntryContext } from './entry-view.ts';
import { linkIcon } from './icon-view.ts';
import { pageAnchor } from './link-view.ts';
import { loadingView } from './loading-view.ts';

/** What the shop's search provider found: entries open in place, pages in a new tab. */
export const providedView = (
  provided: readonly (EntryRow | SearchProviderHit)[],
  context: EntryContext,
): TemplateResult | typeof nothing =>
  provided.length === 0
    ? nothing
    : html`<h3 part="section-heading" class="label">${context.messages.providedHeading}</h3>
        <ul class="entries" role="list">
          ${provided.map((row, index) =>
            isEntryRow(row)
              ? entryView(
                  `provider-${index}`,
                  row,
                  { from: 'provider', position: index + 1 },
                  context,
                  4,
                )
              : hitView(row, context),
          )}
        </ul>`;

const hitView = (
  { title, url, excerpt }: SearchProviderHit,
  context: EntryContext,
): TemplateResult => html`
  <li part="entry" class="entry">
    <h4 class="heading">
      ${pageAnchor(
        url,
        html`<span lang=${context.links.lang} dir="auto">${title}</span>${linkIcon()}`,
        context.links,
      )}
    </h4>
    ${
      excerpt
        ? html`<p part="excerpt" class="excerpt" lang=${context.links.lang} dir="auto">
            ${excerpt}
          </p>`
        : nothing
    }
  </li>
`;

/** Shown while the search provider has not answered yet, or if it failed. */
export const providerStateView = (
  { provider }: PanelModel,
  { messages }: EntryContext,
): TemplateResult | typeof nothing => {
  if (provider === 'waiting') return loadingView(messages.searching);
  return provider ? html`<p part="status" class="status">${messages.searchFailed}</p>` : nothing;
};
