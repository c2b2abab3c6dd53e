import type { OwnMessages } from '../core/messages/messages.ts';
import {
  feedbackSettings,
  imageSettings,
  launchers,
  modes,
  placements,
  providerResults,
  themes,
  topicSettings,
  type Feedback,
  type Images,
  type LauncherSetting,
  type Mode,
  type Placement,
  type ProviderResults,
  type Theme,
  type Topics,
} from '../core/setting-values.ts';

/**
 * Settings of an owner: every attribute of `<shop-help>`, every custom property of its theme, and
 * those of the script as a whole. The script tag's own attributes override them.
 */
export interface ComposeSettings {
  /** Language of the widget, a BCP 47 tag; the page's by default. */
  readonly lang?: string;
  /** Fallback if there is nothing in the page's language; the first FAQ's by default. */
  readonly defaultLang?: string;
  /** Address of a FAQ file to use instead of the FAQs in the script. */
  readonly src?: string;
  readonly placement?: Placement;
  readonly theme?: Theme;
  readonly mode?: Mode;
  readonly launcher?: LauncherSetting;
  readonly label?: string;
  readonly shortcut?: string;
  readonly images?: Images;
  readonly feedback?: Feedback;
  readonly topics?: Topics;
  readonly maxResults?: number;
  readonly providerResults?: ProviderResults;
  readonly open?: boolean;
  /** Address of the shop's own FAQ page, for a plain link if the help fails. */
  readonly fallbackHref?: string;

  /**
   * The shop's own texts for some of the widget's messages, by language. A complete set adds a
   * language that the widget does not have.
   */
  readonly messages?: Readonly<Record<string, OwnMessages>>;

  /** CSS colours. */
  readonly accent?: string;
  readonly surface?: string;
  readonly text?: string;
  readonly muted?: string;
  readonly shade?: string;
  readonly border?: string;
  readonly focus?: string;
  /** CSS lengths. */
  readonly radius?: string;
  readonly space?: string;
  readonly fontSize?: string;
  readonly launcherSize?: string;
  readonly offsetBlock?: string;
  readonly offsetInline?: string;
  readonly panelWidth?: string;
  readonly panelMaxHeight?: string;
  /** CSS `font-weight`. */
  readonly fontWeight?: number;
  readonly fontWeightStrong?: number;
  /** CSS `font-family`, `box-shadow`, `z-index` and `<time>`. */
  readonly font?: string;
  readonly shadow?: string;
  readonly zIndex?: number;
  readonly duration?: string;
}

const names: Readonly<
  Record<Exclude<keyof ComposeSettings, 'messages'>, 'string' | 'number' | 'boolean'>
> = {
  lang: 'string',
  defaultLang: 'string',
  src: 'string',
  placement: 'string',
  theme: 'string',
  mode: 'string',
  launcher: 'string',
  label: 'string',
  shortcut: 'string',
  images: 'string',
  feedback: 'string',
  topics: 'string',
  maxResults: 'number',
  providerResults: 'string',
  open: 'boolean',
  fallbackHref: 'string',
  accent: 'string',
  surface: 'string',
  text: 'string',
  muted: 'string',
  shade: 'string',
  border: 'string',
  focus: 'string',
  radius: 'string',
  space: 'string',
  fontSize: 'string',
  fontWeight: 'number',
  fontWeightStrong: 'number',
  launcherSize: 'string',
  offsetBlock: 'string',
  offsetInline: 'string',
  panelWidth: 'string',
  panelMaxHeight: 'string',
  font: 'string',
  shadow: 'string',
  zIndex: 'number',
  duration: 'string',
};

/** Those with a fixed set of values. */
const allowedValues: Readonly<Partial<Record<string, readonly string[]>>> = {
  placement: placements,
  theme: themes,
  mode: modes,
  launcher: launchers,
  images: imageSettings,
  feedback: feedbackSettings,
  topics: topicSettings,
  providerResults,
};

/** Names of all settings. */
export const settingNames = [
  ...Object.keys(names),
  'messages',
] as readonly (keyof ComposeSettings)[];

/** Attribute name of a setting: `maxResults` → `max-results`. */
export const attributeName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The settings as stored in the script: strings by attribute name, sorted so that the order of the
 * input does not change the output. `report` is called for each one that is left out.
 */
export const settingTexts = (
  settings: Omit<ComposeSettings, 'messages'>,
  report: (name: string, message: string) => void,
): readonly (readonly [name: string, text: string])[] =>
  Object.entries(settings as Readonly<Record<string, unknown>>)
    .flatMap(([name, value]): (readonly [string, string])[] => {
      if (value === undefined || value === '' || value === false) return [];
      const type = Object.hasOwn(names, name) ? names[name as keyof typeof names] : undefined;
      if (type === undefined) {
        report(name, `"${name}" is not a setting; use one of ${settingNames.join(', ')}.`);
        return [];
      }
      if (typeof value !== type) {
        report(name, `Must be a ${type}, not ${JSON.stringify(value)}.`);
        return [];
      }
      const allowed = allowedValues[name];
      if (allowed && !allowed.includes(value as string)) {
        report(name, `"${value as string}" is not one of ${allowed.join(', ')}.`);
        return [];
      }
      return [[attributeName(name), value === true ? '' : `${value as string | number}`]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
