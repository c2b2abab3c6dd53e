/**
 * Fills the tables of README.md from `dist/custom-elements.json`, the size gate,
 * `bench/page/ratios.json` and `docs/security-policies.md`, between
 * `<!-- generated:name -->` and `<!-- /generated -->`. Run by `npm run docs`, after a build;
 * with `--check` it changes nothing and fails when a table is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { readmeTable } from '../bench/page/ratios.mjs';
import { measure } from './size.mjs';

const root = new URL('..', import.meta.url);
const readme = new URL('README.md', root);
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
/** The value a property has before it is set; the empty text says nothing. */
const initial = (value) => (value === "''" || value === 'undefined' ? '' : code(value));

const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((one) => (one.optional ? `${one.name}?` : one.name)).join(', ')})`;

const blocksIn = (part, kind) =>
  [...part.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, block]) =>
    block.trim(),
  );

/** Each policy of `docs/security-policies.md` with its tag; without one, the first tag is right. */
const policies = () => {
  const parts = readFileSync(policiesFile, 'utf8').split(/^## /m).slice(1);
  const [usualTag] = blocksIn(parts[0], 'html');
  return parts.flatMap((part) => {
    const [says] = part.split('\n');
    const [tag = usualTag] = blocksIn(part, 'html');
    return blocksIn(part, 'http').map((headers) => ({ says, tag, headers: headers.split('\n') }));
  });
};

const tables = {
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
      ['Slot', 'What stands there'],
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
};

const readElement = () => {
  if (!existsSync(manifestFile)) stop('dist/custom-elements.json is missing: run npm run build');
  const { modules } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ tagName }) => tagName === 'shop-help');
  return element ?? stop('dist/custom-elements.json does not hold <shop-help>');
};

const marker = /(<!-- generated:([a-z-]+) -->\n)[^]*?(<!-- \/generated -->)/g;

const fill = (document, element) =>
  document.replaceAll(marker, (_, start, name, end) => {
    if (!tables[name]) stop(`README.md: no table is known as "generated:${name}"`);
    return `${start}\n${tables[name](element)}\n\n${end}`;
  });

/** `npm run format` may lay tables out anew, so that both write the same. */
const pretty = async (document) =>
  format(document, { ...(await resolveConfig('README.md')), parser: 'markdown' });

if (!existsSync(readme)) stop('README.md is missing');
const current = readFileSync(readme, 'utf8');
const opened = current.split('<!-- generated:').length;
if (opened === 1) stop('README.md has no <!-- generated:… --> table');
if (opened !== current.split('<!-- /generated -->').length) {
  stop('README.md: each <!-- generated:… --> needs its <!-- /generated -->');
}
const fresh = await pretty(fill(current, readElement()));

if (argv.includes('--check')) {
  if (fresh !== current) stop('The tables of README.md are not current: run npm run docs');
  console.log('The tables of README.md are current');
} else {
  writeFileSync(readme, fresh);
}
