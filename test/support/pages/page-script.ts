import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a module that runs in a page into one script, for `page.addInitScript({ content })`: a
 * function passed to Playwright cannot call others.
 */
export const pageScript = async (module: URL): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
};
