import { fileURLToPath } from 'node:url';
import { patchPlugin, type Patch } from './patch-plugin.ts';

const templateHtml = fileURLToPath(new URL('../widget/dom/template-html.ts', import.meta.url));

/**
 * The one thing that is changed in Lit: it asks for the Trusted Types policy `lit-html` while it loads,
 * and throws where a page refuses that name or another Lit has taken it, so that the element would
 * never be defined. No option of Lit's reaches the name. In its sources the patch reads:
 *
 *     -const policy = trustedTypes
 *     -  ? trustedTypes.createPolicy('lit-html', { createHTML: (s) => s })
 *     -  : undefined;
 *     +const policy = undefined;
 *
 *      static createElement(html, _options) {
 *        const el = document.createElement('template');
 *     -  el.innerHTML = html;
 *     +  fillTemplate(el, html);
 *        return el;
 *      }
 */
export const litPatch: Patch = {
  file: 'node_modules/lit-html/lit-html.js',
  header: `import { fillTemplate } from ${JSON.stringify(templateHtml)};\n`,
  changes: [
    { from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', to: 'void 0' },
    {
      from: 'const s=l.createElement("template");return s.innerHTML=t,s}',
      to: 'const s=l.createElement("template");return fillTemplate(s,t),s}',
    },
  ],
};

/** Makes Lit load under every Trusted Types policy. */
export const litPlugin = () => patchPlugin([litPatch]);
