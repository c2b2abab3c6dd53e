/** `shop-help/vite`: FAQ files as a module of an app, in Vite and in Rollup. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { FaqFiles, type ShopHelpOptions } from './faq-files.ts';

export type { ShopHelpOptions };

const entryName = 'virtual:shop-help';
const contentName = 'virtual:shop-help/content';
const names = [entryName, contentName];
/** What the package imports. */
const lit = ['lit', 'lit/directives/keyed.js', 'lit/directives/live.js'];
/** A leading NUL keeps other plugins away, by Rollup's convention. */
const idOf = (name: string): string => `\0${name}`;

/**
 * Bundles the FAQ files of a shop with `<shop-help>`, their languages alone:
 * `import 'virtual:shop-help'` registers the element. The files are checked first: findings are
 * printed, and errors stop the build. While developing, an edited FAQ shows in an open panel.
 */
export const shopHelp = (options: ShopHelpOptions = {}): Plugin => {
  const faq = new FaqFiles(options, contentName);
  /** The entry that the browser has, if any. */
  let served: string | undefined;

  return {
    name: 'shop-help',
    // What only an open panel imports would else be found late, and reload the page under it.
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
    load(id) {
      if (!names.map(idOf).includes(id)) return undefined;
      const { modules, report, files } = faq.checked;
      for (const file of files) this.addWatchFile(resolve(file));
      if (!modules) return this.error({ message: report, stack: '' });
      if (id === idOf(contentName)) return modules.content;
      if (report !== '') this.warn(report);
      return (served = modules.entry);
    },
    configureServer({ watcher }) {
      watcher.add([...faq.paths]);
    },
    async hotUpdate({ file, type, read }) {
      if (!faq.includes(file)) return undefined;
      // It may be empty for a moment while it is written; Vite waits for that.
      if (type === 'update') await read();
      faq.forget();
      // Another set of languages concerns the entry, and with it the whole page.
      const { modules } = faq.checked;
      const isOfContent = served !== undefined && (!modules || modules.entry === served);
      const { moduleGraph } = this.environment;
      return (isOfContent ? [contentName] : names).flatMap(
        (name) => moduleGraph.getModuleById(idOf(name)) ?? [],
      );
    },
  };
};
