import { html, nothing, type TemplateResult } from 'lit';
import type { ContactDocument, FaqDocument } from '../../../core/faq/faq-document.ts';
import { messagesOfFaq } from '../../messages/index.ts';
import { addContact, newContactId } from '../../state/contact-changes.ts';
import { contactOfAddress } from '../../state/contact-of-address.ts';
import { linkAllVague, vagueEntries } from '../../state/vague-links.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';

/** Asks once where every "click here" without a link should lead to. */
export const vagueLinksView = (context: ViewContext): TemplateResult | typeof nothing => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  const { length } = vagueEntries(faq);
  if (length === 0) return nothing;
  const hasContacts = (faq.contacts ?? []).length > 0;
  return html`
    <form class="card ask" @submit=${(event: Event) => link(context, event)}>
      <h2>${icons.link} ${messages.vague.title(length)}</h2>
      <div class="ask-row">
        ${hasContacts ? contactView(context, faq) : nothing}
        <div class="field">
          <label for="vague-address"
            >${hasContacts ? messages.vague.other : messages.vague.address}</label
          >
          <input
            id="vague-address"
            name="address"
            autocomplete="email"
            ?required=${!hasContacts}
            @input=${(event: Event) =>
              (event.currentTarget as HTMLInputElement).setCustomValidity('')}
          />
        </div>
        <button class="button primary">${messages.vague.link}</button>
      </div>
    </form>
  `;
};

const contactView = ({ messages }: ViewContext, faq: FaqDocument): TemplateResult => html`
  <div class="field">
    <label for="vague-contact">${messages.vague.contact}</label>
    <select id="vague-contact" name="contact" lang=${faq.lang}>
      ${faq.contacts?.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
    </select>
  </div>
`;

const link = (context: ViewContext, event: Event): void => {
  event.preventDefault();
  const { state, messages, dispatch } = context;
  const faq = currentFaq(state);
  const form = event.currentTarget as HTMLFormElement;
  const field = form.querySelector<HTMLInputElement>('#vague-address')!;
  const typed = field.value.trim();
  const contact = typed === '' ? chosen(faq, form) : newContact(context, faq, typed);
  if (!contact) {
    field.setCustomValidity(messages.vague.noAddress);
    field.reportValidity();
    return;
  }
  const count = vagueEntries(faq).length;
  const change = (one: FaqDocument) =>
    linkAllVague(contact)(typed === '' ? one : addContact(contact)(one));
  dispatch({ type: 'change', change });
  const notice = { text: messages.vague.linked(count), tone: 'plain' } as const;
  dispatch({ type: 'look', look: { notice } });
};

const chosen = (faq: FaqDocument, form: HTMLFormElement): ContactDocument | undefined => {
  const id = new FormData(form).get('contact');
  return faq.contacts?.find((contact) => contact.id === id);
};

const newContact = (
  { messages }: ViewContext,
  faq: FaqDocument,
  typed: string,
): ContactDocument | undefined => {
  const { contactDefaults } = messagesOfFaq(faq.lang, messages).edit;
  return contactOfAddress(typed, contactDefaults, (type) => newContactId(faq, type));
};
