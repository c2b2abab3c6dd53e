/**
 * The settings with a fixed set of values, the default first. The widget validates them; the composer
 * and the workshop offer them.
 */
export const placements = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const modes = ['floating', 'inline', 'modal'] as const;
export const launchers = ['auto', 'icon', 'label', 'both', 'none'] as const;
export const imageSettings = ['none', 'show'] as const;
export const feedbackSettings = ['show', 'none'] as const;
export const topicSettings = ['show', 'none'] as const;
export const providerResults = ['merge', 'replace'] as const;

export type Placement = (typeof placements)[number];
export type Theme = (typeof themes)[number];
export type Mode = (typeof modes)[number];
export type LauncherSetting = (typeof launchers)[number];
export type Images = (typeof imageSettings)[number];
export type Feedback = (typeof feedbackSettings)[number];
export type Topics = (typeof topicSettings)[number];
/** Whether the hits of a search provider are shown below the FAQ's answers or instead of them. */
export type ProviderResults = (typeof providerResults)[number];
