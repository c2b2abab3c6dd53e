/**
 * The playground's controls, one for each setting in the element's manifest, so that none is
 * missing. The type of control (colour, range, choice, text) follows from the setting's type and
 * default.
 */

/**
 * @typedef {object} Control
 * @property {string} name of the attribute or custom property
 * @property {string} label
 * @property {string} description
 * @property {boolean} isProperty whether it is a custom property
 * @property {'colour' | 'range' | 'choice' | 'switch' | 'number' | 'text'} kind
 * @property {string | number} [start] what it has while it is not set
 * @property {string} [unit] of a range
 * @property {number} [least]
 * @property {number} [most]
 * @property {number} [step]
 * @property {string[][]} [values] of a choice, with their names
 */

/** Ranges that cannot be derived from the default. */
const ranges = {
  '--shop-help-radius': [0, 32, 1],
  '--shop-help-space': [2, 7, 0.5],
  '--shop-help-font-size': [13, 22, 1],
  '--shop-help-font-weight': [300, 600, 100],
  '--shop-help-font-weight-strong': [100, 900, 50],
  '--shop-help-launcher-size': [32, 88, 2],
  '--shop-help-duration': [0, 800, 20],
  '--shop-help-offset-block': [0, 160, 2],
  '--shop-help-offset-inline': [0, 160, 2],
  '--shop-help-panel-width': [300, 640, 10],
  '--shop-help-panel-max-height': [320, 900, 10],
};

/** Where a range starts if the default is not a plain number. */
const starts = {
  '--shop-help-font-size': 16,
  '--shop-help-font-weight-strong': 600,
  '--shop-help-panel-width': 400,
};

/** Ranges that have such a start but no unit. */
const isNumber = /-weight/;

/** The allowed values with their labels. */
const choices = {
  '--shop-help-shadow': [
    ['none', 'None'],
    ['0 4px 14px rgb(0 0 0 / 18%)', 'Light'],
    ['0 16px 60px rgb(0 0 0 / 40%)', 'Deep'],
    ['6px 6px 0 rgb(0 0 0 / 85%)', 'Hard'],
  ],
  '--shop-help-font': [
    ['Georgia, serif', 'Georgia'],
    ["'Trebuchet MS', sans-serif", 'Trebuchet MS'],
    ["'Courier New', monospace", 'Courier New'],
  ],
};

const colour = /^#[\da-f]{6}$/i;
const amount = /^(\d*\.?\d+)(px|ms|em)?$/;

const rangeFor = (start, unit) => {
  if (unit === 'em') return [start / 2, start * 2, 0.05];
  return start <= 2 ? [0, start * 2, 0.05] : [0, start * 4, 1];
};

/**
 * @param {{ name: string, default?: string, description?: string }} property
 * @returns {Control}
 */
export const controlOfProperty = ({ name, default: value = '', description = '' }) => {
  const short = name.replace('--shop-help-', '');
  const shared = { name, label: short, description, isProperty: true };
  if (choices[name]) return { ...shared, kind: 'choice', values: choices[name] };
  if (colour.test(value)) return { ...shared, kind: 'colour', start: value };
  if (/colou?r|accent|surface|muted|shade|focus|backdrop$/.test(short) && value === '') {
    return { ...shared, kind: 'colour', start: '#0f5e59' };
  }
  const [, number, found] = amount.exec(value) ?? [];
  const start = starts[name] ?? Number(number);
  if (name.endsWith('z-index') || Number.isNaN(start))
    return { ...shared, kind: 'text', start: value };
  const unit = found ?? (starts[name] && !isNumber.test(name) ? 'px' : '');
  const [least, most, step] = ranges[name] ?? rangeFor(start, unit);
  return { ...shared, kind: 'range', start, unit, least, most, step };
};

/**
 * @param {{ name: string, type?: { text: string }, default?: string, description?: string }} attribute
 * @returns {Control}
 */
export const controlOfAttribute = ({ name, type, default: value = '', description = '' }) => {
  const shared = { name, label: name, description, isProperty: false };
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, one]) => [one, one]);
  const start = value.replaceAll("'", '');
  if (values.length > 0) return { ...shared, kind: 'choice', values, start };
  if (type?.text === 'boolean') return { ...shared, kind: 'switch' };
  if (type?.text === 'number') return { ...shared, kind: 'number', start };
  return { ...shared, kind: 'text', start };
};

/**
 * The code to copy, with only what was changed.
 *
 * @param {[Control, string][]} changed
 */
export const snippetOf = (changed) => {
  const of = (isProperty) => changed.filter(([control]) => control.isProperty === isProperty);
  const rules = of(true).map(([{ name }, value]) => `    ${name}: ${value};`);
  const style =
    rules.length > 0 ? `<style>\n  shop-help {\n${rules.join('\n')}\n  }\n</style>\n` : '';
  const isInline = of(false).some(([{ name }, value]) => name === 'mode' && value === 'inline');
  const attributes = of(false).map(([{ name, kind }, value]) => {
    const start = isInline ? ` ${name}` : ` data-${name === 'src' ? 'faq-src' : name}`;
    return kind === 'switch' ? start : `${start}="${value.replaceAll('"', '&quot;')}"`;
  });
  const script = '<script src="/shop-help.js" defer';
  if (!isInline) return `${style}${script}${attributes.join('')}></script>`;
  return `${style}<shop-help${attributes.join('')}></shop-help>\n${script}></script>`;
};
