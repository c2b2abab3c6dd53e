/** Tells the shop's developer something. Some shops take the console away, or make it throw. */
export const warn = (message: string): void => {
  try {
    console.warn(`shop-help: ${message}`);
  } catch {
    return;
  }
};
