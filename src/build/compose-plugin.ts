import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Compose, ComposeInput } from '../compose/composed.ts';
import { problemLines, readFaqFolder } from './faq-files.ts';

export interface ComposePluginOptions extends Omit<ComposeInput, 'faqs'> {
  /** Folder of the FAQ files, one a language, relative to Vite's root. None: a script without FAQ. */
  readonly faqFolder?: string;
  /** Of the finished script in the output folder. */
  readonly fileName: string;
}

/**
 * Writes a finished script beside what Vite builds. The build stops where a FAQ or a setting has
 * errors, and prints all of them.
 */
export const composePlugin = (
  getCompose: () => Promise<Compose>,
  { faqFolder, fileName, ...input }: ComposePluginOptions,
): Plugin => {
  let root = process.cwd();
  return {
    name: `shop-help-compose:${fileName}`,
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const files = faqFolder === undefined ? [] : readFaqFolder(resolve(root, faqFolder));
      if (faqFolder !== undefined && files.length === 0) {
        this.error(`No FAQ found; write ${faqFolder}/fr.json or the like.`);
      }
      const lines = problemLines(files);
      if (lines.length > 0) this.error(`Problems in the FAQ:\n${lines.join('\n')}`);
      const compose = await getCompose();
      const { script, problems } = compose({
        ...input,
        faqs: files.map(({ document }) => document),
      });
      for (const { severity, path, message } of problems) {
        if (severity === 'error') this.error(`${path}: ${message}`);
        else this.warn(message);
      }
      this.emitFile({ type: 'asset', fileName, source: script });
    },
  };
};
