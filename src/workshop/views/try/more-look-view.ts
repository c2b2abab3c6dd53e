import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WorkshopSettings } from '../../state/draft.ts';
import { draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { fieldView, selectView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { colourView } from './colour-view.ts';

const DEFAULT_TEXT_COLOR = '#1b2430';
const fontSizes = [14, 15, 16, 17, 18, 20];

/** Less common settings, folded: more colours, sizes, and the content of the panel. */
export const moreLookView = (context: ViewContext): TemplateResult => {
  const { messages, dispatch } = context;
  const { settings } = draftOf(context.state);
  return html`
    <details class="more-look">
      <summary>${messages.try.more} ${icons.unfold}</summary>
      <div class="form">
        ${colourView(context, 'surface', '#ffffff')}
        ${colourView(context, 'text', DEFAULT_TEXT_COLOR)} ${sizesView(context, settings)}
        ${fieldView({
          id: 'font',
          label: messages.try.font,
          hint: messages.try.fontHint,
          value: settings.font,
          placeholder: 'Lato, sans-serif',
          onInput: (font) => dispatch({ type: 'settings', settings: { font } }),
        })}
        <fieldset class="checks">
          <legend>${messages.try.shows}</legend>
          ${checkView(context, 'topics', settings.topics)}
          ${checkView(context, 'feedback', settings.feedback)}
          ${checkView(context, 'images', settings.images)}
        </fieldset>
      </div>
    </details>
  `;
};

const sizesView = (context: ViewContext, settings: WorkshopSettings): TemplateResult => {
  const { messages } = context;
  const { sizes } = messages.try;
  return html`
    ${sizeView(context, 'fontSize', settings.fontSize, [
      ['', messages.try.shoppersSize],
      ...fontSizes.map((size): Choice => [String(size), `${size} px`]),
    ])}
    ${sizeView(context, 'space', settings.space, [
      ['3', sizes.small],
      ['', sizes.medium],
      ['5', sizes.large],
    ])}
    ${sizeView(context, 'launcherSize', settings.launcherSize, [
      ['44', sizes.small],
      ['', sizes.medium],
      ['60', sizes.large],
    ])}
  `;
};

type Choice = readonly [value: string, label: string];

/** The empty value stands for the widget's default. */
const sizeView = (
  { messages, dispatch }: ViewContext,
  name: 'fontSize' | 'space' | 'launcherSize',
  value: number | undefined,
  choices: readonly Choice[],
): TemplateResult =>
  selectView({
    id: name,
    label: messages.try[name],
    value: value === undefined ? '' : String(value),
    choices: choices.map(([size, label]) => ({ value: size, label })),
    onChoose: (size) =>
      dispatch({
        type: 'settings',
        settings: { [name]: size === '' ? undefined : Number(size) },
      }),
  });

const checkView = (
  { messages, dispatch }: ViewContext,
  name: 'topics' | 'feedback' | 'images',
  value: 'show' | 'none',
): TemplateResult => html`
  <label class="check">
    <input
      type="checkbox"
      .checked=${live(value === 'show')}
      @change=${() =>
        dispatch({ type: 'settings', settings: { [name]: value === 'show' ? 'none' : 'show' } })}
    />
    <span>${messages.try.parts[name]}</span>
  </label>
`;
