import type { Image, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { safeHref } from '../../core/contact/safe-href.ts';
import { warning, type Note } from '../import-result.ts';

/** What the links in a file are resolved against. */
export interface LinkTargets {
  /** Address of the page the file was saved from. */
  readonly base?: string | undefined;
  /** Id of the entry that `#name` links to. */
  readonly entryAt: (anchor: string) => string | undefined;
}

export interface Resolved {
  /** Undefined if the link has no usable address. */
  readonly url: string | undefined;
  readonly note?: Note;
}

/** Whether a link has no address of its own: the page's script may have had one. */
export const leadsNowhere = ({ url }: Link): boolean => /^\s*(?:#?|javascript:.*)\s*$/is.test(url);

/** The allowed address of a link in an answer. */
export const resolveLink = (link: Link, context: LinkTargets): Resolved => {
  const url = withoutRedirect(link.url.trim().replace(/\s/g, '%20'));
  if (/^#./.test(url)) return resolveAnchor(url, context);
  if (leadsNowhere(link)) return { url: undefined, note: emptyLinkNote(toString(link)) };
  if (/^(?:contact|entry):/.test(url)) return { url };
  if (/^http:\/\//i.test(url)) return overHttps(url, 'link');
  if (/^tel:/i.test(url)) return resolvePhone(url);
  if (/^(?:mailto:|https:)/i.test(url)) return checked(url, toString(link));
  if (/\{\{|\{%|%7B%7B|^\{.*\}$|%\(\w+\)/i.test(url)) return placeholder(url);
  return /^[a-z][a-z\d+.-]*:/i.test(url) ? refused(url) : resolveOnShop(url, context);
};

/** The address of an image; an image embedded in the file has none. */
export const resolveImage = (image: Image, context: LinkTargets): Resolved => {
  const url = image.url.trim();
  if (/^data:/i.test(url)) return { url: undefined, note: embeddedNote(image) };
  const { url: resolved } = /^http:\/\//i.test(url)
    ? overHttps(url, 'image')
    : /^https:/i.test(url)
      ? checked(url, '')
      : resolveOnShop(url, context);
  return { url: resolved, note: imageNote(image, resolved) };
};

/** Unwraps Google's redirects, which Google Docs puts around every link. */
const withoutRedirect = (url: string): string => {
  const target = /^https:\/\/www\.google\.com\/url\?q=([^&]+)/.exec(url)?.[1];
  return target === undefined ? url : decode(target);
};

const resolveAnchor = (url: string, { entryAt }: LinkTargets): Resolved => {
  const entry = entryAt(decode(url.slice(1)));
  if (entry !== undefined) return { url: `entry:${entry}` };
  const message = `Has a link to "${url}", a place on the original page; only its text is kept.`;
  return {
    url: undefined,
    note: warning(
      'anchor',
      message,
      'Link to an entry of the FAQ (entry:its-id) or to a page of the shop.',
      url,
    ),
  };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const overHttps = (url: string, what: string): Resolved => {
  const secure = url.replace(/^http:/i, 'https:');
  const note = warning(
    'http',
    `Has an address over http:, which a secure page must not use; the ${what} now says https:.`,
    'Check that the https: address works.',
    url,
  );
  return safeHref(secure) === undefined ? refused(url) : { url: secure, note };
};

const resolvePhone = (url: string): Resolved => {
  const number = decode(url.slice('tel:'.length))
    .replace(/^\/\//, '')
    .replace(/[^\d+]/g, '');
  return number.length < 3 ? refused(url) : { url: `tel:${number}` };
};

const checked = (url: string, words: string): Resolved =>
  safeHref(url) === undefined ? refused(url || words) : { url };

const resolveOnShop = (url: string, { base }: LinkTargets): Resolved => {
  if (url.startsWith('//')) return checked(`https:${url}`, url);
  if (url.startsWith('/')) return checked(url, url);
  if (base === undefined) return { url: undefined, note: relativeNote(url) };
  const resolved = new URL(url, base).href;
  return /^http:/i.test(resolved) ? overHttps(resolved, 'link') : checked(resolved, url);
};

const refused = (url: string): Resolved => ({
  url: undefined,
  note: warning(
    'address',
    `Has a link to "${url}", which is not allowed in answers; only its text is kept.`,
    'Use an https:, mailto: or tel: address, or a /path of the shop.',
    url,
  ),
});

const placeholder = (url: string): Resolved => ({
  url: undefined,
  note: warning(
    'placeholder',
    'Has a link whose address the shop’s software fills in; only its text is kept.',
    'Link to the real address instead of the placeholder.',
    url,
  ),
});

const emptyLinkNote = (words: string): Note =>
  warning(
    'anchor',
    'Has a link that leads nowhere; only its text is kept.',
    'Link to an entry of the FAQ (entry:its-id) or to a page of the shop.',
    words,
  );

const relativeNote = (url: string): Note =>
  warning(
    'relative-link',
    `Has a link to "${url}", whose target depends on the page; only its text is kept.`,
    `Write the whole path, as in "/${url.replace(/^(?:\.{1,2}\/)+/, '')}".`,
    url,
  );

const embeddedNote = (image: Image): Note =>
  warning(
    'embedded-image',
    'Has a picture that is in the file itself; it was left out.',
    'Put the picture on the shop’s server and write its https: address: ![what it shows](https://…).',
    image.alt || image.url.slice(0, 40),
  );

const imageNote = (image: Image, url: string | undefined): Note =>
  warning(
    'image',
    url === undefined
      ? 'Has a picture whose address works only on its own page; it was left out.'
      : image.alt
        ? 'Has a picture; it is shown only where pictures in answers are switched on.'
        : 'Has a picture without a description; it is shown only where pictures in answers are switched on.',
    url === undefined || image.alt
      ? 'Describe in words what the picture shows.'
      : 'Describe it between the square brackets: ![what it shows](address).',
    image.url,
  );
