import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * A module that runs in a page, bundled into one script, for `page.addInitScript({ content })`: a function
 * that Playwright hands over has to hold all that it calls.
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
