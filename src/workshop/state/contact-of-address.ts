import type { ContactDocument } from '../../core/faq/faq-document.ts';
import { safeHref } from '../../core/contact/safe-href.ts';

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phoneNumber = /^\+?[\d\s().\-/]{6,}$/;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u;

/** Labels by type of contact. */
type Labels = Readonly<Record<'email' | 'phone' | 'link', string>>;

/** The contact that an owner means by an e-mail address, a phone number, a web address or a /path. */
export const contactOfAddress = (
  typed: string,
  labels: Labels,
  idFor: (type: keyof Labels) => string,
): ContactDocument | undefined => {
  const text = typed.trim();
  if (mail.test(text))
    return { id: idFor('email'), type: 'email', label: labels.email, email: text };
  if (phoneNumber.test(text))
    return { id: idFor('phone'), type: 'phone', label: labels.phone, phone: text };
  const url = domain.test(text) ? `https://${text}` : text.replace(/^http:/i, 'https:');
  const isPage = /^(?:\/|https:)/i.test(url) && safeHref(url) !== undefined;
  return isPage ? { id: idFor('link'), type: 'link', label: labels.link, url } : undefined;
};
