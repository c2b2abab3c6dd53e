import { html, nothing, type TemplateResult } from 'lit';
import { carriesQuery, addressText, wordsForLink } from '../../../core/contact/contact.ts';
import {
  closedLast,
  hasHours,
  isClosed,
  isOpen,
  nextOpening,
  openingHoursText,
} from '../../../core/contact/opening-hours.ts';
import type { Contact } from '../../../core/faq/faq.ts';
import { fill, type Messages } from '../../../core/messages/index.ts';
import { listener } from '../../dom/listener.ts';
import type { PanelActions } from '../actions/panel-actions.ts';
import { chatIcon, emailIcon, linkIcon, phoneIcon } from './icon-view.ts';
import { contactAnchor, contactLabel, type LinkContext } from './link-view.ts';

const icons = {
  email: emailIcon,
  link: linkIcon,
  messenger: chatIcon,
  phone: phoneIcon,
  sms: chatIcon,
  whatsapp: chatIcon,
};

/** What is needed to draw contacts. */
export interface ContactContext {
  /** Undefined until the time is known; until then, space is reserved for what depends on it. */
  readonly now: Date | undefined;
  /** BCP 47 tag for formatting times. */
  readonly locale: string;
  /** Id of the contact whose address was copied last. */
  readonly copied: string | undefined;
  readonly actions: PanelActions;
}

/**
 * Shown when the FAQ has no answer: the words that are passed on to the best contact, and how to
 * reach each contact.
 */
export const handOverView = (
  links: LinkContext,
  context: ContactContext,
  heading: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing => {
  const [best] = closedLast(links.contacts, context.now);
  if (!best) return nothing;
  const words = carriesQuery(best) ? wordsForLink(links.query) : '';
  return html`
    <div part="hand-over" class="card">
      ${heading}${
        words === ''
          ? nothing
          : html`<p>${links.messages.joinedQuestion}</p>
              <blockquote part="quoted-words" class="words" dir="auto">${words}</blockquote>`
      }
      ${contactsView(links, context, (contact) => addressView(contact, links, context))}
    </div>
  `;
};

/** The card's heading, one level below the question, which is at `level`. */
export const cardTitleView = (words: string, level: 4 | 5): TemplateResult =>
  level === 4
    ? html`<h5 part="contact-heading" class="card-title">${words}</h5>`
    : html`<h6 part="contact-heading" class="card-title">${words}</h6>`;

/** The contacts as a row of links, closed ones last. */
export const contactsView = (
  links: LinkContext,
  context: ContactContext,
  address: (contact: Contact) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult => html`
  <ul class="contacts" role="list">
    ${closedLast(links.contacts, context.now).map(
      (contact, index) =>
        html`<li part="contact" class=${classOf(contact, index, context.now)}>
          ${contactAnchor(contact, labelView(contact, links, context), links)}${address(contact)}
        </li>`,
    )}
  </ul>
`;

const classOf = (contact: Contact, index: number, now: Date | undefined): string => {
  if (isClosed(contact, now)) return 'contact closed';
  return index === 0 ? 'contact best' : 'contact';
};

/**
 * The address or number as text, to be copied, or typed on another device if this one has no app for
 * it.
 */
const addressView = (
  contact: Contact,
  { messages, answer }: LinkContext,
  { copied, actions }: ContactContext,
): TemplateResult | typeof nothing => {
  const text = addressText(contact);
  if (text === undefined) return nothing;
  const isCopied = copied === contact.id;
  return html`<div class="address">
    <span part="address" dir="ltr" translate="no">${text}</span>
    <button
      part="text-button"
      class="text-button"
      type="button"
      aria-label="${isCopied ? messages.copied : messages.copy} ${text}"
      @click=${listener(({ currentTarget }: Event) =>
        actions.copy(contact, answer, (currentTarget as Element).previousElementSibling!),
      )}
    >
      ${isCopied ? html`${messages.copied}` : html`${messages.copy}`}
    </button>
  </div>`;
};

const labelView = (
  contact: Contact,
  links: LinkContext,
  context: ContactContext,
): TemplateResult => html`
  <slot name="contact-icon-${contact.id}">${icons[contact.type](contact.type)}</slot
  ><span
    >${contactLabel(contact, links)}${
      contact.replyTime
        ? html`<small lang=${links.lang} dir=${links.dir}>${contact.replyTime}</small>`
        : nothing
    }${hoursView(contact, links.messages, context)}</span
  >
`;

const hoursView = (
  contact: Contact,
  messages: Messages,
  { now, locale }: ContactContext,
): TemplateResult | typeof nothing => {
  if (!hasHours(contact)) return nothing;
  if (!now) return html`<small>&nbsp;</small>`;
  const hours = openingHoursText(contact, locale).join(', ');
  const next = nextOpening(contact, now, locale);
  const opens = next ? fill(messages.opens, { ...next }) : '';
  return html`<small
    >${isOpen(contact, now) ? messages.open : opens}<span class="hours"
      >${next ? ` \u00b7 ${hours}` : hours}</span
    ></small
  >`;
};
