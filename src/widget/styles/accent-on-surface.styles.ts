import { css, type CSSResult } from 'lit';
import { blue, contrasting, green, luminance, red, surface } from './contrast.styles.ts';

/** Contrast ratio between accent-coloured text and the surface. */
const CONTRAST = 5.2;

/**
 * The result depends on two colours: the accent, and the luminance that text needs on this surface.
 * But a relative colour has a single origin, so this encodes the target luminance as the opacity of
 * the accent: 90 % accent, which is opaque, mixed with 10 % of a black that has the target as its
 * opacity. Hence
 *
 *     alpha = 0.9 * 1 + 0.1 * target, and target = (alpha - 0.9) * 10
 *
 * Mixing multiplies the accent's channels by 0.9 / alpha, making it up to 10 % darker. That does not
 * matter: the formulas below start from the luminance of the mix, and reach the target anyway.
 */
const accentWithTarget = css`color-mix(in srgb-linear, var(--_accent) 90%, color(from ${surface} srgb-linear 0 0 0 / calc(${contrasting(CONTRAST, CONTRAST)})) 10%)`;
const target = css`((alpha - 0.9) * 10)`;

/** 1 if the text must be dark, 0 if it must be light. */
const isDark = css`clamp(0, (0.179 - ${target}) * 100000, 1)`;

/** Scales a channel towards black, or towards white, until the luminance reaches the target. */
const channel = (name: CSSResult): CSSResult =>
  css`calc(${isDark} * ${name} * min(1, ${target} / max(${luminance}, 0.0001)) + (1 - ${isDark}) * (${name} + (1 - ${name}) * clamp(0, (${target} - ${luminance}) / max(1 - ${luminance}, 0.0001), 1)))`;

/** The accent as a text colour on the shop's surface, darkened or lightened no more than needed. */
export const accentOnSurface = css`color(from ${accentWithTarget} srgb-linear ${channel(red)} ${channel(green)} ${channel(blue)} / 1)`;
