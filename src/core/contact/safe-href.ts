/** Longest address accepted, in UTF-16 units. */
export const MAX_URL_LENGTH = 4_000;

/** An origin that no link can name by accident: `.invalid` never resolves. */
const SHOP_ORIGIN = 'https://shop.invalid';

/** Control, bidi, zero-width and other invisible characters: a link must lead where it appears to. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const phoneNumber = /^\+?[\d.()-]+$/;
const lineBreakInMail = /%0[ad]/i;

/**
 * The one allow-list for addresses in answers and contacts, applied after the URL parser so that no
 * spelling gets around it: `https:`, `mailto:`, `tel:`, `sms:`, and `/paths` of the shop the page
 * belongs to. Returns the address as the parser serialises it, ready for `href`, or undefined.
 */
export const safeHref = (url: string): string | undefined => {
  if (url.length > MAX_URL_LENGTH || unseen.test(url)) return undefined;
  if (url.startsWith('/')) return pathOnShop(url);
  return absoluteUrl(/^tel:/i.test(url) ? dialable(url) : url);
};

/** A phone number without what is only there to be read: spaces, and a trunk prefix as in +33 (0)1. */
const dialable = (url: string): string =>
  url.replace(/\s/g, '').replace(/^(tel:\+\d{1,3})\(0\)/i, '$1');

const pathOnShop = (path: string): string | undefined => {
  if (path.startsWith('//')) return undefined;
  const url = parsed(path, SHOP_ORIGIN);
  if (!url || url.protocol !== 'https:' || url.host !== 'shop.invalid' || hasLogin(url)) {
    return undefined;
  }
  // The parser reads "/..//host" as a path, but its result, "//host", would be read as a host.
  return url.pathname.startsWith('//') ? undefined : url.pathname + url.search + url.hash;
};

const absoluteUrl = (source: string): string | undefined => {
  const url = parsed(source);
  switch (url?.protocol) {
    case 'https:':
      return url.host === '' || hasLogin(url) ? undefined : url.href;
    case 'mailto:':
      return url.pathname.includes('@') && !lineBreakInMail.test(withoutBody(url.href))
        ? url.href
        : undefined;
    case 'sms:':
      return phoneNumber.test(url.pathname) && /^(?:\?&body=.*)?$/.test(url.search) && !url.hash
        ? url.href
        : undefined;
    case 'tel:':
      return phoneNumber.test(url.pathname) && url.search + url.hash === '' ? url.href : undefined;
    default:
      return undefined;
  }
};

const parsed = (url: string, base?: string): URL | undefined => {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
};

const hasLogin = (url: URL): boolean => url.username !== '' || url.password !== '';

const withoutBody = (mail: string): string => mail.replace(/([?&]body=)[^&]*/gi, '$1');
