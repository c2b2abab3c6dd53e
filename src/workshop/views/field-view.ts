import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldText } from './context.ts';

interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
  readonly hint?: string;
  /** Id of a hint elsewhere on the page. */
  readonly hintId?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'time';
  readonly placeholder?: string;
  /** Language of the field's text. */
  readonly lang?: string;
  readonly rows?: number;
  readonly isFirst?: boolean;
}

const hintView = ({ id, hint }: FieldOptions): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;

const describedBy = ({ id, hint, hintId }: FieldOptions): string | typeof nothing =>
  hintId ?? (hint ? `${id}-hint` : nothing);

/** A single-line field, with its label above and its hint below. */
export const fieldView = (options: FieldOptions): TemplateResult => html`
  <div class="field">
    <label for=${options.id}>${options.label}</label>
    <input
      id=${options.id}
      type=${options.type ?? 'text'}
      lang=${options.lang ?? nothing}
      placeholder=${options.placeholder ?? nothing}
      aria-describedby=${describedBy(options)}
      autocomplete="off"
      ?data-first-field=${options.isFirst}
      .value=${live(options.value)}
      @input=${(event: Event) => options.onInput(fieldText(event))}
      @blur=${options.onLeave}
    />
    ${hintView(options)}
  </div>
`;

/** A multi-line field. */
export const textAreaView = (options: FieldOptions): TemplateResult => html`
  <div class="field">
    <label for=${options.id}>${options.label}</label>
    <textarea
      id=${options.id}
      rows=${options.rows ?? 3}
      lang=${options.lang ?? nothing}
      placeholder=${options.placeholder ?? nothing}
      aria-describedby=${describedBy(options)}
      ?data-first-field=${options.isFirst}
      .value=${live(options.value)}
      @input=${(event: Event) => options.onInput(fieldText(event))}
    ></textarea>
    ${hintView(options)}
  </div>
`;

interface ChoiceOptions<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
  readonly isLabelHidden?: boolean;
}

export const selectView = <T extends string>(options: ChoiceOptions<T>): TemplateResult => html`
  <div class="field">
    <label for=${options.id} class=${options.isLabelHidden ? 'visually-hidden' : nothing}
      >${options.label}</label
    >
    <select id=${options.id} @change=${(event: Event) => options.onChoose(fieldText(event) as T)}>
      ${options.choices.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${value === options.value}>${label}</option>`,
      )}
    </select>
  </div>
`;

/** Radio buttons that look like a segmented switch. */
export const segmentsView = <T extends string>(options: ChoiceOptions<T>): TemplateResult => html`
  <fieldset class="segments">
    <legend class=${options.isLabelHidden ? 'visually-hidden' : nothing}>${options.label}</legend>
    <div class="track">
      ${options.choices.map(
        ({ value, label }) => html`
          <label>
            <input
              type="radio"
              name=${options.id}
              value=${value}
              .checked=${live(value === options.value)}
              @change=${() => options.onChoose(value)}
            />
            <span>${label}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

interface IconButtonOptions {
  readonly label: string;
  readonly icon: TemplateResult;
  readonly onClick: (event: MouseEvent) => void;
  readonly isDisabled?: boolean;
}

/** A button with only an icon; its label is its accessible name and tooltip. */
export const iconButtonView = (options: IconButtonOptions): TemplateResult => html`
  <button
    type="button"
    class="icon-button"
    aria-label=${options.label}
    title=${options.label}
    ?disabled=${options.isDisabled}
    @click=${options.onClick}
  >
    ${options.icon}
  </button>
`;

interface ListFieldOptions {
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  /** Id of a hint elsewhere on the page. */
  readonly hintId?: string;
  readonly placeholder?: string;
  readonly values: readonly string[];
  readonly lang?: string;
  readonly onChange: (values: string[] | undefined) => void;
}

const listOf = (text: string): string[] => {
  const values = text.split(',').map((one) => one.trim());
  return [...new Set(values)].filter((one) => one !== '');
};

/** A comma-separated list in one line, read when the owner leaves the field. */
export const listFieldView = (options: ListFieldOptions): TemplateResult => html`
  <div class="field">
    <label for=${options.id} class=${options.isLabelHidden ? 'visually-hidden' : nothing}
      >${options.label}</label
    >
    <input
      id=${options.id}
      lang=${options.lang ?? nothing}
      aria-describedby=${options.hintId ?? `${options.id}-hint`}
      placeholder=${options.placeholder ?? nothing}
      autocomplete="off"
      .value=${options.values.join(', ')}
      @change=${(event: Event) => {
        const values = listOf(fieldText(event));
        options.onChange(values.length > 0 ? values : undefined);
      }}
    />
    ${options.hint ? html`<p class="hint" id="${options.id}-hint">${options.hint}</p>` : nothing}
  </div>
`;
