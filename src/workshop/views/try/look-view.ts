import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contrastRatio, inkOn, isColour } from '../../colour-contrast.ts';
import { messagesOfFaq } from '../../messages/index.ts';
import { defaultSettings, type Settings } from '../../state/draft.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import { textOf, type ViewContext } from '../context.ts';
import { fieldView, segmentsView, selectView } from '../field-view.ts';
import { icons } from '../icon-view.ts';

/** Colours to start from, all dark enough for text on white. */
const swatches = ['#0f5e59', '#1d4ed8', '#6d28d9', '#be185d', '#b42318', '#9a5b00', '#1b2430'];

const widgetAccent = '#0f5e59';
const widgetRadius = 16;

/** Settings for how the help looks and where it is placed. */
export const lookView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  const { settings } = draftOf(state);
  return html`
    <section class="card form look" aria-labelledby="look-heading">
      <div class="section-head">
        <h2 id="look-heading">${messages.try.look}</h2>
        ${settings === defaultSettings ? nothing : resetView(context)}
      </div>
      ${accentView(context, settings)} ${contrastView(context, settings)}
      ${colourView(context, 'surface', settings.surface, '#ffffff')}
      ${radiusView(context, settings)} ${choicesView(context, settings)}
    </section>
  `;
};

const resetView = ({ messages, dispatch }: ViewContext): TemplateResult => html`
  <button
    type="button"
    class="link-button"
    @click=${() => dispatch({ type: 'settings', settings: { ...defaultSettings, radius: undefined } })}
  >
    ${messages.try.reset}
  </button>
`;

const accentView = (context: ViewContext, settings: Settings): TemplateResult => html`
  ${colourView(context, 'accent', settings.accent, widgetAccent)}
  <div class="swatches" role="group" aria-label=${context.messages.try.accent}>
    ${swatches.map(
      (colour) => html`
        <button
          type="button"
          aria-label=${colour}
          aria-pressed=${(settings.accent || widgetAccent) === colour}
          @click=${() => context.dispatch({ type: 'settings', settings: { accent: colour } })}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="12" fill=${colour} />
          </svg>
        </button>
      `,
    )}
  </div>
`;

const colourView = (
  { messages, dispatch }: ViewContext,
  name: 'accent' | 'surface',
  value: string,
  byDefault: string,
): TemplateResult => {
  const set = (colour: string) => dispatch({ type: 'settings', settings: { [name]: colour } });
  return html`
    <div class="field colour">
      <label for=${name}>${messages.try[name]}</label>
      <div class="colour-row">
        <input
          id=${name}
          type="color"
          .value=${live(value || byDefault)}
          @input=${(event: Event) => set(textOf(event))}
        />
        <input
          aria-label="${messages.try[name]}, ${messages.try.hex}"
          placeholder=${messages.try.byDefault}
          spellcheck="false"
          .value=${value}
          @change=${(event: Event) => {
            const text = textOf(event).trim().toLowerCase();
            const colour = text === '' || text.startsWith('#') ? text : `#${text}`;
            if (colour === '' || isColour(colour)) set(colour);
            else (event.currentTarget as HTMLInputElement).value = value;
          }}
        />
      </div>
    </div>
  `;
};

/** Least contrast ratios of WCAG 2 AA: for text, and for the shapes of controls. */
const leastForWords = 4.5;
const leastForShapes = 3;

const contrastView = ({ messages }: ViewContext, { accent }: Settings): TemplateResult => {
  const colour = accent || widgetAccent;
  return html`
    <ul class="contrast" role="list">
      ${ratioView(messages, messages.try.wordsOnButton, contrastRatio(colour, inkOn(colour)), leastForWords)}
      ${ratioView(messages, messages.try.buttonOnPage, contrastRatio(colour, '#ffffff'), leastForShapes)}
    </ul>
  `;
};

const ratioView = (
  messages: ViewContext['messages'],
  label: string,
  ratio: number,
  least: number,
): TemplateResult => {
  const isEnough = ratio >= least;
  const number = ratio.toLocaleString(messages.lang, { maximumFractionDigits: 1 });
  return html`
    <li class=${isEnough ? 'good' : 'warning'}>
      ${isEnough ? icons.check : icons.warning}
      <span
        >${label}: <strong>${number}:1</strong>,
        ${isEnough ? messages.try.enough : messages.try.notEnough}</span
      >
    </li>
  `;
};

const radiusView = (
  { messages, dispatch }: ViewContext,
  { radius }: Settings,
): TemplateResult => html`
  <div class="field">
    <label for="radius">${messages.try.radius}</label>
    <div class="range-row">
      <input
        id="radius"
        type="range"
        min="0"
        max="32"
        .value=${live(String(radius ?? widgetRadius))}
        @input=${(event: Event) =>
          dispatch({ type: 'settings', settings: { radius: Number(textOf(event)) } })}
      />
      <output for="radius">${radius ?? widgetRadius} px</output>
    </div>
  </div>
`;

const choicesView = (
  { state, messages, dispatch }: ViewContext,
  { placement, theme, label }: Settings,
): TemplateResult => html`
  ${selectView({
    id: 'placement',
    label: messages.try.placement,
    value: placement,
    choices: (['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const).map((value) => ({
      value,
      label: messages.try.placements[value],
    })),
    onChoose: (value) => dispatch({ type: 'settings', settings: { placement: value } }),
  })}
  ${segmentsView({
    id: 'theme',
    label: messages.try.theme,
    value: theme,
    choices: (['auto', 'light', 'dark'] as const).map((value) => ({
      value,
      label: messages.try.themes[value],
    })),
    onChoose: (value) => dispatch({ type: 'settings', settings: { theme: value } }),
  })}
  ${fieldView({
    id: 'label',
    label: messages.try.label,
    value: label,
    lang: currentFaq(state).lang,
    placeholder: messagesOfFaq(currentFaq(state).lang, messages).try.labelPlaceholder,
    onInput: (value) => dispatch({ type: 'settings', settings: { label: value } }),
  })}
`;
