import type { Compose } from '../compose/composed.ts';

/** The composer, with the runtime in it, is a file of its own beside this command. */
export const loadComposer = async (): Promise<Compose> => {
  const address = new URL('./compose.js', import.meta.url).href;
  const { compose } = (await import(/* @vite-ignore */ address)) as { readonly compose: Compose };
  return compose;
};
