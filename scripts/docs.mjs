/**
 * Fills the tables in README.md and the pages of `docs/`, between `<!-- generated:name -->` and
 * `<!-- /generated -->`, from `dist/custom-elements.json`, the FAQ's schema, the size budget,
 * `bench/page/ratios.json` and `docs/security-policies.md`. Run by `npm run docs`, after a build;
 * with `--check` it changes nothing and fails if a table is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { readmeTable } from '../bench/page/ratios.mjs';
import { measure, measureParts } from './size.mjs';

const root = new URL('..', import.meta.url);
const schemaFile = new URL('faq-data/faq.schema.json', root);
const policiesFile = new URL('docs/security-policies.md', root);
const manifestFile = new URL('dist/custom-elements.json', root);

const stop = (message) => {
  console.error(message);
  exit(1);
};

const text = (value = '') => value.replaceAll('\n', ' ').replaceAll('|', '\\|');
const code = (value) => (value ? `\`${text(value)}\`` : '');
const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** The value of a property that has not been set; nothing for an empty text. */
const initial = (value) => (value === "''" || value === 'undefined' ? '' : code(value));

const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((one) => (one.optional ? `${one.name}?` : one.name)).join(', ')})`;

const blocksIn = (part, kind) =>
  [...part.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, block]) =>
    block.trim(),
  );

/**
 * Each policy in `docs/security-policies.md` with its tag; a policy without one uses the first tag.
 */
const policies = () => {
  const parts = readFileSync(policiesFile, 'utf8').split(/^## /m).slice(1);
  const [usualTag] = blocksIn(parts[0], 'html');
  return parts.flatMap((part) => {
    const [says] = part.split('\n');
    const [tag = usualTag] = blocksIn(part, 'html');
    return blocksIn(part, 'http').map((headers) => ({ says, tag, headers: headers.split('\n') }));
  });
};

/** The allowed values of a schema field, in a word or two. */
const typeOf = ({ type, enum: values, items, const: only, $ref }) => {
  if (values) return values.map((value) => code(`"${value}"`)).join(', ');
  if (only !== undefined) return code(JSON.stringify(only));
  if (type === 'array') return `list of ${items.$ref ? nameOf(items.$ref) : plural(typeOf(items))}`;
  return $ref ? `a ${nameOf($ref)}` : (type ?? '');
};
const plural = (word) => (word === 'string' ? 'texts' : word.replace(/^list/, 'lists'));
const nameOf = (ref) =>
  ({ topic: 'topics', entry: 'entries', contact: 'contacts' })[ref.split('/').at(-1)];

/** The maximum length of a text or list. */
const limitOf = ({ maxLength, maxItems }) => {
  if (maxLength) return `${maxLength} characters`;
  return maxItems ? String(maxItems) : '';
};

const fields = ({ properties, required = [] }) =>
  table(
    ['Field', 'Type', 'At most', 'What it is'],
    Object.entries(properties).map(([name, field]) => [
      required.includes(name) ? `**${code(name)}**` : code(name),
      typeOf(field)
        .replace(/^string$/, 'text')
        .replace(/^boolean$/, '`true` or `false`'),
      limitOf(field),
      text(escaped(field.markdownDescription ?? field.description)),
    ]),
  );
/** Escapes `<` and `>` outside of code, so that Markdown does not take them for HTML. */
const escaped = (words = '') =>
  words.replace(/(?<!`[^`]*)[<>](?![^`]*`)/g, (mark) => (mark === '<' ? '&lt;' : '&gt;'));

const schema = () => JSON.parse(readFileSync(schemaFile, 'utf8'));

const tables = {
  'faq-fields': () => fields(schema()),
  'topic-fields': () => fields(schema().definitions.topic),
  'entry-fields': () => fields(schema().definitions.entry),
  'contact-fields': () => fields(schema().definitions.contact),

  attributes: ({ attributes }) =>
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
      attributes.map(({ name, fieldName, type, default: value, description }) => [
        code(name),
        code(fieldName),
        code(type?.text),
        initial(value),
        text(description),
      ]),
    ),

  properties: ({ members }) =>
    table(
      ['Property', 'Type', 'What it does'],
      members
        .filter(({ kind, attribute }) => kind === 'field' && !attribute)
        .map(({ name, type, description }) => [code(name), code(type?.text), text(description)]),
    ),

  methods: ({ members }) =>
    table(
      ['Method', 'What it does'],
      members
        .filter(({ kind }) => kind === 'method')
        .map((method) => [code(signature(method)), text(method.description)]),
    ),

  events: ({ events }) =>
    table(
      ['Event', 'When'],
      events.map(({ name, description }) => [code(name), text(description)]),
    ),

  slots: ({ slots }) =>
    table(
      ['Slot', 'What is shown there'],
      slots.map(({ name, description }) => [code(name) || '(default)', text(description)]),
    ),

  parts: ({ cssParts }) =>
    table(
      ['Part', 'What it is'],
      cssParts.map(({ name, description }) => [code(name), text(description)]),
    ),

  'custom-properties': ({ cssProperties }) =>
    table(
      ['Custom property', 'Default', 'What it does'],
      cssProperties.map(({ name, default: value, description }) => [
        code(name),
        code(value),
        text(description),
      ]),
    ),

  states: ({ cssStates }) =>
    table(
      ['State', 'When'],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), text(description)]),
    ),

  policies: () =>
    table(
      ['Where', 'What the page may demand', 'The tag'],
      policies().map(({ says, tag, headers }) => [
        text(says),
        headers.map(code).join('<br>'),
        code(tag.replace(/\s+/g, ' ').replace(' ></', '></')),
      ]),
    ),

  'page-cost': () => {
    const { head, rows } = readmeTable();
    return table(
      head,
      rows.map(([name, ...figures]) => [text(name), ...figures]),
    );
  },

  sizes: () =>
    table(
      ['File', 'Raw', 'Gzip', 'Brotli'],
      measure().map(({ name, sizes }) => {
        if (!sizes) stop(`${name} is missing: run npm run build`);
        return [code(name), ...[sizes.raw, sizes.gzip, sizes.brotli].map(kilobytes)];
      }),
    ),

  'script-parts': () =>
    table(
      ['Part', 'Raw', 'Brotli', 'Why it is there'],
      scriptParts.map(({ part, why, raw, brotli }) => [
        part.includes('/') ? code(part) : text(part),
        kilobytes(raw),
        kilobytes(brotli),
        text(why),
      ]),
    ),
};

const scriptParts = await measureParts();

const readElement = () => {
  if (!existsSync(manifestFile)) stop('dist/custom-elements.json is missing: run npm run build');
  const { modules } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ tagName }) => tagName === 'shop-help');
  return element ?? stop('dist/custom-elements.json does not hold <shop-help>');
};

const marker = /(<!-- generated:([a-z-]+) -->\n)[^]*?(<!-- \/generated -->)/g;

const fill = (page, document, element) =>
  document.replaceAll(marker, (_, start, name, end) => {
    if (!tables[name]) stop(`${page}: no table is known as "generated:${name}"`);
    return `${start}\n${tables[name](element)}\n\n${end}`;
  });

/** Formatted like `npm run format`, so that the two never disagree. */
const pretty = async (document) =>
  format(document, { ...(await resolveConfig('README.md')), parser: 'markdown' });

const pages = () => [
  'README.md',
  ...readdirSync(new URL('docs', root), { recursive: true })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => `docs/${path}`)
    .sort(),
];

let opened = 0;
for (const page of pages()) {
  const file = new URL(page, root);
  const current = readFileSync(file, 'utf8');
  const here = current.split('<!-- generated:').length - 1;
  if (here !== current.split('<!-- /generated -->').length - 1) {
    stop(`${page}: each <!-- generated:… --> needs its <!-- /generated -->`);
  }
  if (here === 0) continue;
  opened += here;
  const fresh = await pretty(fill(page, current, readElement()));
  if (fresh === current) continue;
  if (argv.includes('--check')) stop(`The tables of ${page} are not current: run npm run docs`);
  writeFileSync(file, fresh);
}
if (opened === 0) stop('No page has a <!-- generated:… --> table');
console.log(`${opened} tables are current`);
