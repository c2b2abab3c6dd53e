import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { composeDraft } from '../../compose-draft.ts';
import { kilobytes } from '../../kilobytes.ts';
import { entryCount } from '../../state/draft.ts';
import { draftOf } from '../../state/state.ts';
import type { WorkshopMessages } from '../../messages/index.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { otherFormsView } from './other-forms-view.ts';
import { warningsView } from './warnings-view.ts';

/** The script, in one file or two, and the FAQ in other forms. */
export const downloadsView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  const { script, panel } = composeDraft(state);
  return html`
    <section class="card downloads" aria-labelledby="ready-heading">
      <div>
        <h2 id="ready-heading">${messages.take.ready}</h2>
        <p class="muted">${weightOf(context)}</p>
      </div>
      <div class="files">
        ${fileView(context, 'shop-help.js', script)}
        ${panel ? fileView(context, panel.fileName, panel.script) : nothing}
      </div>
      ${howManyView(context)}
      <div class="warnings">${warningsView(context)}</div>
      ${otherFormsView(context)}
    </section>
  `;
};

const weightOf = ({ state, messages }: ViewContext): string => {
  const { size, panel } = composeDraft(state);
  const count = draftOf(state).faqs.reduce((sum, faq) => sum + entryCount(faq), 0);
  const script = kilobytes(size.brotliEstimate, messages.lang);
  return panel
    ? messages.take.weighBoth(script, kilobytes(panel.size.brotliEstimate, messages.lang), count)
    : messages.take.weighs(script, count);
};

/** One button per file: browsers ask for permission before one button saves two. */
const fileView = (
  { messages, effects }: ViewContext,
  name: string,
  script: string,
): TemplateResult => html`
  <button
    type="button"
    class="button primary large"
    @click=${() => effects.download(name, script, 'text/javascript')}
  >
    ${icons.download} ${messages.take.download(name)}
  </button>
`;

const howManyView = ({ state, messages, dispatch }: ViewContext): TemplateResult => {
  const { panel } = composeDraft(state);
  return html`
    <fieldset class="checks how-many">
      <legend>${messages.take.howMany}</legend>
      ${(['one', 'two'] as const).map(
        (files) => html`
          <label class="check">
            <input
              type="radio"
              name="how-many"
              .checked=${live(state.files === files)}
              @change=${() => dispatch({ type: 'look', look: { files } })}
            />
            <span>${messages.take.files[files]}</span>
          </label>
        `,
      )}
      ${panel ? twoFilesView(messages, panel.integrity) : nothing}
    </fieldset>
  `;
};

const twoFilesView = ({ take }: WorkshopMessages, integrity: string): TemplateResult => html`
  <p class="hint">${take.twoHint}</p>
  <p class="hint">${take.twoPolicy} <code>${integrity}</code></p>
`;
