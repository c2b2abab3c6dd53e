import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** A global, as a variable or as a property of any object: `window.x`, `document['x']`. */
const uses = (names, message) =>
  [
    `MemberExpression[property.name=/^(${names})$/]`,
    `MemberExpression[computed=true][property.value=/^(${names})$/]`,
  ].map((selector) => ({ selector, message }));

const globals = (names, message) => [
  ...uses(names, message),
  {
    selector: `:matches(CallExpression[callee.name=/^(${names})$/], NewExpression[callee.name=/^(${names})$/], MemberExpression[object.name=/^(${names})$/])`,
    message,
  },
];

const imported = (names, message) => ({
  selector: `ImportSpecifier[imported.name=/^(${names})$/]`,
  message,
});

const noHtml = 'Content is drawn by templates, never parsed as HTML.';
const noStorage = 'Nothing is stored on the shopper’s device.';
const noStyle = 'Inline styles break under a strict style-src: use a class or a custom property.';

const noHtmlParsing = [
  ...uses('innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment', noHtml),
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: noHtml,
  },
  imported('unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic', noHtml),
];

const banned = [
  ...noHtmlParsing,
  imported('styleMap', noStyle),
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: noStyle,
  },
  ...globals('localStorage|sessionStorage|indexedDB|caches|cookieStore', noStorage),
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: noStorage,
  },
];

const noArrayFrom = {
  selector: 'MemberExpression[object.name="Array"][property.name="from"]',
  message: 'Old shop scripts replace Array.from by their own: use spread.',
};
const noEntries = {
  selector: 'CallExpression[callee.property.name="entries"]:not([callee.object.name="Object"])',
  message: 'Prototype.js replaces the entries() of arrays by its own: use forEach.',
};
const noForIn = {
  selector: 'ForInStatement',
  message: 'Old shop scripts add enumerable properties: use Object.keys.',
};
const noFetch = globals(
  'fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource',
  'Only the source controller speaks to the network.',
);
const noDefine = {
  selector:
    ':matches([object.name="customElements"], [object.property.name="customElements"])[property.name="define"]',
  message: 'Only src/widget/element/define-element.ts registers the element.',
};

/** Mistakes that TypeScript already reports in `.ts` files. */
const foundByTheCompiler = Object.fromEntries(
  [
    'no-class-assign',
    'no-const-assign',
    'no-dupe-args',
    'no-dupe-class-members',
    'no-dupe-keys',
    'no-func-assign',
    'no-import-assign',
    'no-redeclare',
    'no-unreachable',
    'no-unsafe-negation',
    'valid-typeof',
  ].map((rule) => [rule, 'error']),
);

const moduleConstant = (name, value) =>
  `:matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="const"] > VariableDeclarator[id.name=${name}]:matches(${value})`;

const structures = ['Array', 'Object', 'ArrowFunction', 'New'].map((kind) => `${kind}Expression`);
const structureInCapitals = {
  selector: [...structures.map((type) => `[init.type="${type}"]`), '[init.regex]']
    .flatMap((value) => [value, value.replace('init', 'init.expression')])
    .map((value) => moduleConstant('/^[A-Z][A-Z\\d_]*$/', value))
    .join(', '),
  message:
    'Only numbers and strings are in CONSTANT_CASE: write lists, maps, patterns in camelCase.',
};
const primitiveInCamelCase = {
  selector: moduleConstant('/[a-z]/', '[init.type="Literal"]:not([init.regex])'),
  message: 'A number or string that the module defines is in CONSTANT_CASE.',
};

const restrict = (...rules) => ({
  'no-restricted-syntax': ['error', structureInCapitals, primitiveInCamelCase, ...rules],
});

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    // Sample apps in other frameworks, with their build output.
    'test/frameworks/apps/',
    'docs/.vitepress/cache/',
    'docs/public/files/',
  ]),

  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: {
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...foundByTheCompiler,
      'no-restricted-syntax': ['error', structureInCapitals],
    },
  },
  { files: ['scripts/**/*.mjs', 'bench/**/*.{js,mjs}'], rules: restrict() },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Lit binds the host's methods when they are used as listeners.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      ...restrict(...banned, ...noFetch, noDefine),
    },
  },

  {
    files: ['src/widget/**/*.ts', 'src/core/**/*.ts', 'src/embed/**/*.ts'],
    rules: restrict(...banned, noArrayFrom, noEntries, noForIn, ...noFetch, noDefine),
  },
  {
    files: ['src/widget/controllers/faq-source-controller.ts'],
    rules: restrict(...banned, noArrayFrom, noEntries, noForIn, noDefine),
  },
  {
    // Queries the search engine that the shop has configured.
    files: ['src/search-providers/fetch-json.ts'],
    rules: restrict(...banned, noDefine),
  },
  {
    // The workshop is the owner's own page. It stores a draft, and says so.
    files: ['src/workshop/**/*.ts'],
    rules: restrict(...noHtmlParsing, ...noFetch),
  },
  {
    // Frameworks declare their element types in namespaces.
    files: ['src/frameworks/**/*.ts'],
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  {
    files: ['src/widget/element/define-element.ts'],
    rules: restrict(...banned, noArrayFrom, noEntries, noForIn, ...noFetch),
  },

  {
    // Read as a table: `weights.saturation`, and a text of words.
    files: ['src/core/search/ranking/weights.ts', 'src/core/lexicon/common-words/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },

  {
    // Lists of words and style sheets are long by nature.
    files: [
      'src/core/lexicon/**',
      'src/thesaurus/??.ts',
      'src/**/messages/**',
      'src/workshop/templates/**',
      'src/**/*.styles.ts',
    ],
    rules: { 'max-lines': 'off' },
  },

  {
    files: ['src/widget/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari does not treat a list without bullets as a list unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
      // The rule mistakes properties such as `lang` for attributes.
      'wc/no-constructor-attributes': 'off',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'wc/no-closed-shadow-root': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-invalid-extends': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      // Assertions in chai are property accesses.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin declares this assertion as a promise, but it is synchronous.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      'no-restricted-syntax': [
        'error',
        structureInCapitals,
        {
          selector:
            'ExpressionStatement > CallExpression[callee.property.name=/^(not)?equalSnapshot$/i]',
          message: 'Without await this assertion passes whatever it finds.',
        },
      ],
    },
  },
);
