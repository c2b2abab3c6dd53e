import { svg, type TemplateResult } from 'lit';

/** All icons, the help button's own too, share one stroke width and a 24 × 24 grid, and take the text's colour. */
const icon = (names: readonly string[], shape: TemplateResult): TemplateResult => svg`
  <svg part="icon ${names.map((name) => `${name}-icon`).join(' ')}" class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shape}</svg>`;

export const closeIcon = (): TemplateResult =>
  icon(['close'], svg`<path d="m6.5 6.5 11 11m0-11-11 11"/>`);

export const checkIcon = (): TemplateResult =>
  icon(['check'], svg`<path d="m5.5 12.5 4.25 4.25 8.75-9.5"/>`);

export const searchIcon = (): TemplateResult =>
  icon(['search'], svg`<circle cx="10.75" cy="10.75" r="6.25"/><path d="m15.5 15.5 4.25 4.25"/>`);

export const chevronIcon = (): TemplateResult => icon(['chevron'], svg`<path d="m7 10 5 5 5-5"/>`);

export const emailIcon = (): TemplateResult =>
  icon(
    ['email'],
    svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2.5"/><path d="m4 7.5 8 6 8-6"/>`,
  );

export const phoneIcon = (): TemplateResult =>
  icon(
    ['phone'],
    svg`<path d="M8.4 4.2 6 4.6A2 2 0 0 0 4.3 6.8 15.4 15.4 0 0 0 17.2 19.7a2 2 0 0 0 2.2-1.7l.4-2.4-4.3-1.9-1.9 1.9a12 12 0 0 1-5.2-5.2l1.9-1.9z"/>`,
  );

/** A second name tells the services apart that share this icon. */
export const chatIcon = (service: string): TemplateResult =>
  icon(
    ['chat', service],
    svg`<path d="M7 4.5h10A3.5 3.5 0 0 1 20.5 8v5a3.5 3.5 0 0 1-3.5 3.5h-5L7.5 20v-3.5H7A3.5 3.5 0 0 1 3.5 13V8A3.5 3.5 0 0 1 7 4.5z"/>`,
  );

export const linkIcon = (): TemplateResult =>
  icon(
    ['link'],
    svg`<path d="M13.5 4.5h6v6"/><path d="m19 5-8.5 8.5"/><path d="M17.5 14v3a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 17V9A2.5 2.5 0 0 1 7 6.5h3"/>`,
  );

export const shieldIcon = (): TemplateResult =>
  icon(
    ['shield'],
    svg`<path d="M12 3.5 5 6v5.5c0 4.2 2.9 7.4 7 9 4.1-1.6 7-4.8 7-9V6z"/><path d="m9 12 2.2 2.2L15.2 10"/>`,
  );
