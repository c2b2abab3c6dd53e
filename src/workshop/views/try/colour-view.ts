import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isColour } from '../../colour-contrast.ts';
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
          aria-label="${messages.try[name]}, ${messages.try.hex}"
          placeholder=${messages.try.byDefault}
          spellcheck="false"
          .value=${value}
          @change=${(event: Event) => {
            const text = fieldText(event).trim().toLowerCase();
            const colour = text === '' || text.startsWith('#') ? text : `#${text}`;
            if (colour === '' || isColour(colour)) set(colour);
            else (event.currentTarget as HTMLInputElement).value = value;
          }}
        />
      </div>
    </div>
  `;
};
