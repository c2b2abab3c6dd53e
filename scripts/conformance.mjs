/**
 * Writes docs/accessibility-conformance.md from docs/accessibility-criteria.json. Run by `npm run
 * conformance`; with `--check` it changes nothing and fails if the document is out of date. Both
 * fail if a criterion is claimed without a test, or if a test named there or in SECURITY.md no
 * longer exists; after a full run, also if such a test did not pass.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { faultsOfTest } from './test/named-tests.mjs';

const root = new URL('..', import.meta.url);
const source = new URL('docs/accessibility-criteria.json', root);
const target = new URL('docs/accessibility-conformance.md', root);

const words = {
  supports: 'Supports',
  partially: 'Partially supports',
  'does not': 'Does not support',
  'n/a': 'Not applicable',
};

/** The tests that SECURITY.md names as proof. */
const promised = () => {
  const text = readFileSync(new URL('SECURITY.md', root), 'utf8');
  return [...text.matchAll(/`(test\/[^`›]+ › [^`]+)`/g)].map(([, name]) => name);
};

const faultsOf = ({ tests, sections }) => {
  const gone = [...Object.values(tests), ...promised()].flatMap(faultsOfTest);
  const criteria = sections.flatMap((section) => section.criteria);
  const unknown = criteria.flatMap(({ id, tests: keys = [] }) =>
    keys.filter((key) => !(key in tests)).map((key) => `${id}: no test has the key "${key}"`),
  );
  const bare = criteria.flatMap(({ id, says, tests: keys = [], remark }) => {
    if (!(says in words)) return [`${id}: says "${says}"`];
    if (says === 'supports' && keys.length === 0) return [`${id}: "supports" names no test`];
    if (says !== 'supports' && !remark) return [`${id}: "${says}" does not say why`];
    return [];
  });
  const used = new Set(criteria.flatMap(({ tests: keys = [] }) => keys));
  const idle = Object.keys(tests).filter((key) => !used.has(key));
  return [...gone, ...unknown, ...bare, ...idle.map((key) => `no criterion names "${key}"`)];
};

const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

const tableOf = ({ head, criteria }, keys) =>
  [
    row([...head, 'Conformance', 'Remarks and tests']),
    row([...head, '', ''].map(() => '---')),
    ...criteria.map(({ id, name, level, en, says, remark = '', tests: named = [] }) => {
      const marks = named.map((key) => `[${keys.indexOf(key) + 1}](#tests)`).join(', ');
      const first = head.length === 3 ? [id, `${name} (${level})`, en] : [id, name];
      return row([...first, words[says], [remark, marks].filter(Boolean).join(' ')]);
    }),
  ].join('\n');

const countsOf = (criteria) =>
  Object.entries(words)
    .map(([key, text]) => `${text}: ${criteria.filter(({ says }) => says === key).length}`)
    .join(' · ');

const list = (lines) => lines.map((line) => `- ${line}`).join('\n');

/** The introduction: what was evaluated, against which standards, and how. */
const headOf = ({ introduction, facts, methods, standards }) => [
  ...introduction,
  list(Object.entries(facts).map(([name, fact]) => `**${name}**: ${fact}`)),
  '## Evaluation methods',
  list(methods),
  '## Applicable standards',
  [row(['Standard', 'Included']), row(['---', '---']), ...standards.map(row)].join('\n'),
  '## Terms',
  list([
    '**Supports**: the criterion is met without known faults, in at least one way.',
    '**Partially supports**: some functions do not meet the criterion; the remark says which.',
    '**Does not support**: most functions do not meet the criterion.',
    '**Not applicable**: the criterion does not concern the help.',
  ]),
];

const sectionOf = (section, keys) => [
  `## ${section.title}`,
  ...(section.text ?? []),
  countsOf(section.criteria),
  tableOf(section, keys),
];

const documentOf = (data) => {
  const keys = Object.keys(data.tests);
  return [
    '# Accessibility conformance report',
    '<!-- Written by scripts/conformance.mjs from accessibility-criteria.json. -->',
    ...headOf(data),
    ...data.sections.flatMap((section) => sectionOf(section, keys)),
    '## What only a person can evaluate',
    list(data.person),
    '## Tests',
    'The tests that the tables refer to by number. The build fails if one of them fails or no longer exists.',
    Object.values(data.tests)
      .map((name, index) => `${index + 1}. \`${name}\``)
      .join('\n'),
  ].join('\n\n');
};

const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const data = JSON.parse(readFileSync(source, 'utf8').replaceAll('{version}', version));
const faults = faultsOf(data);
if (faults.length > 0) {
  console.error(`docs/accessibility-criteria.json:\n${faults.join('\n')}`);
  exit(1);
}
const config = await resolveConfig(target);
const fresh = await format(documentOf(data), { ...config, parser: 'markdown' });

for (const { title, criteria } of data.sections) console.log(`${title}: ${countsOf(criteria)}`);
if (!argv.includes('--check')) {
  writeFileSync(target, fresh);
} else if (fresh !== readFileSync(target, 'utf8')) {
  console.error('docs/accessibility-conformance.md is not current: run npm run conformance');
  exit(1);
}
