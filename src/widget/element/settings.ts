import type { Problem } from '../../core/faq/parse.ts';
import {
  feedbackSettings,
  imageSettings,
  launchers,
  modes,
  placements,
  providerResults,
  themes,
  topicSettings,
  type LauncherSetting,
} from '../../core/setting-values.ts';

/** What the help button shows. */
export type LauncherLook = 'icon' | 'label' | 'both';

/** By default, a narrow window has room only for the icon. */
export const launcherLook = (setting: LauncherSetting, isNarrow: boolean): LauncherLook =>
  setting === 'icon' || setting === 'label' || setting === 'both'
    ? setting
    : isNarrow
      ? 'icon'
      : 'both';

/** How the panel is displayed. In a narrow window, a floating or modal panel becomes a sheet. */
export type PanelForm = 'floating' | 'sheet' | 'modal' | 'inline';

/** Whether the rest of the page is out of reach while the panel is open. */
export const isModal = (form: PanelForm): boolean => form === 'sheet' || form === 'modal';

/** The attributes with enumerated values, in the order of the documentation. */
const allowedValues = {
  placement: placements,
  theme: themes,
  mode: modes,
  launcher: launchers,
  images: imageSettings,
  feedback: feedbackSettings,
  topics: topicSettings,
  providerResults: providerResults,
};

const enumeratedNames = Object.keys(allowedValues) as readonly (keyof typeof allowedValues)[];

/** As set by the page, so any text. */
type EnumeratedSettings = Readonly<Record<keyof typeof allowedValues, string>>;

const modifierKeys = ['ctrl', 'alt', 'shift', 'meta'];

/** A parsed shortcut such as `ctrl+k`. */
interface Shortcut {
  readonly key: string;
  readonly modifiers: readonly string[];
}

/**
 * Parses a shortcut. Undefined if it has an unknown modifier, or would fire by accident: speech
 * control types single characters outside of fields, too (WCAG 2.1.4).
 */
export const parseShortcut = (text: string): Shortcut | undefined => {
  const modifiers = text.toLowerCase().split('+');
  const key = modifiers.pop() || '+';
  // In "ctrl++", the last plus is the key, not a separator.
  if (key === '+' && modifiers.at(-1) === '') modifiers.pop();
  const isLone = key.length === 1 && modifiers.every((one) => one === 'shift');
  const isKnown = modifiers.every((one) => modifierKeys.includes(one));
  return isKnown && !isLone ? { key, modifiers } : undefined;
};

/** Longest label that fits on a button, in UTF-16 units. */
export const MAX_LABEL_LENGTH = 100;

interface TextSettings {
  readonly shortcut: string;
  readonly label: string;
}

/** Problems with the changed settings. An unknown value is treated as the default. */
export const validateSettings = (
  settings: EnumeratedSettings & TextSettings,
  changed: { readonly has: (name: keyof EnumeratedSettings | keyof TextSettings) => boolean },
): readonly Problem[] => {
  const problems: Problem[] = enumeratedNames
    .filter(
      (name) =>
        changed.has(name) && !(allowedValues[name] as readonly string[]).includes(settings[name]),
    )
    .map((name) => ({
      path: name,
      message: `"${settings[name]}" is unknown and treated as "${allowedValues[name][0]}"; use ${allowedValues[name].join(', ')}.`,
    }));
  const { shortcut, label } = settings;
  if (changed.has('shortcut') && shortcut !== '' && !parseShortcut(shortcut)) {
    const message = `"${shortcut}" is ignored; put ${modifierKeys.join(', ')} before the key, but not shift alone, as in "ctrl+k".`;
    problems.push({ path: 'shortcut', message });
  }
  if (changed.has('label') && label.length > MAX_LABEL_LENGTH) {
    const message = `Is longer than ${MAX_LABEL_LENGTH} characters; the rest is cut off, shorten it.`;
    problems.push({ path: 'label', message });
  }
  return problems;
};
