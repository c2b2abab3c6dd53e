import type { Dispatch } from '../state/reduce.ts';

/** Undo with Ctrl/Cmd+Z, redo with Shift+Z or Y; text fields keep these keys for themselves. */
export const listenForUndo = (dispatch: Dispatch): void => {
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
    const key = event.key.toLowerCase();
    const type = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : 'undo';
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    dispatch({ type });
  });
};

const TEXT_FIELDS =
  'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TEXT_FIELDS);
