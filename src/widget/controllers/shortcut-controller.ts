import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposing } from '../dom/composition.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import { parseShortcut } from '../element/settings.ts';

interface ShortcutHost extends ReactiveControllerHost {
  /** For example `ctrl+k` or `f2`; empty for no shortcut. */
  readonly shortcut: string;
}

/** Opens the panel on a shortcut, if the shop has set one. */
export class ShortcutController implements ReactiveController {
  readonly #host: ShortcutHost & HTMLElement;
  readonly #onPress: () => void;
  #listening: AbortController | undefined;

  constructor(host: ShortcutHost & HTMLElement, onPress: () => void) {
    this.#host = host;
    this.#onPress = onPress;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#listen(this.#host.isConnected && this.#host.shortcut !== '');
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  #listen(isWanted: boolean): void {
    if (isWanted === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = isWanted ? new AbortController() : undefined;
    const signal = this.#listening?.signal;
    if (signal)
      document.addEventListener('keydown', reportingCallback(this.#host, this.#onKeydown), {
        signal,
      });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event) || event.repeat) return;
    if (!isShortcut(this.#host.shortcut, event) || isTyping(event)) return;
    event.preventDefault();
    this.#onPress();
  };
}

const isShortcut = (shortcut: string, event: KeyboardEvent): boolean => {
  const { key, modifiers } = parseShortcut(shortcut) ?? {};
  if (key === undefined || modifiers === undefined) return false;
  return (
    isKey(key, event) &&
    event.ctrlKey === modifiers.includes('ctrl') &&
    event.altKey === modifiers.includes('alt') &&
    event.metaKey === modifiers.includes('meta') &&
    // A character such as "?" already says whether Shift is needed.
    ((key.length === 1 && !modifiers.includes('shift')) ||
      event.shiftKey === modifiers.includes('shift'))
  );
};

/**
 * On a keyboard for another script, a key that types a non-ASCII character is recognised by its
 * position. One that types ASCII is not: on Russian and Hebrew keyboards, the slash key types a full
 * stop, which may be a shortcut of its own.
 */
const isKey = (wanted: string, event: KeyboardEvent): boolean => {
  // Autofill sends key events without a `key`.
  const key = (event.key as string | undefined)?.toLowerCase() ?? '';
  const isForeign = key.length === 1 && key > '\u007f';
  const code = wanted === '/' ? 'Slash' : (wanted > '9' ? 'Key' : 'Digit') + wanted.toUpperCase();
  return key === wanted || (isForeign && event.code === code);
};

/** Whether the key may type a character into the focused field, as some do even with Alt. */
const isTyping = (event: KeyboardEvent): boolean => {
  const target = event.composedPath()[0];
  return (
    !event.ctrlKey &&
    !event.metaKey &&
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
};
