import type { Problem } from '../../core/faq/parse.ts';
import {
  FEEDBACK,
  IMAGES,
  LAUNCHERS,
  MODES,
  PLACEMENTS,
  PROVIDER_RESULTS,
  THEMES,
  TOPICS,
  type LauncherSetting,
} from '../../core/settings.ts';

/** What the help button shows. */
export type LauncherLook = 'icon' | 'label' | 'both';

/** Unless the shop decides, a narrow window has room for the icon alone. */
export const launcherLook = (setting: LauncherSetting, isNarrow: boolean): LauncherLook =>
  setting === 'icon' || setting === 'label' || setting === 'both'
    ? setting
    : isNarrow
      ? 'icon'
      : 'both';

/** How the panel is displayed: a floating one becomes a sheet in narrow windows. */
export type PanelForm = 'floating' | 'sheet' | 'modal' | 'inline';

/** Whether the rest of the page is out of reach while the panel is open. */
export const isModal = (form: PanelForm): boolean => form === 'sheet' || form === 'modal';

/** The attributes with enumerated values, in the order of the documentation. */
const WORDS = {
  placement: PLACEMENTS,
  theme: THEMES,
  mode: MODES,
  launcher: LAUNCHERS,
  images: IMAGES,
  feedback: FEEDBACK,
  topics: TOPICS,
  providerResults: PROVIDER_RESULTS,
};

const NAMES = Object.keys(WORDS) as readonly (keyof typeof WORDS)[];

/** As the page has set them: any text. */
type Settings = Readonly<Record<keyof typeof WORDS, string>>;

const MODIFIERS = ['ctrl', 'alt', 'shift', 'meta'];

/** A parsed shortcut such as `ctrl+k`. */
interface Shortcut {
  readonly key: string;
  readonly modifiers: readonly string[];
}

/**
 * Parses a shortcut; undefined for one that would fire by accident: with an unknown modifier, or a
 * lone character, which speech control types outside of fields (WCAG 2.1.4).
 */
export const parseShortcut = (text: string): Shortcut | undefined => {
  const modifiers = text.toLowerCase().split('+');
  const key = modifiers.pop() || '+';
  // In "ctrl++" the last plus is the key, not a modifier.
  if (key === '+' && modifiers.at(-1) === '') modifiers.pop();
  const isLone = key.length === 1 && modifiers.every((one) => one === 'shift');
  const isKnown = modifiers.every((one) => MODIFIERS.includes(one));
  return isKnown && !isLone ? { key, modifiers } : undefined;
};

/** Longest label that fits on a button, in UTF-16 units. */
export const LONGEST_LABEL = 100;

interface Texts {
  readonly shortcut: string;
  readonly label: string;
}

/** Problems with the changed settings. An unknown value counts as the default. */
export const validateSettings = (
  settings: Settings & Texts,
  changed: { readonly has: (name: keyof Settings | keyof Texts) => boolean },
): readonly Problem[] => {
  const problems: Problem[] = NAMES.filter(
    (name) => changed.has(name) && !(WORDS[name] as readonly string[]).includes(settings[name]),
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
