import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { entryCount, isEmpty } from '../state/draft.ts';
import { currentFaq, draftOf } from '../state/state.ts';
import { templates, type Template } from '../templates/index.ts';
import { fieldText, type ViewContext } from './context.ts';
import { segmentsView } from './field-view.ts';
import { icons } from './icon-view.ts';

/** First step: bring in the questions. */
export const bringView = (context: ViewContext): TemplateResult => {
  const { messages } = context;
  return html`
    <div class="hero">
      <h1 tabindex="-1" data-heading>${messages.bring.title}</h1>
      <p class="lead">${messages.bring.lead}</p>
    </div>
    ${draftView(context)}
    <div class="bring">
      ${pasteView(context)} ${filesView(context)}
      <section class="templates" aria-labelledby="templates-heading">
        <h2 id="templates-heading">${messages.bring.templates}</h2>
        <p class="muted">${messages.bring.templatesLead}</p>
        <ul role="list">
          ${templates.map((template) => templateView(context, template))}
        </ul>
      </section>
    </div>
  `;
};

const draftView = (context: ViewContext): TemplateResult | typeof nothing => {
  const { state, messages, dispatch } = context;
  const draft = draftOf(state);
  if (isEmpty(draft)) return nothing;
  const faq = currentFaq(state);
  return html`
    <section class="draft card" aria-labelledby="draft-heading">
      <div>
        <h2 id="draft-heading">${messages.bring.draftTitle}</h2>
        <p class="muted">
          ${messages.questions(entryCount(faq))}, ${messages.topics(faq.topics.length)}
        </p>
      </div>
      ${segmentsView({
        id: 'bring-mode',
        label: messages.bring.mode,
        value: state.bringMode,
        choices: [
          { value: 'replace', label: messages.bring.replace },
          { value: 'add', label: messages.bring.add },
        ],
        onChoose: (bringMode) => dispatch({ type: 'look', look: { bringMode } }),
      })}
      <button
        type="button"
        class="button primary"
        @click=${() => dispatch({ type: 'go', step: 'edit' })}
      >
        ${messages.bring.carryOn} ${icons.arrow}
      </button>
      <p class="hint">
        ${state.bringMode === 'add' ? messages.bring.addHint : messages.bring.replaceHint}
      </p>
    </section>
  `;
};

/** The HTML of a paste, if it replaces the whole content of the field. */
const pastedHtml = (event: ClipboardEvent): string => {
  const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLTextAreaElement;
  const replacesAll = selectionStart === 0 && selectionEnd === value.length;
  return replacesAll ? (event.clipboardData?.getData('text/html') ?? '') : '';
};

const pasteView = ({ state, messages, dispatch, effects }: ViewContext): TemplateResult => html`
  <form
    class="card paste"
    @submit=${(event: Event) => {
      event.preventDefault();
      effects.bringText(state.pasted, state.pastedHtml);
    }}
  >
    <label for="pasted">${messages.bring.paste}</label>
    <textarea
      id="pasted"
      rows="11"
      placeholder=${messages.bring.pastePlaceholder}
      .value=${live(state.pasted)}
      @paste=${(event: ClipboardEvent) =>
        dispatch({ type: 'look', look: { pastedHtml: pastedHtml(event) } })}
      @input=${(event: InputEvent) => {
        const html = event.inputType === 'insertFromPaste' ? state.pastedHtml : '';
        dispatch({ type: 'look', look: { pasted: fieldText(event), pastedHtml: html } });
      }}
    ></textarea>
    <button class="button primary" ?disabled=${state.pasted.trim() === ''}>
      ${messages.bring.read} ${icons.arrow}
    </button>
  </form>
`;

/** Files can be dropped anywhere on the page: see `browser/drop-files.ts`. */
const filesView = ({ messages, effects }: ViewContext): TemplateResult => html`
  <div class="card drop">
    <span class="badge">${icons.upload}</span>
    <p class="strong">${messages.bring.drop}</p>
    <p class="muted">${messages.bring.or}</p>
    <label class="button">
      ${messages.bring.choose}
      <input
        class="visually-hidden"
        type="file"
        multiple
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          effects.bringFiles([...(input.files ?? [])]);
          input.value = '';
        }}
      />
    </label>
    <p class="hint">${messages.bring.forms}</p>
  </div>
`;

const templateView = (
  { messages, dispatch }: ViewContext,
  { name, faq }: Template,
): TemplateResult => html`
  <li>
    <button
      type="button"
      class="template"
      @click=${() => dispatch({ type: 'bring', faqs: [faq], notes: [], notice: () => messages.bring.started })}
    >
      <span class="strong" lang=${faq.lang}>${name}</span>
      <span class="muted">${messages.questions(entryCount(faq))}</span>
      <span class="sample" lang=${faq.lang}>${faq.topics[0]?.entries[0]?.question}</span>
      <span class="sample" lang=${faq.lang}>${faq.topics[1]?.entries[2]?.question}</span>
    </button>
  </li>
`;
