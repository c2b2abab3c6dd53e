import type { Editing } from '../state/markdown-edit.ts';

/**
 * Changes the text of a text area around what is selected in it, as if it had been typed: the
 * browser's own undo knows of it, and whoever listens to the field hears of it.
 */
export const editTextArea = (id: string, edit: (editing: Editing) => Editing): void => {
  const area = document.querySelector<HTMLTextAreaElement>(`textarea#${id}`);
  if (!area) return;
  const before = area.value;
  const after = edit({ text: before, start: area.selectionStart, end: area.selectionEnd });
  const { first, last, inserted } = difference(before, after.text);
  area.focus();
  area.setSelectionRange(first, last);
  // Deprecated and still the one way into the undo of a text field.
  const isTyped = document.execCommand('insertText', false, inserted);
  if (!isTyped || area.value !== after.text) {
    area.value = after.text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(after.start, after.end);
};

/** The one stretch in which two texts differ. */
const difference = (
  before: string,
  after: string,
): { readonly first: number; readonly last: number; readonly inserted: string } => {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first += 1;
  let same = 0;
  while (same < shorter - first && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { first, last: before.length - same, inserted: after.slice(first, after.length - same) };
};
