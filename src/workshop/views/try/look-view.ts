import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { placements, themes } from '../../../core/setting-values.ts';
import { hasDefaultLook } from '../../settings-for-composer.ts';
import { contrastRatio, textColourOn } from '../../colour-contrast.ts';
import { messagesOfFaq } from '../../messages/index.ts';
import { withDefaultLook, type WorkshopSettings } from '../../state/draft.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import { fieldText, type ViewContext } from '../context.ts';
import { fieldView, segmentsView, selectView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { colourView } from './colour-view.ts';
import { moreLookView } from './more-look-view.ts';

/** Colours to start from, all dark enough for text on white. */
const swatches = ['#0f5e59', '#1d4ed8', '#6d28d9', '#be185d', '#b42318', '#9a5b00', '#1b2430'];

const DEFAULT_ACCENT = '#0f5e59';
const DEFAULT_RADIUS = 16;

/** Settings for how the help looks and where it is placed. */
export const lookView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  const { settings } = draftOf(state);
  return html`
    <section class="card form look" aria-labelledby="look-heading">
      <div class="section-head">
        <h2 id="look-heading">${messages.try.look}</h2>
        ${hasDefaultLook(settings) ? nothing : resetView(context)}
      </div>
      ${accentView(context, settings)} ${contrastView(context, settings)}
      ${radiusView(context, settings)} ${choicesView(context, settings)}
      ${buttonView(context, settings)} ${moreLookView(context)}
    </section>
  `;
};

const resetView = ({ state, messages, dispatch }: ViewContext): TemplateResult => html`
  <button
    type="button"
    class="link-button"
    @click=${() => dispatch({ type: 'settings', settings: withDefaultLook(draftOf(state).settings) })}
  >
    ${messages.try.reset}
  </button>
`;

const accentView = (context: ViewContext, settings: WorkshopSettings): TemplateResult => html`
  ${colourView(context, 'accent', DEFAULT_ACCENT)}
  <div class="swatches" role="group" aria-label=${context.messages.try.accent}>
    ${swatches.map(
      (colour) => html`
        <button
          type="button"
          aria-label=${colour}
          aria-pressed=${(settings.accent || DEFAULT_ACCENT) === colour}
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

/** Minimum contrast ratios of WCAG 2 AA: for text, and for the shapes of controls. */
const MIN_TEXT_CONTRAST = 4.5;
const MIN_SHAPE_CONTRAST = 3;

const contrastView = ({ messages }: ViewContext, { accent }: WorkshopSettings): TemplateResult => {
  const colour = accent || DEFAULT_ACCENT;
  return html`
    <ul class="contrast" role="list">
      ${ratioView(messages, messages.try.wordsOnButton, contrastRatio(colour, textColourOn(colour)), MIN_TEXT_CONTRAST)}
      ${ratioView(messages, messages.try.buttonOnPage, contrastRatio(colour, '#ffffff'), MIN_SHAPE_CONTRAST)}
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
        >${messages.try.labelled(label)} <strong>${number}:1</strong>,
        ${isEnough ? messages.try.enough : messages.try.notEnough}</span
      >
    </li>
  `;
};

const radiusView = (
  { messages, dispatch }: ViewContext,
  { radius }: WorkshopSettings,
): TemplateResult => html`
  <div class="field">
    <label for="radius">${messages.try.radius}</label>
    <div class="range-row">
      <input
        id="radius"
        type="range"
        min="0"
        max="32"
        .value=${live(String(radius ?? DEFAULT_RADIUS))}
        @input=${(event: Event) =>
          dispatch({ type: 'settings', settings: { radius: Number(fieldText(event)) } })}
      />
      <output for="radius">${radius ?? DEFAULT_RADIUS} px</output>
    </div>
  </div>
`;

const choicesView = (
  { messages, dispatch }: ViewContext,
  { placement, theme }: WorkshopSettings,
): TemplateResult => html`
  ${selectView({
    id: 'placement',
    label: messages.try.placement,
    value: placement,
    choices: placements.map((value) => ({
      value,
      label: messages.try.placements[value],
    })),
    onChoose: (value) => dispatch({ type: 'settings', settings: { placement: value } }),
  })}
  ${segmentsView({
    id: 'theme',
    label: messages.try.theme,
    value: theme,
    choices: themes.map((value) => ({
      value,
      label: messages.try.themes[value],
    })),
    onChoose: (value) => dispatch({ type: 'settings', settings: { theme: value } }),
  })}
`;

/** What the help button shows. */
const buttonView = (
  { state, messages, dispatch }: ViewContext,
  { launcher, label }: WorkshopSettings,
): TemplateResult => html`
  ${fieldView({
    id: 'label',
    label: messages.try.label,
    value: label,
    lang: currentFaq(state).lang,
    placeholder: messagesOfFaq(currentFaq(state).lang, messages).try.labelPlaceholder,
    onInput: (value) => dispatch({ type: 'settings', settings: { label: value } }),
  })}
  ${selectView({
    id: 'launcher',
    label: messages.try.launcher,
    value: launcher,
    choices: (['auto', 'both', 'icon', 'label'] as const).map((value) => ({
      value,
      label: messages.try.launchers[value],
    })),
    onChoose: (value) => dispatch({ type: 'settings', settings: { launcher: value } }),
  })}
`;
