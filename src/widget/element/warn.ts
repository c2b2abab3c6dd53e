/** Warns the shop's developer. Some shops remove the console or make it throw. */
export const warn = (message: string): void => {
  try {
    console.warn(`shop-help: ${message}`);
  } catch {
    return;
  }
};
