import { inline, SCRIPT, shop, style, type Host } from '../host.ts';

const TAG = `<script src="${SCRIPT}" defer></script>`;

/** An image with each of these names shadows the document's property. */
const named = (names: readonly string[]): string =>
  names.map((name) => `<form name="${name}" hidden></form>`).join('');

const framed = (attributes: string): string =>
  `<iframe title="Panier" style="position: fixed; inset: auto auto 0 max(0px, 100vw - 980px); width: min(700px, 100vw); height: min(660px, 100vh); border: 0; background: #fff" ${attributes}></iframe>`;

const inner = `<!doctype html><html lang='fr'><title>Panier</title><p>Panier</p>${TAG}`;

/** Wraps every text node below a node in an element. */
const WRAP = `const wrap = (root) => {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); const texts = [];
  while (walk.nextNode()) if (walk.currentNode.data.trim()) texts.push(walk.currentNode);
  for (const text of texts) { const font = document.createElement('font'); text.replaceWith(font); font.appendChild(text); } };`;

/** Unusual documents. */
export const documents: readonly Host[] = [
  {
    name: 'in quirks mode',
    why: 'Templates without a doctype.',
    doctype: '',
    inFirefox: true,
  },
  {
    name: 'in almost standards mode',
    why: 'XHTML 1.0 Transitional templates.',
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  {
    name: 'in XHTML',
    why: 'Templates that read is a parse, letter by letter.',
    headers: { 'content-type': 'application/xhtml+xml' },
    document: `<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Boutique</title>
<script src="${SCRIPT}" defer="defer"></script></head>
<body><form><label>Nom <input id="field" name="nom" autocomplete="off" /></label></form></body></html>`,
    inFirefox: true,
  },
  {
    name: 'in Latin-1 that does not say so',
    why: 'Old shops without a charset: other scripts break in it.',
    headers: { 'content-type': 'text/html' },
    encoding: 'latin1',
    document: `<!doctype html><html lang="fr"><title>Été</title>${shop}<p>à côté</p>${TAG}</html>`,
    inFirefox: true,
  },
  {
    name: 'in UTF-16',
    why: 'Exports of office programs.',
    document: `\ufeff<!doctype html><html lang="fr"><title>Boutique</title>${shop}${TAG}</html>`,
  },
  {
    name: 'without html, head or body tags',
    why: 'They may be left out.',
    document: `<!doctype html><title>Boutique</title>${TAG}${shop}`,
  },
  {
    name: 'without a language',
    why: 'Forgotten lang.',
    document: `<!doctype html><html><head><title>Boutique</title>${TAG}</head><body>${shop}</body></html>`,
  },
  {
    name: 'in a language that is no language',
    why: 'lang="fr_FR.UTF-8", lang="français".',
    document: `<!doctype html><html lang="fr_FR.UTF-8@euro"><head><title>Boutique</title>${TAG}</head><body>${shop}</body></html>`,
  },
  {
    name: 'whose base is elsewhere',
    why: 'Links and ids of icons lead away.',
    tag: '',
    head: `${TAG}<base href="https://elsewhere.invalid/deep/" target="_top">`,
    inFirefox: true,
  },
  {
    name: 'in a frame',
    why: 'Shops inside portals.',
    tag: '',
    content: framed(`srcdoc="${inner.replaceAll('"', '&quot;')}"`),
    frame: 'iframe',
    inFirefox: true,
  },
  {
    name: 'in a sandboxed frame',
    why: 'Previews of shop editors: no storage, no origin.',
    tag: '',
    content: framed(
      `sandbox="allow-scripts allow-forms" srcdoc="${inner.replaceAll('"', '&quot;')}"`,
    ),
    frame: 'iframe',
    inFirefox: true,
  },
  {
    name: 'in a sandbox of its own',
    why: 'Content-Security-Policy: sandbox.',
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
  },
  {
    name: 'with forms named body, title, location, links, forms, images, cookie, domain and head',
    why: 'Names of form elements hide what the document has by that name.',
    content: named(['body', 'title', 'location', 'links', 'forms', 'images', 'cookie', 'domain']),
    inFirefox: true,
  },
  {
    name: 'with forms named activeElement, currentScript and readyState',
    why: 'Injected markup.',
    content: named(['activeElement', 'currentScript', 'readyState', 'scripts']),
  },
  {
    name: 'with forms named querySelector, createElement, addEventListener and documentElement',
    why: 'Injected markup that means harm: no script can work on.',
    content: named(['querySelector', 'createElement', 'addEventListener', 'elementsFromPoint']),
    outcome: 'absent',
  },
  {
    name: 'with a form named documentElement',
    why: 'Injected markup that means harm.',
    content: named(['documentElement', 'createTreeWalker', 'createComment', 'importNode']),
    outcome: 'absent',
  },
  {
    name: 'with an element named litHtmlVersions',
    why: 'Injected markup: Lit, as it is published, writes its version into that global.',
    content: '<a id="litHtmlVersions"></a>',
    outcome: 'absent',
  },
  {
    name: 'with elements named like globals',
    why: 'Ids become properties of the window.',
    content:
      '<a id="shopHelp"></a><a id="shopHelpSettings"></a><a id="faq"></a><a id="trustedTypes"></a><a id="open"></a><a id="status"></a><a id="name"></a><a id="define"></a>',
  },
  {
    name: 'with ids like those in the panel',
    why: 'Ids do not cross shadow roots.',
    content: '<h2 id="title">Titre</h2><p id="result-0-answer">Un</p><p id="topic-0">Deux</p>',
  },
  {
    name: 'with a frameset',
    why: 'Shops from 1999.',
    document: `<html lang="fr"><head><title>Boutique</title>${TAG}</head><frameset cols="50%,*"><frame src="about:blank"><frame src="about:blank"></frameset></html>`,
  },
  {
    name: 'of twenty thousand elements',
    why: 'Catalogues without pages.',
    content: `<div id="many"></div>`,
    act: (page) =>
      page.evaluate(`{ const many = document.getElementById('many');
        for (let at = 0; at < 10000; at += 1) { const row = document.createElement('p');
          row.appendChild(document.createElement('b')).textContent = 'Article ' + at; many.appendChild(row); } }`),
  },
  {
    name: 'whose elements are wrapped by a translator',
    why: 'Google Translate puts every text into <font> elements.',
    act: (page) => page.evaluate(`{ ${WRAP} wrap(document.querySelector('main')); }`),
    beforeUse: async (page, help) => {
      await help.open();
      await page.evaluate(`{ ${WRAP} wrap(document.querySelector('shop-help').shadowRoot); }`);
      await help.type('livraison');
      await help.question(/livr/i).first().waitFor();
      await help.part('clear-button').click();
      await help.part('close-button').click();
    },
  },
  {
    name: 'that can be edited',
    why: 'Live editors of shop builders.',
    body: 'contenteditable="true" spellcheck="false"',
  },
  {
    name: 'in dark colours',
    why: 'color-scheme: dark on the root.',
    head: style(':root { color-scheme: dark; background: #111 }'),
    act: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  },
  {
    name: 'shown with forced colours and less motion',
    why: 'High contrast.',
    act: (page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }),
  },
  {
    name: 'that is printed',
    why: 'Orders and labels are printed without a help button.',
    act: (page) => page.emulateMedia({ media: 'print' }),
    outcome: 'absent',
  },
  {
    name: 'that was printed',
    why: 'It comes back.',
    act: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
    },
  },
  {
    name: 'with a policy against unload and a referrer of none',
    why: 'Permissions-Policy of payment pages.',
    headers: {
      'permissions-policy': 'unload=(), fullscreen=(), clipboard-write=()',
      'referrer-policy': 'no-referrer',
    },
  },
  {
    name: 'that says which names it takes',
    why: 'Analytics that list the globals.',
    head: inline(
      'Object.preventExtensions(window.history); window.names = Object.keys(window).length;',
    ),
  },
];
