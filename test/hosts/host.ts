import type { Page } from '@playwright/test';
import type { Help } from '../support/pages/pages-help.ts';

/** Placeholder for the script's address in everything that a host writes. */
export const SCRIPT = '%SCRIPT%';

/** Placeholder for the script's `integrity`. */
export const INTEGRITY = '%INTEGRITY%';

/** Address of another version of the script. */
export const OTHER = `/other${SCRIPT}`;

/** Label of the other version's button. */
export const OTHER_LABEL = 'Autre version';

/** An image that loads slowly. */
export const SLOW_IMAGE = '/slow.gif';

/**
 * A page that is hard on third-party scripts. By default, a page has the script tag in its head and
 * the shop's own content in its body, and the help works.
 */
export interface Host {
  /** Completes the sentence "the help … on a page". Unique. */
  readonly name: string;
  /** Which shops have such pages, or what goes wrong there. */
  readonly why: string;
  readonly doctype?: string;
  /** Attributes of the `html` element. */
  readonly html?: string;
  readonly body?: string;
  /** HTML before the script tag. */
  readonly head?: string;
  /** The script tag, in HTML. */
  readonly tag?: string;
  /** HTML after the shop's own content. */
  readonly content?: string;
  /** The whole document, instead of all that. */
  readonly document?: string;
  readonly encoding?: 'utf-8' | 'latin1';
  readonly headers?: Readonly<Record<string, string>>;
  /** What happens on the page once it has loaded. */
  readonly act?: (page: Page, script: string) => Promise<unknown>;
  /** What is done with the help before it is tried. Not run on the page without the help. */
  readonly beforeUse?: (page: Page, help: Help) => Promise<unknown>;
  /**
   * The expected outcome. `absent`: neither help nor error, by design or because the page has
   * broken the language itself. `withdraws`: the button is there, but disappears once its panel
   * could not open. `link`: the help works, or the plain link is shown instead.
   */
  readonly outcome?: 'works' | 'absent' | 'withdraws' | 'link';
  /** Whether the panel also floats on a phone. */
  readonly floats?: true;
  /** Selector of the frame that contains the help. */
  readonly frame?: string;
  /** Whether it is also tried in Firefox, because browsers differ here. */
  readonly inFirefox?: true;
}

/** The shop's own elements, which must neither move nor miss keys. */
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

/** The shop's own content, for hosts that write their whole document. */
export const shop = SHOP;

export const style = (rules: string): string => `<style>${rules}</style>`;

export const inline = (code: string): string => `<script>${code}</script>`;
