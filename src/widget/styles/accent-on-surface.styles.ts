import { css, type CSSResult } from 'lit';
import { blue, green, luminance, red, standingOut, surface } from './contrast.styles.ts';

/** Contrast of the accent as text with the surface. */
const CONTRAST = 5.2;

/**
 * The sum needs two colours, the accent and the luminance that the surface asks for, but a relative
 * colour has a single origin. So the luminance is handed over as an opacity: nine tenths of the
 * accent, which is opaque, are mixed with a tenth of a black of that opacity, which gives
 *
 *     alpha = 0.9 * 1 + 0.1 * goal, and hence goal = (alpha - 0.9) * 10
 *
 * The channels of the mix are the accent's times 0.9 / alpha: up to a tenth darker. What follows
 * is computed from the luminance of the mix, so that the goal is reached all the same.
 */
const accentWithGoal = css`color-mix(in srgb-linear, var(--_accent) 90%, color(from ${surface} srgb-linear 0 0 0 / calc(${standingOut(CONTRAST, CONTRAST)})) 10%)`;
const goal = css`((alpha - 0.9) * 10)`;

/** 1 if the goal is a dark text, 0 if it is a light one. */
const isDark = css`clamp(0, (0.179 - ${goal}) * 100000, 1)`;

/** Towards black in proportion, or towards white by an equal share of what is left to it. */
const channel = (name: CSSResult): CSSResult =>
  css`calc(${isDark} * ${name} * min(1, ${goal} / max(${luminance}, 0.0001)) + (1 - ${isDark}) * (${name} + (1 - ${name}) * clamp(0, (${goal} - ${luminance}) / max(1 - ${luminance}, 0.0001), 1)))`;

/** The accent as text on the shop's surface, darkened or lightened no more than necessary. */
export const accentOnSurface = css`color(from ${accentWithGoal} srgb-linear ${channel(red)} ${channel(green)} ${channel(blue)} / 1)`;
