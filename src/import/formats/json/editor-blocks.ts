/**
 * Blocks that store their content as data, such as those of Editor.js, and blocks of unknown kinds.
 */
import { escapeHtml } from '../../html/escape-html.ts';
import { isObject, listOf } from '../../fields/json-value.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * The data of a block as HTML: a list, table, code, iframe, or HTML itself; undefined for any
 * other.
 */
export const htmlOfData = (kind: string, data: Data): string | undefined => {
  const items = listOf(data['items']);
  if (items.length > 0) return listOfItems(data['style'] === 'ordered' ? 'ol' : 'ul', items);
  const rows = listOf(data['content']).filter((row) => Array.isArray(row));
  if (kind === 'table') return tableOf(rows, data['withHeadings'] === true);
  if (kind === 'raw') return textIn(data, 'html');
  const code = kind === 'code' ? textIn(data, 'code') : undefined;
  if (code !== undefined) return `<pre><code>${escapeHtml(code)}</code></pre>`;
  const address = kind === 'embed' ? (textIn(data, 'source') ?? textIn(data, 'embed')) : undefined;
  if (address === undefined) return undefined;
  const title = textIn(data, 'caption') ?? '';
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"></iframe>`;
};

const listOfItems = (name: 'ol' | 'ul', items: readonly unknown[]): string => {
  const words = items.map((item) => {
    if (!isObject(item)) return `<li>${typeof item === 'string' ? item : ''}</li>`;
    const inside = listOf(item['items']);
    const text = textIn(item, 'content') ?? textIn(item, 'text') ?? '';
    return `<li>${text}${inside.length > 0 ? listOfItems(name, inside) : ''}</li>`;
  });
  return `<${name}>${words.join('')}</${name}>`;
};

const tableOf = (rows: readonly unknown[][], hasHeader: boolean): string | undefined => {
  if (rows.length === 0) return undefined;
  const lines = rows.map((row, at) => {
    const name = hasHeader && at === 0 ? 'th' : 'td';
    return row.map((cell) => `<${name}>${typeof cell === 'string' ? cell : ''}</${name}>`).join('');
  });
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`;
};

/** The text of a block of unknown kind; `data-editor-block` reports the kind to the owner. */
export const htmlOfUnknown = (kind: string, inner: string, places: readonly unknown[]): string => {
  const all = places.filter(isObject);
  const texts = all.flatMap((place) => wordKeys.flatMap((key) => textIn(place, key) ?? []));
  const address = all
    .flatMap((place) =>
      ['link', 'source', 'url', 'href'].flatMap((key) => textIn(place, key) ?? []),
    )
    .find((text) => /^https?:\/\//.test(text));
  const words = inner || [...new Set(texts)].join('<br>');
  const content =
    address === undefined ? words : `<a href="${escapeHtml(address)}">${words || address}</a>`;
  return `<div data-editor-block="${escapeHtml(kind)}">${content}</div>`;
};

const wordKeys =
  'html title name heading text content body message label caption description'.split(' ');

const textIn = (place: Data, key: string): string | undefined => {
  const text = place[key];
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};
