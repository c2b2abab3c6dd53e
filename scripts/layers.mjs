/**
 * Who may import whom, and the lint rule that keeps it so: `layers/imports`.
 *
 * Paths are relative to the project; the first row whose `files` fit a file counts for it.
 */
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const core = /^src\/core\//;
const widget = /^src\/widget\//;
const controllers = /^src\/widget\/.*-controller\.ts$/;
const views = /^src\/widget\/.*-view\.ts$/;
const styles = /^src\/widget\/.*\.styles\.ts$/;
const joiners = /^src\/widget\/.*-(element|presenter)\.ts$/;
const lit = /^lit($|\/)/;

/** Inside the core, a file may import those of its own stage and of the ones before it. */
const stages = [
  /^src\/core\/faq\/(faq|limits)\.ts$/,
  /^src\/core\/(language\/[a-z-]+|(?!panel\.ts$)[a-z-]+)\.ts$/, // the pieces that several stages share
  /^src\/core\/(markdown|contact|lexicon|messages)\//,
  /^src\/core\/faq\//,
  /^src\/core\/search\//,
  /^src\/core\/panel\.ts$/,
];

const rows = [
  { files: /^src\/core\/search\/search\.ts$/, may: [core, /^fuse\.js($|\/)/] },
  { files: core, may: [core] },
  { files: styles, may: [styles, lit] },
  { files: views, may: [core, widget, lit], never: [controllers, joiners] },
  { files: controllers, may: [core, widget, lit], never: [controllers, views, joiners] },
  { files: widget, may: [core, widget, lit] },
  { files: /^src\/build\//, may: [core, /^src\/build\//, /^(?!src\/)/] },
  { files: /^src\/cli\//, may: [core, /^src\/(build|cli)\//, /^(?!src\/)/] },
  { files: /^src\/define\.ts$/, may: [widget] },
  { files: /^src\/index\.ts$/, may: [core, widget] },
  { files: /^src\/search\.ts$/, may: [core] },
  {
    files: /^src\/embed\//,
    may: [core, widget, /^src\/(define\.ts$|embed\/)/, /^virtual:/],
  },
];

const fits = (patterns, path) => patterns.some((pattern) => pattern.test(path));

const stageOf = (path) => stages.findIndex((stage) => stage.test(path));

/**
 * @param {string} from path of a file, e.g. `src/core/search/normalize.ts`
 * @param {string} to path of what it imports, or the name of a package
 */
export const mayImport = (from, to) => {
  const row = rows.find(({ files }) => files.test(from));
  if (!row || !fits(row.may, to) || fits(row.never ?? [], to)) return false;
  return !core.test(from) || !core.test(to) || stageOf(to) <= stageOf(from);
};

/** The path, relative to the project, of what a file imports by `specifier`; packages as named. */
const target = (file, specifier) => {
  if (!specifier.startsWith('.')) return specifier;
  const path = resolve(file, '..', specifier);
  return relative(root, path).split(sep).join('/');
};

const imports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { layer: '{{from}} may not import {{to}}: scripts/layers.mjs says who may' },
  },
  create(context) {
    const from = relative(root, context.filename).split(sep).join('/');
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const to = target(context.filename, source.value);
      if (!mayImport(from, to))
        context.report({ node: source, messageId: 'layer', data: { from, to } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
    };
  },
};

export const layers = { rules: { imports } };
