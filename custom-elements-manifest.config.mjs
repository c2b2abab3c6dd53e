/**
 * The manifest: the public API of `<shop-help>`, and nothing else. It also produces completion data
 * for editors: custom data for VS Code, web-types for JetBrains.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const elementModule = 'src/widget/element/shop-help-element.ts';
const builtModule = 'dist/index.js';

/**
 * The source text of each type alias, by name, since a name such as `Theme` means nothing to
 * readers of the manifest.
 */
const aliases = new Map();

/** The source text of each constant list, by name, for types such as `(typeof THEMES)[number]`. */
const lists = new Map();

const spellOut = (item) => {
  const alias = aliases.get(item.type?.text);
  if (!alias) return;
  const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(alias) ?? [];
  item.type.text = list ? lists.get(list).join(' | ') : alias;
};

const isPublic = ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic;

/** Drops private members, and what the analyser mistakes for an attribute or an event. */
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

/** The class that declares the properties is not exported by the package. */
const disown = (item) => delete item.inheritedFrom;

/** Attribute values are text: the property's initial value without quotes, or nothing. */
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
        // The classes in between are not exported by the package.
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
