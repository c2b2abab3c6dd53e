/**
 * Whether a key belongs to an input method. Safari ends the word before it tells of the key that ended
 * it, which then has the code of keys that an input method has taken.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
