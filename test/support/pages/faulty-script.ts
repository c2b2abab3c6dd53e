import { basename } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import french from '../../../faq-data/fr.json' with { type: 'json' };
import { prebuiltScriptsWith } from '../../../src/build/prebuild.ts';
import { createCompose } from '../../../src/compose/compose.ts';
import type { FaqDocument } from '../../../src/core/faq/faq-document.ts';

/** Error handling itself, which cannot be tested by making it fail. */
const errorHandling: readonly string[] = ['safe-callback.ts', 'warn.ts', 'fail-safe-element.ts'];

/** The script, with a place to fail in each function that touches the page. */
export interface FaultyScript {
  readonly code: string;
  /** `panel-view.ts headerView`, in the order of the files. */
  readonly places: readonly string[];
}

/**
 * Builds the script with a call of `fault(place)` at the start of each named function of
 * `src/widget` and of the script's entry. The page decides what that call does.
 */
export const buildFaultyScript = async (): Promise<FaultyScript> => {
  const places: string[] = [];
  const plugin: Plugin = {
    name: 'faults',
    enforce: 'pre',
    transform(code, id) {
      if (!/src\/(widget|embed)\/.+\.ts$/.test(id)) return null;
      if (errorHandling.includes(basename(id))) return null;
      return { code: withFaults(code, basename(id), places), map: null };
    },
  };
  const compose = createCompose(await prebuiltScriptsWith([plugin]));
  const { script } = compose({ faqs: [withEverything(french as FaqDocument)], parser: true });
  return { code: script, places: places.sort() };
};

/** Every answer contains every kind of node, and the contacts use every icon. */
const withEverything = (faq: FaqDocument): FaqDocument => {
  const more =
    '\n\n## Plus\n\n- un\n\n|a|b|\n|-|-|\n|c|d|\n\n![Carte](/carte.png) [lire](entry:paiement-echoue) [page](/page) `x`\n\n```\nx\n```';
  const topics = faq.topics.map((topic) => ({
    ...topic,
    entries: topic.entries.map((entry) => ({ ...entry, answer: entry.answer + more })),
  }));
  const chat = { id: 'chat', type: 'messenger', label: 'Messenger', username: 'boutique' } as const;
  return { ...faq, topics, contacts: [...(faq.contacts ?? []), chat] };
};

const withFaults = (code: string, file: string, places: string[]): string => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const inserts: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    const body = name === undefined ? undefined : (node as ts.FunctionLikeDeclaration).body;
    if (body) {
      const place = `${file} ${name}`;
      const call = `globalThis.fault?.(${JSON.stringify(place)})`;
      places.push(place);
      if (ts.isBlock(body)) inserts.push({ at: body.getStart() + 1, text: `${call};` });
      else {
        inserts.push({ at: body.getStart(), text: `(${call},` });
        inserts.push({ at: body.getEnd(), text: ')' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return inserts
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), code);
};

/** The name of a method, getter, constructor, or function assigned to a variable. */
const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isMethodDeclaration(node) || ts.isGetAccessor(node)) return node.name.getText();
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined;
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent);
  return isNamed ? parent.name.getText() : undefined;
};
