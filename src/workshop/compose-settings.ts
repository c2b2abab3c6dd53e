import type { ComposeSettings } from '../compose/settings.ts';
import { withDefaultLook, type WorkshopSettings } from './state/draft.ts';

const pixels = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : `${value}px`;

const unless = <Value>(byDefault: Value, value: Value | undefined): Value | undefined =>
  value === byDefault ? undefined : value;

/** What is set of some settings, neither undefined nor empty. */
const given = <All extends object>(all: All): { [Name in keyof All]?: NonNullable<All[Name]> } =>
  Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [Name in keyof All]?: NonNullable<All[Name]> };

/** Settings for the composer, without those that have the widget's default. */
export const composeSettings = (settings: WorkshopSettings): ComposeSettings => {
  const { accent, surface, text, font, label, defaultLang, fallbackHref } = settings;
  return given({
    placement: unless('bottom-end', settings.placement),
    theme: unless('auto', settings.theme),
    launcher: unless('auto', settings.launcher),
    images: unless('none', settings.images),
    feedback: unless('show', settings.feedback),
    topics: unless('show', settings.topics),
    defaultLang,
    accent,
    surface,
    text,
    label: label.trim(),
    font: font?.trim(),
    fallbackHref: fallbackHref.trim(),
    radius: pixels(settings.radius),
    fontSize: pixels(settings.fontSize),
    space: pixels(settings.space),
    launcherSize: pixels(settings.launcherSize),
  } satisfies { readonly [Name in keyof ComposeSettings]: ComposeSettings[Name] | undefined });
};

/** Whether the help looks as it comes. */
export const hasDefaultLook = (settings: WorkshopSettings): boolean => {
  const byDefault = composeSettings(withDefaultLook(settings));
  return Object.keys(composeSettings(settings)).every((name) => name in byDefault);
};
