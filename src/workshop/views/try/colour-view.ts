import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hexOfColour } from '../../browser/css-colour.ts';
import { draftOf } from '../../state/state.ts';
import { fieldText, type ViewContext } from '../context.ts';

/** A colour, picked or typed; if left empty, the widget's own. */
export const colourView = (
  { state, messages, dispatch }: ViewContext,
  name: 'accent' | 'surface' | 'text',
  byDefault: string,
): TemplateResult => {
  const value = draftOf(state).settings[name] ?? '';
  const set = (colour: string) => dispatch({ type: 'settings', settings: { [name]: colour } });
  return html`
    <div class="field colour">
      <label for=${name}>${messages.try[name]}</label>
      <div class="colour-row">
        <input
          id=${name}
          type="color"
          .value=${live(value || byDefault)}
          @input=${(event: Event) => set(fieldText(event))}
        />
        <input
          aria-label="${messages.try[name]}, ${messages.try.typedColour}"
          placeholder=${messages.try.byDefault}
          spellcheck="false"
          .value=${value}
          @input=${(event: Event) => (event.currentTarget as HTMLInputElement).setCustomValidity('')}
          @change=${(event: Event) => {
            const field = event.currentTarget as HTMLInputElement;
            const colour = field.value.trim() === '' ? '' : hexOfColour(field.value);
            if (colour !== undefined) return set(colour);
            field.setCustomValidity(messages.try.noColour);
            field.reportValidity();
          }}
        />
      </div>
    </div>
  `;
};
