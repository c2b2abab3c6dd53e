import { html, nothing, type TemplateResult } from 'lit';
import { platformSteps } from '../../messages/platform-steps.ts';
import { platformIds, platformNames } from '../../platforms.ts';
import type { ViewContext } from '../context.ts';
import { segmentsView } from '../field-view.ts';

/** Where to click on the owner's own platform. */
export const platformView = ({ state, messages, dispatch }: ViewContext): TemplateResult => {
  const { platform, language } = state;
  const { steps, note } = platformSteps(language, platform);
  return html`
    <section class="card platform" aria-labelledby="platform-heading">
      <h2 id="platform-heading">${messages.take.stepsFor(platformNames[platform])}</h2>
      ${segmentsView({
        id: 'platform',
        label: messages.take.platform,
        value: platform,
        choices: platformIds.map((value) => ({ value, label: platformNames[value] })),
        onChoose: (value) => dispatch({ type: 'look', look: { platform: value } }),
      })}
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${note ? html`<p class="hint">${note}</p>` : nothing}
    </section>
  `;
};
