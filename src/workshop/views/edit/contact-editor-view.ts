import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ContactDocument, PhoneContactDocument } from '../../../core/faq/faq-document.ts';
import { moveContact, removeContact, setContact } from '../../state/contact-changes.ts';
import type { PlacedFinding } from '../../state/findings.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { fieldView, listFieldView } from '../field-view.ts';
import { moveAndRemoveView } from './move-and-remove-view.ts';
import { findingsAtView } from './findings-view.ts';
import { openingHoursView } from './opening-hours-view.ts';

/** A contact: what its link says and where it leads. */
export const contactEditorView = (
  context: ViewContext,
  contact: ContactDocument,
  findings: readonly PlacedFinding[],
): TemplateResult => {
  const { state, messages, dispatch } = context;
  return html`
    ${toolsView(context, contact)}
    <h1 class="visually-hidden" tabindex="-1" data-heading>${messages.edit.contacts}</h1>
    ${keyed(
      contact.id,
      html`<div class="form">
        ${fieldView({
          id: 'contact-label',
          label: messages.edit.label,
          value: contact.label,
          lang: currentFaq(state).lang,
          isFirst: true,
          onInput: (label) =>
            dispatch({
              type: 'change',
              change: setContact({ ...contact, label }),
              key: `${contact.id}.label`,
            }),
        })}
        ${reachView(context, contact)} ${offerView(context, contact)}
        ${findingsAtView(context, findings, { kind: 'contact', id: contact.id })}
      </div>`,
    )}
  `;
};

const reachView = (context: ViewContext, contact: ContactDocument): TemplateResult =>
  'phone' in contact
    ? html`${numberView(context, contact)} ${openingHoursView(context, contact)}`
    : addressView(context, contact);

const setReach =
  ({ dispatch }: ViewContext) =>
  (next: ContactDocument): void =>
    dispatch({ type: 'change', change: setContact(next), key: `${next.id}.reach` });

/** Once the owner leaves the field, it may be reported as empty. */
const reachField = ({ dispatch }: ViewContext) => ({
  id: 'contact-reach',
  onLeave: () => dispatch({ type: 'look', look: { added: undefined } }),
});

const numberView = (context: ViewContext, contact: PhoneContactDocument): TemplateResult =>
  fieldView({
    ...reachField(context),
    label: context.messages.edit.phone,
    type: 'tel',
    placeholder: '+33 1 23 45 67 89',
    value: contact.phone,
    onInput: (phone) => setReach(context)({ ...contact, phone }),
  });

const addressView = (
  context: ViewContext,
  contact: Exclude<ContactDocument, PhoneContactDocument>,
): TemplateResult => {
  const { messages } = context;
  const set = setReach(context);
  const common = reachField(context);
  switch (contact.type) {
    case 'email':
      return fieldView({
        ...common,
        label: messages.edit.email,
        type: 'email',
        value: contact.email,
        onInput: (email) => set({ ...contact, email }),
      });
    case 'link':
      return fieldView({
        ...common,
        label: messages.edit.url,
        hint: messages.edit.urlHint,
        value: contact.url,
        onInput: (url) => set({ ...contact, url }),
      });
    case 'messenger':
      return fieldView({
        ...common,
        label: messages.edit.username,
        placeholder: 'votre.boutique',
        value: contact.username,
        onInput: (username) => set({ ...contact, username }),
      });
  }
};

/** How soon the contact replies, and on which pages it is offered. */
const offerView = (
  { messages, dispatch }: ViewContext,
  contact: ContactDocument,
): TemplateResult => {
  const { replyTime = '', pages = [], ...rest } = contact;
  const set = (next: { replyTime: string; pages: readonly string[] | undefined }): void => {
    const optional = {
      ...(next.replyTime ? { replyTime: next.replyTime } : {}),
      ...(next.pages?.length ? { pages: next.pages } : {}),
    };
    const change = setContact({ ...rest, ...optional });
    dispatch({ type: 'change', change, key: `${contact.id}.offer` });
  };
  return html`
    ${fieldView({
      id: 'contact-reply-time',
      label: messages.edit.replyTime,
      hint: messages.edit.replyTimeHint,
      value: replyTime,
      onInput: (text) => set({ replyTime: text, pages }),
    })}
    ${listFieldView({
      id: 'contact-pages',
      label: messages.edit.contactPages,
      hint: messages.edit.pagesHint,
      values: pages,
      onChange: (next) => set({ replyTime, pages: next }),
    })}
  `;
};

const toolsView = (context: ViewContext, { id, type, label }: ContactDocument): TemplateResult => {
  const { messages, dispatch } = context;
  return html`
    <div class="editor-tools">
      <p class="muted">${messages.edit.contactTypes[type]}</p>
      ${moveAndRemoveView(context, {
        name: label,
        onMove: (by) => dispatch({ type: 'change', change: moveContact(id, by) }),
        removal: removeContact(id),
        next: { kind: 'overview' },
      })}
    </div>
  `;
};
