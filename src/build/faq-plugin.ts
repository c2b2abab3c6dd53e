import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compact, problemLines, readFaqFolder } from './faq-files.ts';
import type { FaqFile } from './faq-files.ts';

export interface FaqPluginOptions {
  /** Folder of the FAQ files, one a language, relative to Vite's root. `faq-data` by default. */
  readonly dir?: string;
}

const moduleName = 'virtual:shop-help-faqs';
const moduleId = `\0${moduleName}`;

/**
 * Puts a shop's FAQ files into the bundle as `virtual:shop-help-faqs`: JSON texts by language, to be
 * parsed by whoever opens the help. Each file is checked first: the build stops on a problem and
 * prints all of them.
 */
export const faqPlugin = ({ dir = 'faq-data' }: FaqPluginOptions = {}): Plugin => {
  let root = process.cwd();
  let folder = dir;
  const read = () =>
    readFaqFolder(folder).map((file) => ({ ...file, path: relative(root, file.path) }));

  return {
    name: 'shop-help-faqs',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, dir);
    },
    resolveId: (source) => (source === moduleName ? moduleId : undefined),
    load(id) {
      if (id !== moduleId) return undefined;
      const files = read();
      for (const { path } of files) this.addWatchFile(resolve(root, path));
      const fault = faultOf(files, dir);
      if (fault !== undefined) this.error(fault);
      return moduleOf(files);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
};

const faultOf = (files: readonly FaqFile[], dir: string): string | undefined => {
  if (files.length === 0) return `No FAQ found; write ${dir}/fr.json or the like.`;
  const lines = problemLines(files);
  if (lines.length === 0) return undefined;
  const count = lines.length === 1 ? 'A problem' : `${lines.length} problems`;
  return `${count} in the FAQ:\n${lines.join('\n')}`;
};

const moduleOf = (files: readonly FaqFile[]): string => {
  const fields = files.map(
    (file) => `${JSON.stringify(file.faq.lang)}: ${JSON.stringify(compact(file))}`,
  );
  return `export default {\n${fields.join(',\n')}\n};\n`;
};
