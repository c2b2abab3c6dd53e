import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PhoneContactDocument } from '../../../core/faq/faq-document.ts';
import { setContact } from '../../state/contact-changes.ts';
import {
  readOpeningRow,
  USUAL_ROW,
  writeOpeningRow,
  type OpeningRow,
} from '../../state/opening-rows.ts';
import { fieldText, type ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { removeButtonView } from './remove-button-view.ts';

/** When somebody answers the phone: lines of days and times, and their time zone. */
export const openingHoursView = (
  context: ViewContext,
  contact: PhoneContactDocument,
): TemplateResult => {
  const { messages, dispatch } = context;
  const lines = contact.openingHours ?? [];
  const setLines = (openingHours: string[]) =>
    dispatch({ type: 'change', change: setContact(withHours(contact, openingHours)) });
  return html`
    <fieldset class="hours">
      <legend>${messages.edit.openingHours}</legend>
      ${lines.map((line, index) =>
        lineView(context, line, {
          index,
          onChange: (next) => setLines(lines.with(index, next)),
          onRemove: () => setLines(lines.toSpliced(index, 1)),
        }),
      )}
      <button type="button" class="add" @click=${() => setLines([...lines, USUAL_ROW])}>
        ${icons.plus} ${messages.edit.addHours}
      </button>
      ${lines.length > 0 ? zoneView(context, contact) : ''}
    </fieldset>
  `;
};

const withHours = (contact: PhoneContactDocument, openingHours: string[]): PhoneContactDocument => {
  if (openingHours.length > 0) {
    return { ...contact, timeZone: contact.timeZone ?? ownTimeZone(), openingHours };
  }
  const without = { ...contact };
  delete without.timeZone;
  delete without.openingHours;
  return without;
};

const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface LineActs {
  readonly index: number;
  readonly onChange: (line: string) => void;
  readonly onRemove: () => void;
}

const lineView = (context: ViewContext, line: string, acts: LineActs): TemplateResult => {
  const { messages } = context;
  const row = readOpeningRow(line);
  return html`
    <div
      class="hours-row"
      role="group"
      aria-label="${messages.edit.openingHours} ${acts.index + 1}"
    >
      ${
        row
          ? rowView(context, row, acts)
          : html`<input
              aria-label=${messages.edit.openingHours}
              .value=${line}
              @change=${(event: Event) => acts.onChange(fieldText(event))}
            />`
      }
      ${removeButtonView(messages.edit.removeHours, acts.onRemove)}
    </div>
  `;
};

const rowView = (
  { messages }: ViewContext,
  row: OpeningRow,
  { onChange }: LineActs,
): TemplateResult => html`
  <div class="days">
    ${messages.edit.dayNames.map(
      (name, day) => html`
        <label>
          <input
            type="checkbox"
            .checked=${live(row.days[day] ?? false)}
            @change=${() => {
              const days = row.days.with(day, !row.days[day]);
              // Opening hours need a day, so the last one stays checked.
              onChange(writeOpeningRow(days.includes(true) ? { ...row, days } : row));
            }}
          />
          <span>${name}</span>
        </label>
      `,
    )}
  </div>
  ${timeView(messages.edit.opens, row.opens, (opens) => onChange(writeOpeningRow({ ...row, opens })))}
  ${timeView(messages.edit.closes, row.closes, (closes) => onChange(writeOpeningRow({ ...row, closes })))}
`;

const timeView = (
  label: string,
  value: string,
  onChange: (value: string) => void,
): TemplateResult => html`
  <label class="time">
    <span>${label}</span>
    <input
      type="time"
      .value=${live(value)}
      @change=${(event: Event) => {
        if (fieldText(event) !== '') onChange(fieldText(event));
      }}
    />
  </label>
`;

const zoneView = (
  { messages, dispatch }: ViewContext,
  contact: PhoneContactDocument,
): TemplateResult => html`
  <div class="field">
    <label for="time-zone">${messages.edit.timeZone}</label>
    <input
      id="time-zone"
      list="time-zones"
      autocomplete="off"
      .value=${contact.timeZone ?? ''}
      @change=${(event: Event) =>
        dispatch({
          type: 'change',
          change: setContact({ ...contact, timeZone: fieldText(event) }),
        })}
    />
    <datalist id="time-zones">
      ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
    </datalist>
  </div>
`;
