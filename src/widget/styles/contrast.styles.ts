/** Derives colours with a given WCAG contrast ratio to another colour. */
import { css, type CSSResult } from 'lit';

export const [red, green, blue] = [css`r`, css`g`, css`b`] as const;

/** Relative luminance of the current relative colour's origin. */
export const luminance = css`(0.2126 * r + 0.7152 * g + 0.0722 * b)`;

/** 1 if black contrasts more with that colour, 0 if white does; at a luminance of 0.179 they are equal. */
export const isLight = css`clamp(0, (${luminance} - 0.179) * 100000, 1)`;

/** The luminance with this contrast ratio to that colour (light or dark), or the closest possible. */
export const contrasting = (onLight: number, onDark: number): CSSResult =>
  css`(${isLight} * max(0, (${luminance} + 0.05) / ${onLight} - 0.05) + (1 - ${isLight}) * min(1, (${luminance} + 0.05) * ${onDark} - 0.05))`;

/** The shop's surface, or one derived from its text colour; an invalid colour if it set neither. */
export const surface = css`var(--_given-surface)`;
export const text = css`var(--shop-help-text)`;

/** A grey that contrasts with one of the shop's colours; invalid, and so ignored, if that is not set. */
export const greyOn = (colour: CSSResult, onLight: number, onDark = onLight): CSSResult => {
  const level = css`calc(${contrasting(onLight, onDark)})`;
  return css`color(from ${colour} srgb-linear ${level} ${level} ${level})`;
};

/**
 * The shop's surface, shifted slightly towards mid-grey, but never so far that neither black nor
 * white would be readable on it.
 */
export const shade = (onLight: number, onDark: number): CSSResult => {
  const channel = (name: CSSResult): CSSResult =>
    css`calc(${isLight} * ${name} * clamp(${onLight}, 0.178 / max(${luminance}, 0.001), 1) + (1 - ${isLight}) * (${name} + clamp(0, 0.181 - ${luminance}, ${onDark})))`;
  return css`color(from ${surface} srgb-linear ${channel(red)} ${channel(green)} ${channel(blue)})`;
};
