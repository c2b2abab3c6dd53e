import type { Page } from '@playwright/test';
import type { Help } from '../support/pages-help.ts';

/** Stands for the script's address in everything a host writes. */
export const SCRIPT = '%SCRIPT%';

/** Stands for the script's `integrity`. */
export const INTEGRITY = '%INTEGRITY%';

/** Where another version of the script is. */
export const OTHER = `/other${SCRIPT}`;

/** What the button of the other version says. */
export const OTHER_LABEL = 'Autre version';

/** An image that takes its time. */
export const SLOW_IMAGE = '/slow.gif';

/**
 * A page that is hard on scripts of others. What is left out is as on any page: the script tag in
 * the head, the shop's own things in the body, the help working.
 */
export interface Host {
  /** Finishes the sentence "the help … on a page". Unique. */
  readonly name: string;
  /** Who has such pages, or what goes wrong there. */
  readonly why: string;
  readonly doctype?: string;
  /** Attributes. */
  readonly html?: string;
  readonly body?: string;
  /** Stands before the script tag. */
  readonly head?: string;
  /** The script tag, in HTML. */
  readonly tag?: string;
  /** Follows the shop's own things. */
  readonly content?: string;
  /** The whole document, in place of all that. */
  readonly document?: string;
  readonly encoding?: 'utf-8' | 'latin1';
  readonly headers?: Readonly<Record<string, string>>;
  /** What the page does once it has loaded. */
  readonly act?: (page: Page, script: string) => Promise<unknown>;
  /** What becomes of the help, before it is tried. Runs where there is a help only. */
  readonly meanwhile?: (page: Page, help: Help) => Promise<unknown>;
  /**
   * What is to come of it. `absent`: no help and no error, by design or because the page has broken
   * the language itself. `withdraws`: the button is there, and gone once its panel could not open.
   * `link`: it works, or the plain link stands in its place.
   */
  readonly outcome?: 'works' | 'absent' | 'withdraws' | 'link';
  /** The panel floats on a phone, too. */
  readonly floats?: true;
  /** Selector of the frame that holds the help. */
  readonly frame?: string;
  /** Tried in Firefox, too: what a browser does differs there. */
  readonly inFirefox?: true;
}

/** The things of the shop whose places and keys must not change. */
const SHOP = `<header><h1>Boutique</h1>
<nav><a href="#encres">Encres</a> <a href="#papier">Papier</a></nav></header>
<main><p>Votre panier contient une imprimante et deux cartouches.</p>
<form id="order" action="/commande" method="get">
<label>Nom <input id="field" name="nom" autocomplete="off"></label>
<div class="slot"></div><button id="buy" type="submit">Payer</button></form>
<ul><li>Livraison en trois jours</li><li>Retour sous quatorze jours</li></ul></main>
<footer><p>Mentions l&eacute;gales</p></footer>`;

const TAG = `<script src="${SCRIPT}" defer data-fallback-href="/aide"></script>`;

/** The page's HTML with the script at this address. */
export const htmlOf = (host: Host, script: string, integrity: string): Buffer => {
  const html =
    host.document ??
    `${host.doctype ?? '<!doctype html>'}
<html lang="fr" ${host.html ?? ''}><head><meta charset="utf-8"><title>Boutique</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${host.head ?? ''}${host.tag ?? TAG}</head>
<body ${host.body ?? ''}>${SHOP}${host.content ?? ''}</body></html>`;
  return Buffer.from(
    html.replaceAll(SCRIPT, script).replaceAll(INTEGRITY, integrity),
    host.encoding ?? 'utf-8',
  );
};

/** The shop's own things, for hosts that write their whole document. */
export const shop = SHOP;

export const style = (rules: string): string => `<style>${rules}</style>`;

export const inline = (code: string): string => `<script>${code}</script>`;
