/**
 * The theming page: each control sets one property of the real widget; the snippet contains what
 * was changed.
 */
import { announce } from './page.js';

const form = document.querySelector('[data-theming]');
const widget = document.querySelector('shop-help');
const snippet = document.querySelector('[data-snippet]');
const toggle = document.querySelector('[data-toggle]');
const properties = [...form.querySelectorAll('[data-property]')];
const settings = [...form.querySelectorAll('[data-setting]')];

const presets = {
  encre: {
    accent: '#b3245d',
    surface: '#faf7f1',
    text: '#18213a',
    border: '#e3dccd',
    font: 'Georgia, serif',
    radius: '8',
  },
  nuit: {
    theme: 'dark',
    accent: '#9db4ff',
    surface: '#12172a',
    text: '#e8ebf5',
    border: '#333c58',
    focus: '#f2b51d',
  },
  rond: {
    accent: '#c2185b',
    surface: '#fff7fa',
    border: '#f3cfdd',
    radius: '28',
    font: "'Trebuchet MS', sans-serif",
    'font-size': '17',
  },
  sobre: {
    accent: '#111111',
    border: '#111111',
    radius: '0',
    shadow: '6px 6px 0 rgb(0 0 0 / 85%)',
    duration: '0',
  },
};

const initialValue = (control) =>
  control instanceof HTMLSelectElement ? control.options[0].value : control.defaultValue;

const isChanged = (control) => control.value !== initialValue(control) && control.validity.valid;

const propertyName = (control) => `--shop-help-${control.name}`;

const propertyValue = (control) => `${control.value}${control.dataset.unit ?? ''}`;

const dress = () => {
  for (const control of properties) {
    if (isChanged(control)) widget.style.setProperty(propertyName(control), propertyValue(control));
    else widget.style.removeProperty(propertyName(control));
    const shown = form.querySelector(`output[for="${control.id}"]`);
    if (shown) shown.textContent = control.type === 'number' ? '' : propertyValue(control);
  }
  for (const control of settings) {
    if (widget.getAttribute(control.name) === control.value) continue;
    if (isChanged(control)) widget.setAttribute(control.name, control.value);
    else widget.removeAttribute(control.name);
  }
};

const styleSnippet = () => {
  const rules = properties
    .filter(isChanged)
    .map((control) => `    ${propertyName(control)}: ${propertyValue(control)};`);
  return rules.length > 0 ? `<style>\n  shop-help {\n${rules.join('\n')}\n  }\n</style>\n` : '';
};

const scriptSnippet = () => {
  const attributes = settings
    .filter(isChanged)
    .map((control) => ` data-${control.name}="${control.value}"`);
  return `<script src="/shop-help.js" defer${attributes.join('')}></script>`;
};

/** Inline, the element appears where the shop places it. */
const inlineSnippet = () => {
  const attributes = settings
    .filter(isChanged)
    .map((control) => ` ${control.name}="${control.value}"`);
  return `<shop-help${attributes.join('')}>\n  <a href="/aide.html">Besoin d’aide ?</a>\n</shop-help>\n<script src="/shop-help.js" defer></script>`;
};

const isInline = () => form.elements.mode.value === 'inline';

const showSnippet = () => {
  snippet.textContent = styleSnippet() + (isInline() ? inlineSnippet() : scriptSnippet());
};

const update = () => {
  dress();
  showSnippet();
  toggle.hidden = isInline(); // an inline panel is always open
};

const showOpen = () => {
  toggle.textContent = widget.open ? 'Fermer le panneau' : 'Ouvrir le panneau';
};

const openPanel = (open) => {
  widget.open = open;
  showOpen();
};

form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());

form.addEventListener('click', (event) => {
  const preset = event.target.closest('[data-preset]');
  if (!preset) return;
  form.reset();
  for (const [name, value] of Object.entries(presets[preset.dataset.preset])) {
    form.elements[name].value = value;
  }
  update();
  openPanel(true);
});

form.querySelector('[data-reset]').addEventListener('click', () => {
  form.reset();
  update();
});

toggle.addEventListener('click', () => openPanel(!widget.open));
widget.addEventListener('shop-help-open', showOpen);
widget.addEventListener('shop-help-close', showOpen);

document.querySelector('[data-copy]').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    announce('Code copié.');
  } catch {
    getSelection().selectAllChildren(snippet);
    announce('Le code est sélectionné : copiez-le avec votre clavier.');
  }
});

update();
// Only where the panel leaves the form in sight.
if (matchMedia('(min-width: 75em)').matches) openPanel(true);
