import type { Compose } from '../compose/composed.ts';

/** The composer, including the runtime, is a separate file beside this command. */
export const loadComposer = async (): Promise<Compose> => {
  const address = new URL('./compose.js', import.meta.url).href;
  const { compose } = (await import(/* @vite-ignore */ address)) as { readonly compose: Compose };
  return compose;
};
