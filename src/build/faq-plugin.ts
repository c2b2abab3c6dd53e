import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileFaq } from '../core/faq/compiled-faq.ts';
import { withThesaurus } from '../thesaurus/with-thesaurus.ts';
import { readFaqFolder, reportOf } from './faq-files.ts';
import type { FaqFile } from './faq-files.ts';

export interface FaqPluginOptions {
  /** Folder of the FAQ files, one per language, relative to Vite's root. `faq-data` by default. */
  readonly dir?: string;
}

const moduleName = 'virtual:shop-help-faqs';
const moduleId = `\0${moduleName}`;

/**
 * Bundles a shop's FAQ files as `virtual:shop-help-faqs`: compiled, by language, and read only when
 * somebody opens the help. Each file is checked first: the build prints the findings and stops on
 * errors.
 */
export const faqPlugin = ({ dir = 'faq-data' }: FaqPluginOptions = {}): Plugin => {
  let root = process.cwd();
  let folder = dir;

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
      const files = readFaqFolder(folder, root);
      for (const { name } of files) this.addWatchFile(resolve(root, name));
      if (files.length === 0) this.error(`No FAQ found; write ${dir}/fr.json or the like.`);
      const { text, hasErrors } = reportOf(files);
      if (hasErrors) this.error({ message: `The FAQ has errors:\n${text}`, stack: '' });
      if (text !== '') this.warn(text);
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

const moduleOf = (files: readonly FaqFile[]): string => {
  const fields = files.map(
    ({ faq }) => `${JSON.stringify(faq.lang)}: ${JSON.stringify(compileFaq(withThesaurus(faq)))}`,
  );
  return `export default {\n${fields.join(',\n')}\n};\n`;
};
