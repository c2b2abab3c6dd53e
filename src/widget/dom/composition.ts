/**
 * Whether a key event belongs to an input method. Safari ends the composition before the event of
 * the key that ended it, which then has key code 229.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
