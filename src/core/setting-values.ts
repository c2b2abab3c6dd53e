/**
 * The settings with a fixed set of values, the default first. The widget validates them; the composer
 * and the workshop offer them.
 */
export const PLACEMENTS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const MODES = ['floating', 'inline', 'modal'] as const;
export const LAUNCHERS = ['auto', 'icon', 'label', 'both', 'none'] as const;
export const IMAGES = ['none', 'show'] as const;
export const FEEDBACK = ['show', 'none'] as const;
export const TOPICS = ['show', 'none'] as const;
export const PROVIDER_RESULTS = ['merge', 'replace'] as const;

export type Placement = (typeof PLACEMENTS)[number];
export type Theme = (typeof THEMES)[number];
export type Mode = (typeof MODES)[number];
export type LauncherSetting = (typeof LAUNCHERS)[number];
export type Images = (typeof IMAGES)[number];
export type Feedback = (typeof FEEDBACK)[number];
export type Topics = (typeof TOPICS)[number];
/** Whether the hits of a search provider are shown below the FAQ's answers or instead of them. */
export type ProviderResults = (typeof PROVIDER_RESULTS)[number];
