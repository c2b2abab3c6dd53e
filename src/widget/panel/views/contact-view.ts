import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../../core/faq/faq.ts';
import type { Messages } from '../../../core/messages/index.ts';
import { isOpen, openingHoursText } from '../../../core/contact/opening-hours.ts';
import { contactAnchor, contactLabel, type LinkContext } from './link-view.ts';
import { emailIcon, linkIcon, phoneIcon } from './icon-view.ts';

const icons = { email: emailIcon, link: linkIcon, phone: phoneIcon };

/** When it is, and the language to tell hours in. */
interface Moment {
  readonly now: Date;
  readonly locale: string;
}

/** The people to turn to, as a row of links. */
export const contactsView = (links: LinkContext, moment: Moment): TemplateResult => html`
  <ul class="contacts" role="list">
    ${links.contacts.map(
      (contact) =>
        html`<li part="contact" class="contact">
          ${contactAnchor(contact, labelView(contact, links, moment), links)}
        </li>`,
    )}
  </ul>
`;

const labelView = (contact: Contact, links: LinkContext, moment: Moment): TemplateResult => html`
  ${icons[contact.type]()}<span
    >${contactLabel(contact, links)}${hoursView(contact, links.messages, moment)}</span
  >
`;

const hoursView = (
  contact: Contact,
  messages: Messages,
  { now, locale }: Moment,
): TemplateResult | typeof nothing => {
  if (contact.type !== 'phone' || contact.openingHours.length === 0) return nothing;
  const isAnswered = isOpen(contact, now);
  const hours = openingHoursText(contact, locale).join(', ');
  const state = isAnswered ? messages.open : messages.closed;
  return html`<small
    >${isAnswered === undefined ? nothing : state}<span class="hours"
      >${isAnswered === undefined ? hours : ` \u00b7 ${hours}`}</span
    ></small
  >`;
};
