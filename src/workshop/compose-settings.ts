import type { ComposeSettings } from '../compose/settings.ts';
import type { Settings } from './state/draft.ts';

/** Settings for the composer, without those that have the widget's default. */
export const composeSettings = (settings: Settings): ComposeSettings => {
  const { accent, surface, radius, placement, theme, defaultLang, label, fallbackHref } = settings;
  return {
    ...(placement === 'bottom-end' ? {} : { placement }),
    ...(theme === 'auto' ? {} : { theme }),
    ...(defaultLang ? { defaultLang } : {}),
    ...(label.trim() === '' ? {} : { label: label.trim() }),
    ...(accent === '' ? {} : { accent }),
    ...(surface === '' ? {} : { surface }),
    ...(radius === undefined ? {} : { radius: `${radius}px` }),
    ...(fallbackHref.trim() === '' ? {} : { fallbackHref: fallbackHref.trim() }),
  };
};
