import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const script = new URL('../../../dist/demo/shop-help.js', import.meta.url);
const types = dirname(createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts'));

const parsed = (file: string | URL): ts.SourceFile =>
  ts.createSourceFile(String(file), readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);

/** Every name that a node reads of an object: `a.name`, `a['name']`, `{ name } = a`, `'name' in a`. */
const readBy = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) {
    return ts.isIdentifier(node.name) ? node.name.text : undefined;
  }
  if (ts.isElementAccessExpression(node)) return literalOf(node.argumentExpression);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return node.dotDotDotToken ? undefined : textOf(node.propertyName ?? node.name);
  }
  const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
  return isIn ? literalOf(node.left) : undefined;
};

const literalOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) ? node.text : undefined;

const textOf = (node: ts.Node): string | undefined =>
  ts.isIdentifier(node) ? node.text : literalOf(node);

const namesReadIn = (source: ts.SourceFile): readonly string[] => {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = readBy(node);
    if (name !== undefined) names.push(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
};

/** Members of the types that are plain objects with something optional: option bags. */
const optionsIn = (source: ts.SourceFile): readonly string[] => {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const members = node.members.filter(ts.isPropertySignature);
      const isBag = members.length === node.members.length;
      if (isBag && members.some((one) => one.questionToken)) {
        names.push(...members.flatMap((one) => textOf(one.name) ?? []));
      }
    }
    if (ts.isSourceFile(node) || ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return names;
};

const libraries = readdirSync(types).filter((name) => /^lib\.(dom|es.*)\.d\.ts$/.test(name));
const existing = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Every name that the built script reads of any object. */
export const scriptNames: readonly string[] = [...new Set(namesReadIn(parsed(script)))].filter(
  (name) => !existing.has(name),
);

/** Every name that the browser may read of an object it is given as options. */
export const browserNames: readonly string[] = [
  ...new Set(libraries.flatMap((name) => optionsIn(parsed(join(types, name))))),
].filter((name) => !existing.has(name));

export const allNames: readonly string[] = [...new Set([...scriptNames, ...browserNames])];
