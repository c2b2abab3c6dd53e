import { html, nothing, type TemplateResult } from 'lit';
import type { ComposeProblem } from '../../../compose/composed.ts';
import { icons } from '../icon-view.ts';

/** The composer's messages, which are in English. */
export const composerProblemsView = (
  problems: readonly ComposeProblem[],
): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`
        <ul class="findings" role="list" lang="en">
          ${problems.map(
            ({ severity, path, message }) => html`
              <li class="finding ${severity}">
                ${icons[severity]}
                <p>${path === '' ? nothing : html`<code>${path}</code> `}${message}</p>
              </li>
            `,
          )}
        </ul>
      `;
