import type { Problem } from '../../core/faq/parse.ts';

export type Placement = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
export type Theme = 'auto' | 'light' | 'dark';
export type Mode = 'floating' | 'inline' | 'modal';
export type LauncherSetting = 'auto' | 'none';

/** What the panel is on the screen: a floating one becomes a sheet on narrow windows. */
export type PanelForm = 'floating' | 'sheet' | 'modal' | 'inline';

/** Whether what stands around the panel is out of reach while it is open. */
export const isModal = (form: PanelForm): boolean => form === 'sheet' || form === 'modal';

/** The attributes that take one of a few words. */
interface Settings {
  readonly placement: string;
  readonly theme: string;
  readonly mode: string;
  readonly launcher: string;
  readonly images: string;
}

const WORDS: Readonly<Record<keyof Settings, readonly string[]>> = {
  placement: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  theme: ['auto', 'light', 'dark'],
  mode: ['floating', 'inline', 'modal'],
  launcher: ['auto', 'none'],
  images: ['none', 'show'],
};

/** Names of `WORDS`, in the order of the documentation. */
const NAMES = Object.keys(WORDS) as readonly (keyof Settings)[];

const MODIFIERS = ['ctrl', 'alt', 'shift', 'meta'];

/** A shortcut such as `ctrl+k`, taken apart. */
interface Shortcut {
  readonly key: string;
  readonly modifiers: readonly string[];
}

/**
 * Undefined for one that would fire by accident: where a modifier is named that no keyboard has, and
 * for a lone character, which is what speech control types where no field is (WCAG 2.1.4).
 */
export const parseShortcut = (text: string): Shortcut | undefined => {
  const modifiers = text.toLowerCase().split('+');
  const key = modifiers.pop() || '+';
  // In "ctrl++" the last plus is the key, and no modifier stands before it.
  if (key === '+' && modifiers.at(-1) === '') modifiers.pop();
  const isLone = key.length === 1 && modifiers.every((one) => one === 'shift');
  const isKnown = modifiers.every((one) => MODIFIERS.includes(one));
  return isKnown && !isLone ? { key, modifiers } : undefined;
};

/** More does not fit on a button, in UTF-16 units. */
export const LONGEST_LABEL = 100;

interface Texts {
  readonly shortcut: string;
  readonly label: string;
}

/** What is wrong with the changed settings. A value that is not known counts as the default. */
export const validateSettings = (
  settings: Settings & Texts,
  changed: { readonly has: (name: keyof Settings | keyof Texts) => boolean },
): readonly Problem[] => {
  const problems: Problem[] = NAMES.filter(
    (name) => changed.has(name) && !WORDS[name].includes(settings[name]),
  ).map((name) => ({
    path: name,
    message: `"${settings[name]}" is not known and counts as "${WORDS[name][0]}"; use ${WORDS[name].join(', ')}.`,
  }));
  const { shortcut, label } = settings;
  if (changed.has('shortcut') && shortcut !== '' && !parseShortcut(shortcut)) {
    const message = `"${shortcut}" counts as none; before the key use ${MODIFIERS.join(', ')}, and not shift alone, as in "ctrl+k".`;
    problems.push({ path: 'shortcut', message });
  }
  if (changed.has('label') && label.length > LONGEST_LABEL) {
    const message = `Is longer than ${LONGEST_LABEL} characters; the rest is cut off, shorten it.`;
    problems.push({ path: 'label', message });
  }
  return problems;
};
