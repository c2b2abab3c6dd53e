import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Compose, ComposeInput } from '../compose/composed.ts';
import { readFaqFolder, reportOf } from './faq-folder.ts';

export interface ComposePluginOptions extends Omit<ComposeInput, 'faqs' | 'split'> {
  /**
   * Folder of the FAQ files, one per language, relative to Vite's root. Without it, the script has
   * no FAQ.
   */
  readonly faqFolder?: string;
  /** Names of rules to leave out when the FAQ is checked. */
  readonly ignore?: readonly string[];
  /** File name of the finished script in the output folder. */
  readonly fileName: string;
}

/**
 * Emits a finished script along with Vite's build. On errors in a FAQ or a setting, prints all of
 * them and stops the build.
 */
export const composePlugin = (
  getCompose: () => Promise<Compose>,
  { faqFolder, ignore = [], fileName, ...input }: ComposePluginOptions,
): Plugin => {
  let root = process.cwd();
  return {
    name: `shop-help-compose:${fileName}`,
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const files =
        faqFolder === undefined ? [] : readFaqFolder(resolve(root, faqFolder), root, { ignore });
      if (faqFolder !== undefined && files.length === 0) {
        this.error(`No FAQ found; write ${faqFolder}/fr.json or the like.`);
      }
      const { text, hasErrors } = reportOf(files);
      if (hasErrors) this.error({ message: `The FAQ has errors:\n${text}`, stack: '' });
      if (text !== '') this.warn(text);
      const compose = await getCompose();
      const { script, problems } = compose({
        ...input,
        faqs: files.map(({ document }) => document),
      });
      for (const { severity, path, message } of problems) {
        // FAQ problems have been printed above, with line numbers.
        if (path.startsWith('faqs[')) continue;
        if (severity === 'error') this.error(`${path}: ${message}`);
        else this.warn(message);
      }
      this.emitFile({ type: 'asset', fileName, source: script });
    },
  };
};
