import type { ComposeSettings } from '../compose/compose-settings.ts';
import { defaultSettings, withDefaultLook, type WorkshopSettings } from './state/draft.ts';

const pixels = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : `${value}px`;

const trimmed = (settings: WorkshopSettings): WorkshopSettings => ({
  ...settings,
  label: settings.label.trim(),
  font: settings.font.trim(),
  fallbackHref: settings.fallbackHref.trim(),
});

/** What the owner has set; undefined for default values. */
const changed = <Name extends keyof WorkshopSettings>(
  settings: WorkshopSettings,
  name: Name,
): WorkshopSettings[Name] | undefined =>
  settings[name] === defaultSettings[name] ? undefined : settings[name];

const given = <All extends object>(all: All): { [Name in keyof All]?: NonNullable<All[Name]> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [Name in keyof All]?: NonNullable<All[Name]>;
  };

/** Settings for the composer, without those that have the widget's default. */
export const settingsForComposer = (all: WorkshopSettings): ComposeSettings => {
  const settings = trimmed(all);
  return given({
    placement: changed(settings, 'placement'),
    theme: changed(settings, 'theme'),
    launcher: changed(settings, 'launcher'),
    images: changed(settings, 'images'),
    feedback: changed(settings, 'feedback'),
    topics: changed(settings, 'topics'),
    defaultLang: changed(settings, 'defaultLang'),
    accent: changed(settings, 'accent'),
    surface: changed(settings, 'surface'),
    text: changed(settings, 'text'),
    label: changed(settings, 'label'),
    font: changed(settings, 'font'),
    fallbackHref: changed(settings, 'fallbackHref'),
    radius: pixels(changed(settings, 'radius')),
    fontSize: pixels(changed(settings, 'fontSize')),
    space: pixels(changed(settings, 'space')),
    launcherSize: pixels(changed(settings, 'launcherSize')),
  } satisfies { readonly [Name in keyof ComposeSettings]: ComposeSettings[Name] | undefined });
};

/** Whether the look is the default one. */
export const hasDefaultLook = (settings: WorkshopSettings): boolean => {
  const byDefault = settingsForComposer(withDefaultLook(settings));
  return Object.keys(settingsForComposer(settings)).every((name) => name in byDefault);
};
