/**
 * The manifest: what `<shop-help>` promises to the outside, and nothing else. From it editors are told
 * what to offer: VS Code by its custom data, JetBrains' by web-types.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const elementModule = 'src/widget/element/shop-help-element.ts';
const builtModule = 'dist/index.js';

/** Text of the type aliases in the sources, by name: `Theme` says nothing to whoever reads. */
const aliases = new Map();

/** Text of the constant lists in the sources, by name, for types such as `(typeof THEMES)[number]`. */
const lists = new Map();

const spellOut = (item) => {
  const alias = aliases.get(item.type?.text);
  if (!alias) return;
  const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(alias) ?? [];
  item.type.text = list ? lists.get(list).join(' | ') : alias;
};

const isPublic = ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic;

/** Drops inner members, and what the analyser only believes to be an attribute or an event. */
const keepPublic = (declaration) => {
  const { members = [], attributes = [], events = [] } = declaration;
  const publicMembers = members.filter(isPublic);
  const publicNames = new Set(publicMembers.map(({ name }) => name));
  declaration.members = publicMembers;
  declaration.attributes = attributes.filter(
    ({ fieldName }) => !fieldName || publicNames.has(fieldName),
  );
  declaration.events = events.filter(({ name }) => name?.startsWith('shop-help-'));
};

/** The class that declares the properties is no part of the package either. */
const disown = (item) => delete item.inheritedFrom;

/** An attribute is text: the initial value of its property without quotes, or nothing. */
const unquoteDefaults = ({ attributes }) => {
  for (const attribute of attributes) {
    attribute.default = attribute.default?.replace(/^'(.*)'$/, '$1');
    if (!attribute.default) delete attribute.default;
  }
};

const publicFace = {
  name: 'public-face',

  analyzePhase({ ts, node }) {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText());
    const list = ts.isVariableDeclaration(node) && node.initializer?.expression;
    if (list && ts.isArrayLiteralExpression(list))
      lists.set(
        node.name.text,
        list.elements.map((word) => word.getText()),
      );
  },

  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ path }) => path === elementModule);
    for (const module of manifest.modules) {
      module.path = builtModule;
      for (const { declaration } of module.exports) declaration.module = builtModule;
      for (const declaration of module.declarations) {
        keepPublic(declaration);
        unquoteDefaults(declaration);
        // What lies between is not part of the package.
        declaration.superclass = { name: 'LitElement', package: 'lit' };
        [...declaration.attributes, ...declaration.members].forEach(spellOut);
        [...declaration.attributes, ...declaration.members].forEach(disown);
        for (const member of declaration.members) if (member.readonly) delete member.default;
      }
    }
  },
};

export default {
  globs: ['src/core/setting-values.ts', 'src/widget/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicFace,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
