/** `shop-help/vite`: FAQ files as a module of an app, in Vite and in Rollup. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { HelpModules } from '../compose/help-modules.ts';
import { FaqFiles, type ShopHelpOptions } from './faq-files.ts';

export type { ShopHelpOptions };

const ENTRY_ID = 'virtual:shop-help';
const CONTENT_ID = 'virtual:shop-help/content';
const names = [ENTRY_ID, CONTENT_ID];
/** What the package imports from Lit. */
const lit = ['lit', 'lit/directives/keyed.js', 'lit/directives/live.js'];
/** A leading NUL keeps other plugins away, by Rollup's convention. */
const idOf = (name: string): string => `\0${name}`;

/**
 * Bundles a shop's FAQ files with `<shop-help>` and only the languages it needs:
 * `import 'virtual:shop-help'` registers the element. The files are checked first: findings are
 * printed, and errors stop the build. During development, edits show up in an open panel.
 */
export const shopHelp = (options: ShopHelpOptions = {}): Plugin => {
  const faq = new FaqFiles(options, CONTENT_ID);
  /** The entry last served to the browser, if any. */
  let served: string | undefined;

  return {
    name: 'shop-help',
    // Vite would otherwise find the panel's imports only once it opens, and reload the page.
    config: () => ({
      optimizeDeps: { exclude: ['shop-help'], include: lit.map((id) => `shop-help > ${id}`) },
    }),
    configResolved({ root, command }) {
      faq.root = root;
      faq.isHot = command === 'serve';
    },
    buildStart: () => faq.forget(),
    watchChange: () => faq.forget(),
    resolveId: (source) => (names.includes(source) ? idOf(source) : undefined),
    async load(id) {
      if (!names.map(idOf).includes(id)) return undefined;
      const { modules, report, files } = await faq.check();
      for (const file of files) this.addWatchFile(resolve(file));
      if (!modules) return this.error({ message: report, stack: '' });
      if (id === idOf(CONTENT_ID)) return modules.content;
      if (report !== '') this.warn(report);
      return (served = modules.entry);
    },
    configureServer({ watcher }) {
      watcher.add([...faq.paths]);
    },
    async hotUpdate({ file, type, read }) {
      if (!faq.includes(file)) return undefined;
      // The file may be empty for a moment while it is written; `read` waits for its content.
      if (type === 'update') await read();
      faq.forget();
      const { modules } = await faq.check();
      const { moduleGraph } = this.environment;
      return changedModules(modules, served).flatMap(
        (name) => moduleGraph.getModuleById(idOf(name)) ?? [],
      );
    },
  };
};

/**
 * The modules that an edit of the FAQ has changed: if the languages change, so does the entry, and
 * the whole page reloads.
 */
const changedModules = (
  modules: HelpModules | undefined,
  served: string | undefined,
): readonly string[] => {
  const isSameEntry = served !== undefined && (!modules || modules.entry === served);
  return isSameEntry ? [CONTENT_ID] : names;
};
