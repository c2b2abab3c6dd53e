import type { Editing } from '../state/markdown-edit.ts';

/**
 * Edits a text area at its selection as if the change had been typed: the browser can undo it, and
 * the field fires an `input` event.
 */
export const editTextArea = (id: string, edit: (editing: Editing) => Editing): void => {
  const area = document.querySelector<HTMLTextAreaElement>(`textarea#${id}`);
  if (!area) return;
  const before = area.value;
  const after = edit({ text: before, start: area.selectionStart, end: area.selectionEnd });
  const { first, last, inserted } = difference(before, after.text);
  area.focus();
  area.setSelectionRange(first, last);
  // Deprecated, but nothing else adds to a text field's undo history.
  const isTyped = document.execCommand('insertText', false, inserted);
  if (!isTyped || area.value !== after.text) {
    area.value = after.text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(after.start, after.end);
};

/** The single range in which two texts differ. */
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
